/** API hints are whole: no token in a query without a reason, an envelope to fill in, and windows that have limits. */
import type { Envelope, RateLimit, TokenPlacement } from '../../generated/manifest.ts'
import { HEADERS_OF_THE_CLIENT } from '../client-headers.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'

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

/** What opens a record has no meaning where no records are found. */
function checkEnvelope({ items, no_match, type, ...envelope }: Envelope, report: Report): void {
  const path = ['api', 'envelope']
  for (const key of ['fields', 'id', 'status'] as const) {
    if (envelope[key] !== undefined && items === undefined)
      report('missing_key', path, `"items" is missing: "${key}" stands within one of them`)
  }
  if (no_match !== undefined && type === undefined)
    report('missing_key', path, '"type" is missing: "no_match" is one of its values')
}

function checkWindows({ windows = {}, tiers = [], rejected_window_header }: RateLimit, report: Report): void {
  const path = ['api', 'rate_limit']
  const names = Object.keys(windows)
  if (rejected_window_header !== undefined && names.length === 0)
    report('missing_key', path, '"windows" is missing: "rejected_window_header" names one of them')
  for (const [index, { limits }] of tiers.entries()) {
    for (const name of Object.keys(limits).filter((known) => !names.includes(known))) {
      const hint = suggest(name, names)
      const at = [...path, 'tiers', index, 'limits', name]
      report('unknown_window', at, `There is no window "${name}"`, { at: 'key', hint })
    }
  }
  const [smallest] = tiers
  for (const [name, { limit_header }] of Object.entries(windows)) {
    if (limit_header !== undefined || smallest?.limits[name] !== undefined) continue
    const message = `Nothing says how many calls the window "${name}" may have`
    const hint = 'Write "limit_header", or a limit in the first of "tiers".'
    report('missing_key', [...path, 'windows', name], message, { at: 'key', hint })
  }
}

/** See the module's first line. */
export const apiHintsRule: Rule = ({ api }, report) => {
  if (api?.token !== undefined) checkToken(api.token, report)
  if (api?.envelope !== undefined) checkEnvelope(api.envelope, report)
  if (api?.rate_limit !== undefined) checkWindows(api.rate_limit, report)
}
