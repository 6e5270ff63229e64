/** API hints are whole: no token in a query without a reason, and each kind of paging has what it needs. */
import type { Action, Pagination, TokenPlacement } from '../../generated/manifest.ts'
import { HEADERS_OF_THE_CLIENT } from '../client-headers.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'
import { inputNames } from '../template-places.ts'

function checkToken(token: TokenPlacement, report: Report): void {
  const path = ['api', 'token']
  if (token.in === 'header') {
    if (token.secrets_in_url !== undefined)
      report('not_for_style', [...path, 'secrets_in_url'], 'A header is no part of a URL', { at: 'key' })
    if (HEADERS_OF_THE_CLIENT.includes(token.name.toLowerCase()))
      report('reserved_parameter', [...path, 'name'], `"${token.name}" is set by the HTTP client`)
    return
  }
  if (token.secrets_in_url === undefined) {
    const hint = 'Send it in a header, or write secrets_in_url: "the reason".'
    report('secret_in_url', [...path, 'in'], 'The access token would stand in a URL', { hint })
  }
  if (token.prefix !== undefined)
    report('not_for_style', [...path, 'prefix'], 'A query parameter has no prefix', { at: 'key' })
}

type Part = 'input' | 'next' | 'items' | 'first'

/** What each kind of paging needs, and what it can have besides. */
const PARTS: Readonly<
  Record<Pagination['style'], { readonly needs: readonly Part[]; readonly has: readonly Part[] }>
> = {
  cursor: { needs: ['input', 'next'], has: ['items'] },
  page: { needs: ['input', 'items'], has: ['first'] },
  offset: { needs: ['input', 'items'], has: [] },
  next_url: { needs: ['next'], has: ['items'] },
  link: { needs: [], has: ['items'] },
}

function checkParts(pagination: Pagination, path: Path, report: Report): void {
  const { needs, has } = PARTS[pagination.style]
  for (const part of ['input', 'next', 'items', 'first'] as const) {
    const isGiven = pagination[part] !== undefined
    if (needs.includes(part) && !isGiven)
      report('missing_key', path, `"${part}" is missing: the style "${pagination.style}" needs it`)
    if (isGiven && !needs.includes(part) && !has.includes(part)) {
      const message = `"${part}" has no meaning for the style "${pagination.style}"`
      report('not_for_style', [...path, part], message, { at: 'key' })
    }
  }
}

function checkInput({ input }: Action, pagination: Pagination, path: Path, report: Report): void {
  const names = inputNames(input)
  if (names === 'any' || pagination.input === undefined || names.includes(pagination.input)) return
  const hint = suggest(pagination.input, names)
  report('unknown_input', [...path, 'input'], `The action has no input "${pagination.input}"`, { hint })
}

/** See the module's first line. */
export const apiHintsRule: Rule = ({ api, actions = {} }, report) => {
  if (api?.token !== undefined) checkToken(api.token, report)
  if (api?.pagination !== undefined) checkParts(api.pagination, ['api', 'pagination'], report)
  for (const [name, action] of Object.entries(actions)) {
    if (action.pagination === undefined) continue
    const path = ['actions', name, 'pagination']
    checkParts(action.pagination, path, report)
    checkInput(action, action.pagination, path, report)
  }
}
