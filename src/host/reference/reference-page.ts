/** The API reference as HTML. */
import { escapeHtml } from '../plain-page.ts'
import type { Body, Field, OperationReference, Reference, TypeName } from './api-reference.ts'

/** `code` in backticks, as descriptions have it. */
function prose(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>')
}

function type({ text, schema }: TypeName): string {
  if (schema === undefined) return escapeHtml(text)
  const name = escapeHtml(schema)
  return escapeHtml(text).replace(name, `<a href="#${name}">${name}</a>`)
}

function fields(heading: string, list: readonly Field[]): string {
  if (list.length === 0) return ''
  const rows = list.map(
    (field) =>
      `<tr><td><code>${escapeHtml(field.name)}</code>${field.required ? ' *' : ''}</td><td>${type(field.type)}</td><td>${prose(field.description)}</td></tr>`,
  )
  return `<table><thead><tr><th scope="col">${heading}</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function sent(body: Body | undefined): string {
  if (body === undefined) return ''
  return body.fields.length === 0 ? `<p>Body: ${type(body.type)}</p>` : fields('Body', body.fields)
}

function answers(responses: OperationReference['responses']): string {
  const items = responses.map(({ status, description, type: of, fields: list = [] }) => {
    const what = of === undefined || of.text === 'object' ? '' : ` → ${type(of)}`
    return `<li><code>${escapeHtml(status)}</code> ${prose(description)}${what}${fields('Answer', list)}</li>`
  })
  return items.length === 0 ? '' : `<ul>${items.join('')}</ul>`
}

function operation(one: OperationReference): string {
  const about = one.description === '' ? '' : ` ${prose(one.description)}`
  return `<h3 id="${escapeHtml(one.id)}"><span class="method">${one.method}</span> <code>${escapeHtml(one.path)}</code></h3>
<p>${prose(one.summary)}.${about} Who may: ${escapeHtml(one.access)}.</p>
${fields('Parameter', one.parameters)}${sent(one.body)}${answers(one.responses)}`
}

/** The page's body. */
export function referencePage({ sections, schemas }: Reference): string {
  const contents = sections.map(
    ({ title, operations }) =>
      `<li><details><summary>${escapeHtml(title)}</summary><ul>${operations
        .map((one) => `<li><a href="#${escapeHtml(one.id)}">${prose(one.summary)}</a></li>`)
        .join('')}</ul></details></li>`,
  )
  const objects = schemas.map(
    ({ name, description, fields: list }) =>
      `<h3 id="${escapeHtml(name)}">${escapeHtml(name)}</h3><p>${prose(description)}</p>${fields('Field', list)}`,
  )
  return `<h1>Linkwright HTTP API</h1>
<p>For programs: <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). Failures are problem details with a
<a href="/docs/errors">code</a>. Lists take <code>limit</code> and <code>cursor</code>, and give <code>items</code> and
<code>next_cursor</code>. A star marks what must be given.</p>
<pre>curl $LINKWRIGHT_URL/api/connectors -H "Authorization: Bearer $LINKWRIGHT_KEY"</pre>
<nav aria-label="Contents"><ul>${contents.join('')}<li><a href="#objects">Objects</a></li></ul></nav>
${sections.map(({ title, operations }) => `<h2>${escapeHtml(title)}</h2>${operations.map(operation).join('')}`).join('')}
<h2 id="objects">Objects</h2>${objects.join('')}`
}
