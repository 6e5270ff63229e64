/** Request parameters: the standard ones keep their values, and every required one always has a value. */
import { quoteForeign } from '../../errors/base.ts'
import type { Auth, Field, Manifest, Parameter } from '../../generated/manifest.ts'
import { isAlwaysFilled } from '../always-filled.ts'
import {
  type CanonicalParameter,
  canonicalParameters,
  keepsStandardValue,
  type RequestKind,
} from '../canonical-parameters.ts'
import { type Expression, namesIn, type Operand } from '../expression.ts'
import { suggest } from '../findings.ts'
import type { Report, Rule } from '../report.ts'
import type { Path } from '../source.ts'
import { partsIfReadable } from '../template.ts'
import { requestTemplates } from '../template-places.ts'

/** A field name of RFC 9110 section 5.1. */
export const HEADER_NAME: RegExp = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

function own(canonical: Record<string, CanonicalParameter>, name: string): CanonicalParameter | undefined {
  return Object.hasOwn(canonical, name) ? canonical[name] : undefined
}

function fieldsOf(manifest: Manifest, namespace: string): readonly Field[] {
  return namespace === 'profile' ? manifest.profile.fields : (manifest.account?.fields ?? [])
}

/** Whether a scope is always asked for: what people choose may be none. */
function alwaysHasScope({ scopes = [] }: Manifest, authKey: string): boolean {
  return scopes.some(
    ({ required, applies_to }) => required === true && (applies_to?.includes(authKey) ?? true),
  )
}

/** Whether an operand has a value in every request of the authentication type. */
function isAlwaysThere(manifest: Manifest, authKey: string, operand: Operand): boolean {
  switch (operand.kind) {
    case 'literal':
      return operand.value !== ''
    case 'call':
      return operand.args.every((argument) => hasAlwaysValue(manifest, authKey, argument))
    case 'name': {
      if (operand.namespace === 'request')
        return operand.name !== 'scope' || alwaysHasScope(manifest, authKey)
      if (operand.namespace === 'pkce') return true
      const fields = fieldsOf(manifest, operand.namespace).filter(
        ({ applies_to }) => applies_to === undefined || applies_to.includes(authKey),
      )
      const field = fields.find((candidate) => candidate.name === operand.name)
      return field !== undefined && isAlwaysFilled(field, fields)
    }
  }
}

function hasAlwaysValue(manifest: Manifest, authKey: string, expression: Expression): boolean {
  return expression.operands.some((operand) => isAlwaysThere(manifest, authKey, operand))
}

/** The first name in the value that may be empty, or undefined when the value is always there. */
function whatMayBeEmpty(manifest: Manifest, authKey: string, value: string): string | undefined {
  const expressions = partsIfReadable(value).filter((part) => typeof part !== 'string')
  const empty = expressions.find((expression) => !hasAlwaysValue(manifest, authKey, expression))
  if (empty === undefined) return value === '' ? 'the value' : undefined
  const name = namesIn(empty).find((one) => !isAlwaysThere(manifest, authKey, one))
  return name === undefined ? 'the value' : `${name.namespace}.${name.name}`
}

const ASK_FOR_A_SCOPE = 'Give a scope required: true, so that it is always asked for.'

/** The one standard parameter that may be empty is the scope. */
function checkRequiredScope(
  manifest: Manifest,
  authKey: string,
  { name }: Parameter,
  path: Path,
  report: Report,
): void {
  if (alwaysHasScope(manifest, authKey)) return
  const message = `The required parameter "${name}" may have no value: no scope may be chosen`
  report('unsatisfiable_parameter', [...path, 'required'], message, { hint: ASK_FOR_A_SCOPE })
}

function checkRequired(
  manifest: Manifest,
  authKey: string,
  parameter: Parameter,
  path: Path,
  report: Report,
): void {
  const empty = whatMayBeEmpty(manifest, authKey, String(parameter.value ?? ''))
  if (empty === undefined) return
  const hint =
    empty === 'request.scope'
      ? ASK_FOR_A_SCOPE
      : "Make the field mandatory, give it a default, or add an alternative: ${a || 'text'}."
  const message = `The required parameter "${parameter.name}" may have no value: ${empty} can be empty`
  report('unsatisfiable_parameter', [...path, 'value'], message, { hint })
}

/** Whether a standard parameter can have a value of the manifest's own; reports one that it cannot have. */
function takesValue(
  { accepts }: CanonicalParameter,
  { name, value }: Parameter,
  path: Path,
  report: Report,
): boolean {
  if (accepts === undefined) return false
  const { pattern, otherwise } = accepts
  if (!pattern.test(String(value))) report('unsafe_grant', [...path, 'value'], `"${name}" ${otherwise}`)
  return true
}

