/** TypeScript types of schemas that refer to each other. */
import { compile, type JSONSchema } from 'json-schema-to-typescript'

/**
 * Makes the types.
 *
 * @param options.find Gives what a `$ref` names, by the last part of its path.
 */
export function compileTypes(
  schema: JSONSchema,
  name: string,
  { banner, find }: { readonly banner: string; readonly find: (name: string) => unknown },
): Promise<string> {
  return compile(schema, name, {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: true,
    style: { singleQuote: true, semi: false },
    $refOptions: {
      resolve: {
        file: {
          order: 1,
          canRead: true,
          read: (file: { url: string }) => JSON.stringify(find(file.url.split('/').at(-1) ?? '')),
        },
      },
    },
  })
}
