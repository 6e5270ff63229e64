/** The pages that `npm run build` puts into `dist/console`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where they and their files are. */
export const PAGES_FOLDER: string = fileURLToPath(new URL('../../dist/console/', import.meta.url))

const PLACE = 'name="csp-nonce" content="'

/**
 * Takes a page as it was built, to be sent by `sendPage`. It is read when it is first sent.
 *
 * @param name Its file: `index.html` is the console, `connect.html` the connect page.
 * @returns Writes the page with a nonce; throws where the pages were not built.
 */
export function builtPage(name: string): (nonce: string) => string {
  let parts: readonly string[] | undefined
  return (nonce) => {
    parts ??= readFileSync(PAGES_FOLDER + name, 'utf8').split(PLACE)
    if (parts.length !== 2) throw new Error(`${name} has not one place for the nonce`)
    return parts.join(PLACE + nonce)
  }
}
