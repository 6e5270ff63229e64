/** Every place of a manifest that may hold a template, and the names that have a value there. */
import type { Auth, Field, Manifest, Parameter, RequestTemplate, Step } from '../generated/manifest.ts'
import { AUTHENTICATED } from './authentication.ts'
import { canonicalParameters, type RequestKind } from './canonical-parameters.ts'
import type { Path } from './source.ts'

/** The names that have a value in a context, by namespace. `any` means that the names are not known here. */
export type Context = Readonly<Record<string, readonly string[] | 'any'>>

/** A string that may hold a template. */
export interface TemplatePlace {
  readonly path: Path
  readonly text: string
  readonly context: Context
  /** Whether the text becomes part of a URL, which logs and histories keep. */
  readonly inUrl: boolean
  /** Whether the text becomes a value that people may see. */
  readonly isShown?: boolean
}

/** A request that an authentication type describes. */
export interface RequestOfAuth {
  readonly kind: RequestKind
  readonly request: RequestTemplate
  readonly parameters: readonly Parameter[]
}

/** The requests of an authentication type that the manifest describes. */
export function requestTemplates(auth: Auth): RequestOfAuth[] {
  const kinds: RequestKind[] = ['authorization_request', ...AUTHENTICATED]
  return kinds.flatMap((kind) => {
    const request = auth[kind]
    return request === undefined ? [] : [{ kind, request, parameters: request.parameters ?? [] }]
  })
}

const nameOf = (field: Field): string => field.name

/** The names of what a profile holds: a field to copy from holds nothing. */
function profileNames({ profile }: Manifest): string[] {
  return profile.fields.filter((field) => field.type !== 'copy').map(nameOf)
}

/**
 * How far a login has come: values of the callback are there for the token request, values of the token response
 * once the account is linked.
 */
export type Stage = 'start' | 'callback' | 'linked'

/** The names of the values that logins capture, as far as they are there at a stage. */
export function capturedNames(manifest: Manifest, stage: Stage): string[] {
  if (stage === 'start') return []
  return Object.values(manifest.auth).flatMap(({ authorization_response, token_response, steps = [] }) => [
    ...(authorization_response?.capture ?? []).map(({ name }) => name),
    ...(stage === 'linked' ? (token_response?.capture ?? []).map(({ name }) => name) : []),
    ...(stage === 'linked' ? steps.flatMap(capturedByStep) : []),
  ])
}

function capturedByStep({ capture = [] }: Step): string[] {
  return capture.map(({ name }) => name)
}

/** The names of captured values that are secrets, such as further tokens. */
export function capturedSecrets(manifest: Manifest): string[] {
  const captures = Object.values(manifest.auth).flatMap(({ token_response, steps = [] }) => [
    ...(token_response?.capture ?? []),
    ...steps.flatMap(({ capture = [] }) => capture),
  ])
  return captures.filter(({ secret }) => secret === true).map(({ name }) => name)
}

/** The names that have a value in a step: of what is captured, what the login and the steps before it told. */
function stepContext(manifest: Manifest, auth: Auth, step: Step): Context {
  const { authorization_response, token_response, steps = [] } = auth
  const before = step.when === 'before_unlink' ? steps : steps.slice(0, steps.indexOf(step))
  return {
    profile: profileNames(manifest),
    account: [
      ...(manifest.account?.fields ?? []).map(nameOf),
      ...(authorization_response?.capture ?? []).map(({ name }) => name),
      ...(token_response?.capture ?? []).map(({ name }) => name),
      ...before.flatMap(capturedByStep),
    ],
    grant: ['access_token', 'refresh_token', 'scope'],
  }
}

function* stepPlaces(manifest: Manifest, key: string, auth: Auth): Generator<TemplatePlace> {
  for (const [at, step] of (auth.steps ?? []).entries()) {
    const path = ['auth', key, 'steps', at]
    const context = stepContext(manifest, auth, step)
    const { grant: _grant, ...fields } = context
    yield { path: [...path, 'url'], text: step.url, context: fields, inUrl: true }
    for (const [index, { value, in: place }] of (step.parameters ?? []).entries())
      yield { path: [...path, 'parameters', index, 'value'], text: value, context, inUrl: place === 'query' }
  }
}

/** The namespaces over what people filled in, and what logins captured. */
export function fieldContext(manifest: Manifest, stage: Stage): Context {
  return {
    profile: profileNames(manifest),
    account: [...(manifest.account?.fields ?? []).map(nameOf), ...capturedNames(manifest, stage)],
  }
}

const STAGES: Readonly<Record<string, Stage>> = {
  token_request: 'callback',
  token_endpoint: 'callback',
  refresh_request: 'linked',
  revocation_request: 'linked',
  revocation_endpoint: 'linked',
  introspection_request: 'linked',
  introspection_endpoint: 'linked',
}

/** The stage at which a request is sent, or an endpoint is first used. */
function stageOf(name: string): Stage {
  return STAGES[name] ?? 'start'
}

