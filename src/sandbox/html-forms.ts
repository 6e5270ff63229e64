/** Reads the forms of the sandbox's own pages. This is no HTML parser: those pages are all it has to understand. */

/** A form: where it goes, the fields it sends with their initial values, and its buttons that have a name. */
export interface Form {
  readonly action: string
  readonly fields: URLSearchParams
  readonly buttons: readonly { readonly name: string; readonly value: string }[]
}

/** The forms of a page, in order. */
export function readForms(html: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].map(([, tag = '', content = '']) => {
    const fields = new URLSearchParams()
    for (const [, input = ''] of content.matchAll(/<input\b([^>]*)>/g)) {
      fields.append(attribute(input, 'name'), attribute(input, 'value'))
    }
    const buttons = [...content.matchAll(/<button\b([^>]*)>/g)]
      .map(([, button = '']) => ({ name: attribute(button, 'name'), value: attribute(button, 'value') }))
      .filter(({ name }) => name !== '')
    return { action: attribute(tag, 'action'), fields, buttons }
  })
}

/** What the page says is wrong (`role="alert"`); undefined when nothing is. */
export function readProblem(html: string): string | undefined {
  const [, content] = /role="alert"[^>]*>(.*?)<\/p>/s.exec(html) ?? []
  return content === undefined ? undefined : unescapeHtml(content.replaceAll(/<[^>]*>/g, ''))
}

function attribute(tag: string, name: string): string {
  const [, value = ''] = new RegExp(`\\b${name}="([^"]*)"`).exec(tag) ?? []
  return unescapeHtml(value)
}

function unescapeHtml(text: string): string {
  return text.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
