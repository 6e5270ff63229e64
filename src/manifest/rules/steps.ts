/** Steps: named once, whole, and no captured value steers a URL's host unless a pattern guards it. */
import type { Auth, CapturedValue, Manifest, Step } from '../../generated/manifest.ts'
import { HEADERS_OF_THE_CLIENT } from '../client-headers.ts'
import { type Name, namesIn } from '../expression.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'
import { partsIfReadable, type Template } from '../template.ts'
import { templatePlaces } from '../template-places.ts'
import { HEADER_NAME } from './parameters.ts'

/** The names that stand in the host of a URL. */
function* hostNames(parts: Template['parts']): Generator<Name> {
  for (const [index, part] of parts.entries()) {
    if (typeof part !== 'string') yield* namesIn(part)
    else if (/[/?#]/.test(index === 0 ? part.slice('https://'.length) : part)) return
  }
}

/** The captured values that stand in the host of a URL, by name. */
function steeringNames(manifest: Manifest): Set<string> {
  const names = new Set<string>()
  for (const { text, inUrl } of templatePlaces(manifest)) {
    if (!inUrl || !text.startsWith('https://')) continue
    for (const { namespace, name } of hostNames(partsIfReadable(text)))
      if (namespace === 'account') names.add(name)
  }
  return names
}

function checkCaptures(
  captures: readonly CapturedValue[] | undefined,
  steering: ReadonlySet<string>,
  path: Path,
  report: Report,
): void {
  for (const [index, { name, pattern, secret }] of (captures ?? []).entries()) {
    if (steering.has(name) && pattern === undefined) {
      const message = `"${name}" stands in the host of a URL, and an answer could send tokens anywhere`
      report('unguarded_host', [...path, index], message, { hint: 'Add a "pattern" that it must match.' })
    }
    if ((name === 'subject' || name === 'label') && secret === true)
      report(
        'secret_in_url',
        [...path, index, 'secret'],
        `"${name}" is shown to people and cannot be a secret`,
      )
  }
}

function checkParameters(step: Step, path: Path, report: Report): void {
  const seen = new Set<string>()
  for (const [index, { name, in: place }] of (step.parameters ?? []).entries()) {
    const at = [...path, 'parameters', index]
    const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`
    if (seen.has(key))
      report('duplicate_parameter', [...at, 'name'], `"${name}" is set twice in the ${place}`)
    seen.add(key)
    if (place === 'body' && step.method === 'GET') {
      report('wrong_place', [...at, 'in'], 'A GET request has no body', { hint: 'Use "query" or "header".' })
    }
    if (place !== 'header') continue
    if (!HEADER_NAME.test(name)) report('invalid_value', [...at, 'name'], `"${name}" is not a header name`)
    if (HEADERS_OF_THE_CLIENT.includes(name.toLowerCase()))
      report('reserved_parameter', [...at, 'name'], `"${name}" is set by the HTTP client`)
    if (name.toLowerCase() === 'authorization' && step.authorization !== 'none') {
      report('reserved_parameter', [...at, 'name'], '"Authorization" is set by "authorization"', {
        hint: 'Write authorization: none.',
      })
    }
  }
}

function checkSteps(key: string, auth: Auth, steering: ReadonlySet<string>, report: Report): void {
  const { steps = [] } = auth
  for (const [index, step] of steps.entries()) {
    const path = ['auth', key, 'steps', index]
    if (steps.findIndex(({ name }) => name === step.name) < index)
      report('duplicate_step', [...path, 'name'], `"${step.name}" is declared twice`)
    for (const part of ['grant', 'capture'] as const) {
      if (step.when !== 'before_unlink' || step[part] === undefined) continue
      const message = `"${part}" has no meaning before an unlinking: nothing is kept after it`
      report('not_for_step', [...path, part], message, { at: 'key' })
    }
    checkParameters(step, path, report)
    checkCaptures(step.capture, steering, [...path, 'capture'], report)
  }
}

/** See the module's first line. */
export const stepsRule: Rule = (manifest, report) => {
  const steering = steeringNames(manifest)
  for (const [key, auth] of Object.entries(manifest.auth)) {
    checkCaptures(auth.token_response?.capture, steering, ['auth', key, 'token_response', 'capture'], report)
    checkSteps(key, auth, steering, report)
  }
}