/** The names that have a value in one request of one authentication type. */
export function requestContext(manifest: Manifest, auth: Auth, kind: RequestKind): Context {
  const canonical = canonicalParameters(kind, auth)
  const pkce = ['code_challenge', 'code_challenge_method', 'code_verifier'].filter(
    (name) => name in canonical,
  )
  return {
    ...fieldContext(manifest, stageOf(kind)),
    request: Object.keys(canonical),
    ...(pkce.length > 0 && { pkce }),
  }
}

function* stringsIn(value: unknown, path: Path): Generator<[Path, string]> {
  if (typeof value === 'string') yield [path, value]
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* stringsIn(child, [...path, key])
  }
}

function* authPlaces(manifest: Manifest, key: string, auth: Auth): Generator<TemplatePlace> {
  for (const name of ['resource', 'audience'] as const) {
    const text = auth[name]
    if (text === undefined) continue
    yield { path: ['auth', key, name], text, context: fieldContext(manifest, 'start'), inUrl: true }
  }
  for (const { kind, request, parameters } of requestTemplates(auth)) {
    const context = requestContext(manifest, auth, kind)
    const path = ['auth', key, kind]
    if (request.url !== undefined) {
      yield {
        path: [...path, 'url'],
        text: request.url,
        context: fieldContext(manifest, stageOf(kind)),
        inUrl: true,
      }
    }
    for (const [claim, text] of stringsIn(request.client_assertion?.claims, [
      ...path,
      'client_assertion',
      'claims',
    ])) {
      yield { path: claim, text, context: fieldContext(manifest, stageOf(kind)), inUrl: false }
    }
    const isShown = request.secrets_in_url === undefined
    for (const [index, { value, in: place }] of parameters.entries()) {
      if (typeof value !== 'string') continue
      const inUrl = place === 'query' && isShown
      yield { path: [...path, 'parameters', index, 'value'], text: value, context, inUrl }
    }
  }
  yield* stepPlaces(manifest, key, auth)
}

const COMPOSED = ['$ref', 'allOf', 'anyOf', 'oneOf', 'patternProperties']

/** The names of an action's inputs: those that its schema lists, where it is one plain list. */
export function inputNames(input: Record<string, unknown> = {}): readonly string[] | 'any' {
  const { properties } = input
  const isPlain =
    typeof properties === 'object' && properties !== null && !COMPOSED.some((key) => key in input)
  return isPlain ? Object.keys(properties) : 'any'
}

function* apiPlaces(manifest: Manifest): Generator<TemplatePlace> {
  const fields = fieldContext(manifest, 'linked')
  if (manifest.api !== undefined) {
    yield { path: ['api', 'base_url'], text: manifest.api.base_url, context: fields, inUrl: true }
    for (const [path, text] of stringsIn(manifest.api.headers, ['api', 'headers'])) {
      yield { path, text, context: fields, inUrl: false }
    }
    const inBody: Context = { ...fields, input: 'any', rest: [''], action: ['resource_type'] }
    for (const [path, text] of stringsIn(manifest.api.envelope?.body, ['api', 'envelope', 'body'])) {
      yield { path, text, context: inBody, inUrl: false }
    }
  }
  for (const [name, action] of Object.entries(manifest.actions ?? {})) {
    const context: Context = { ...fields, input: inputNames(action.input) }
    yield { path: ['actions', name, 'path'], text: action.path, context, inUrl: true }
    for (const [path, text] of stringsIn(action.query, ['actions', name, 'query'])) {
      yield { path, text, context, inUrl: true }
    }
    for (const [path, text] of stringsIn(action.body, ['actions', name, 'body'])) {
      yield { path, text, context: { ...context, rest: [''] }, inUrl: false }
    }
  }
}

function* fieldPlaces(manifest: Manifest): Generator<TemplatePlace> {
  for (const form of ['profile', 'account'] as const) {
    const fields = manifest[form]?.fields ?? []
    const filledIn = fields.filter(({ value }) => value === undefined).map(nameOf)
    for (const [index, { type, value }] of fields.entries()) {
      if (value === undefined) continue
      const context: Context = type === 'copy' ? { connector: ['key', 'redirect_uri'] } : { [form]: filledIn }
      yield {
        path: [form, 'fields', index, 'value'],
        text: value,
        context,
        inUrl: false,
        isShown: type !== 'secret',
      }
    }
  }
}

/** Every place of a manifest that may hold a template. */
export function* templatePlaces(manifest: Manifest): Generator<TemplatePlace> {
  for (const [path, text] of stringsIn(manifest.authorization_server, ['authorization_server'])) {
    yield { path, text, context: fieldContext(manifest, stageOf(String(path.at(-1)))), inUrl: true }
  }
  for (const [key, auth] of Object.entries(manifest.auth)) yield* authPlaces(manifest, key, auth)
  yield* apiPlaces(manifest)
  yield* fieldPlaces(manifest)
  const connector: Context = { connector: ['key', 'redirect_uri'] }
  for (const [index, step] of (manifest.guide ?? []).entries()) {
    yield { path: ['guide', index, 'content'], text: step.content, context: connector, inUrl: false }
  }
}
