/** Reads the forms of the DevPortal's pages. */
import type { Exchange } from '../exchange.ts'

/** What was filled in. */
export interface FormInput {
  /** The text of a field, trimmed; empty when it was not sent. */
  text(name: string): string
  /** Every value under this name. */
  list(name: string): string[]
  /** An uploaded file as a `data:` URL; undefined when none was chosen. */
  file(name: string): Promise<string | undefined>
}

/** Reads a form in either encoding; undefined when the body is in none of them. */
export async function readForm({ body, incoming }: Exchange): Promise<FormInput | undefined> {
  const type = incoming.headers['content-type'] ?? ''
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return undefined
  const data = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  return (
    data && {
      text: (name) => asText(data.get(name)).trim(),
      list: (name) => data.getAll(name).map(asText),
      file: async (name) => {
        const file = data.get(name)
        if (file === null || typeof file === 'string' || file.size === 0) return undefined
        return `data:${file.type};base64,${Buffer.from(await file.arrayBuffer()).toString('base64')}`
      },
    }
  )
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}