function checkParameter(
  context: {
    manifest: Manifest
    authKey: string
    kind: RequestKind
    canonical: Record<string, CanonicalParameter>
    secrets_in_url: string | undefined
  },
  parameter: Parameter,
  path: Path,
  report: Report,
): void {
  const { canonical, kind, manifest, authKey, secrets_in_url } = context
  const standard = own(canonical, parameter.name)
  if (kind === 'authorization_request' && parameter.in !== 'query') {
    const message = `An authorization request has no ${parameter.in}: the user's browser opens a URL`
    report('wrong_place', [...path, 'in'], message, { hint: 'Use "query".' })
  }
  if (parameter.in === 'header' && !HEADER_NAME.test(parameter.name)) {
    report('invalid_value', [...path, 'name'], `${quoteForeign(parameter.name, 60)} is not a header name`)
  }
  const sent = parameter.replaces ?? parameter.name
  const isExposed = parameter.in === 'query' && secrets_in_url === undefined
  if (isExposed && parameter.value === undefined && own(canonical, sent)?.secret === true) {
    report('secret_in_url', [...path, 'in'], `The secret "${sent}" would stand in a URL`, {
      hint: 'Send it in the body or in a header.',
    })
  }
  const ofStandard = own(canonical, sent)
  const isStandard = ofStandard !== undefined && keepsStandardValue(parameter, ofStandard)
  if (parameter.required === true) {
    if (!isStandard && parameter.value !== undefined)
      checkRequired(manifest, authKey, parameter, path, report)
    else if (sent === 'scope') checkRequiredScope(manifest, authKey, parameter, path, report)
  }
  if (parameter.replaces !== undefined) {
    if (ofStandard === undefined) {
      const hint =
        suggest(parameter.replaces, Object.keys(canonical)) ?? `One of ${Object.keys(canonical).join(', ')}.`
      report(
        'unknown_parameter',
        [...path, 'replaces'],
        `"${parameter.replaces}" is not a standard parameter here`,
        { hint },
      )
    }
    if (standard !== undefined && parameter.name !== parameter.replaces) {
      const message = `"${parameter.name}" is a standard parameter of its own`
      report('reserved_parameter', [...path, 'name'], message)
    }
    if (
      parameter.value !== undefined &&
      ofStandard !== undefined &&
      !takesValue(ofStandard, parameter, path, report)
    ) {
      const message = `"${parameter.name}" has the value of "${parameter.replaces}" and cannot have another`
      report('reserved_parameter', [...path, 'value'], message, { hint: 'Leave "value" out.' })
    }
    return
  }
  if (standard !== undefined) {
    if (keepsStandardValue(parameter, standard) || takesValue(standard, parameter, path, report)) return
    const allowed = standard.constant ?? `\${request.${parameter.name}}`
    const message = `"${parameter.name}" is set by Linkwright and cannot have another value`
    report('reserved_parameter', [...path, 'value'], message, {
      hint: `Leave "value" out, or write ${allowed}.`,
    })
    return
  }
  if (parameter.value === undefined) {
    const nearest = suggest(parameter.name, Object.keys(canonical))
    report('missing_key', path, `The parameter "${parameter.name}" has no value`, {
      hint: nearest ?? 'Add "value".',
    })
  }
}

function checkDuplicates(
  parameters: readonly Parameter[],
  canonical: Record<string, CanonicalParameter>,
  path: Path,
  report: Report,
): void {
  const seen = new Set<string>()
  for (const [index, { name, in: place, replaces = name }] of parameters.entries()) {
    // A standard parameter is sent once, wherever that is and whatever it is called.
    const isStandard = Object.hasOwn(canonical, replaces)
    const key = isStandard ? replaces : `${place} ${place === 'header' ? name.toLowerCase() : name}`
    if (seen.has(key)) {
      const message = isStandard ? `"${replaces}" is placed twice` : `"${name}" is set twice in the ${place}`
      report('duplicate_parameter', [...path, index, 'name'], message)
    }
    seen.add(key)
  }
}

function checkAuth(manifest: Manifest, authKey: string, auth: Auth, report: Report): void {
  for (const { kind, request, parameters } of requestTemplates(auth)) {
    const canonical = canonicalParameters(kind, auth)
    const path = ['auth', authKey, kind]
    const inherited = kind === 'refresh_request' ? (auth.token_request?.parameters ?? []) : []
    for (const [index, name] of (request.omit ?? []).entries()) {
      if (Object.hasOwn(canonical, name) || inherited.some((parameter) => parameter.name === name)) continue
      const hint = suggest(name, Object.keys(canonical)) ?? `One of ${Object.keys(canonical).join(', ')}.`
      report('unknown_parameter', [...path, 'omit', index], `"${name}" is not a standard parameter here`, {
        hint,
      })
    }
    checkDuplicates(parameters, canonical, [...path, 'parameters'], report)
    for (const [index, parameter] of parameters.entries()) {
      checkParameter(
        { manifest, authKey, kind, canonical, secrets_in_url: request.secrets_in_url },
        parameter,
        [...path, 'parameters', index],
        report,
      )
    }
  }
}

/** See the module's first line. */
export const parametersRule: Rule = (manifest, report) => {
  for (const [key, auth] of Object.entries(manifest.auth)) checkAuth(manifest, key, auth, report)
}
