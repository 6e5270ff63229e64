/** What an action is, takes at once and costs can be acted on: its envelope, its batch and its credits are whole. */
import type { Action, Manifest } from '../../generated/manifest.ts'
import { TemplateSyntaxError } from '../expression.ts'
import { suggest } from '../findings.ts'
import { paginationOf } from '../pagination-of.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'
import { inputNames } from '../template-places.ts'

function checkResourceType({ api }: Manifest, action: Action, path: Path, report: Report): void {
  if (action.resource_type === undefined) return
  const at = [...path, 'resource_type']
  if (action.body !== undefined)
    report('not_allowed', at, 'The action has a body of its own, which the envelope would not be around', {
      at: 'key',
    })
  else if (action.method === 'GET') report('wrong_place', at, 'A GET request has no body', { at: 'key' })
  else if (api?.envelope?.body === undefined)
    report('missing_key', at, '"api.envelope.body" is missing: nothing says what the body is', { at: 'key' })
}

function checkBatch({ api }: Manifest, { batch, input }: Action, path: Path, report: Report): void {
  if (batch === undefined) return
  const names = inputNames(input)
  if (names !== 'any' && !names.includes(batch.items)) {
    const hint = suggest(batch.items, names)
    report('unknown_input', [...path, 'batch', 'items'], `The action has no input "${batch.items}"`, { hint })
  }
  if (batch.results === undefined && api?.envelope?.items === undefined)
    report('missing_key', [...path, 'batch'], '"results" is missing: nothing says where the answer has them')
}

function checkCredits(manifest: Manifest, action: Action, path: Path, report: Report): void {
  const { credits, effects = [] } = action
  if (credits === undefined) {
    if (!effects.includes('spends_credits')) return
    const message = '"credits" is missing: no budget could refuse what costs nobody knows how much'
    report('missing_key', [...path, 'effects'], message, {
      at: 'key',
      hint: 'Such as credits: { per: call }.',
    })
    return
  }
  const at = [...path, 'credits']
  if (!effects.includes('spends_credits')) {
    const hint = 'Add "spends_credits" to "effects".'
    report('not_allowed', at, '"effects" does not say that the action spends credits', { at: 'key', hint })
  }
  const isBounded =
    credits.per === 'call' ||
    credits.at_most !== undefined ||
    action.batch !== undefined ||
    paginationOf(manifest, action)?.size !== undefined
  if (!isBounded)
    report('missing_key', at, '"at_most" is missing: nothing says how many records one call can find')
}

/** See the module's first line. */
export const effectsRule: Rule = (manifest, report) => {
  for (const [name, action] of Object.entries(manifest.actions ?? {})) {
    const path = ['actions', name]
    checkResourceType(manifest, action, path, report)
    checkBatch(manifest, action, path, report)
    try {
      checkCredits(manifest, action, path, report)
    } catch (error) {
      // The templates rule reports it.
      if (!(error instanceof TemplateSyntaxError)) throw error
    }
  }
}
