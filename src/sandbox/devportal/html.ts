/** HTML in which nothing from outside can become HTML: a template tag that escapes what it is given. */
import { escapeHtml } from '../page.ts'

/** A piece of a page, safe to put into another. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What may stand in `${…}`. `undefined` and `false` stand for nothing; anything but {@link Html} is escaped. */
export type HtmlValue = Html | string | number | undefined | false | readonly (Html | string)[]

/** Makes a piece of a page: `` html`<p>${text}</p>` ``. Attributes must be in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(render)))
}

function render(value: HtmlValue): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(render).join('\n')
  return escapeHtml(value)
}
