/** The DevPortal's apps: what is registered for each, and its credentials. */
import { randomBytes } from 'node:crypto'
import type { SandboxClock } from './clock.ts'
import { findPerson } from './people.ts'
import { SCOPES } from './scopes.ts'

/** The grant types that an app can enable. Refresh tokens come with `authorization_code`. */
export type SandboxGrantType = 'authorization_code' | 'client_credentials'

/** What a developer fills in when creating an app. Everything may be left out. */
export interface SandboxApp {
  name?: string
  /**
   * `internal` apps are approved at once, `partner` apps are under review until someone approves them. An app for
   * client credentials alone is under review whatever its type, and works for a trial of two weeks.
   */
  type?: 'internal' | 'partner'
  grant_types?: SandboxGrantType[]
  /** Sign-in redirect URIs; compared exactly. */
  redirect_uris?: string[]
  /** Defaults to contact and company data. */
  scopes?: string[]
  /** Username of the person that client credentials act as; required for that grant. */
  integration_user?: string
  /** What client credentials are wanted for, for those who review the app. */
  use_case?: string
  /** A `data:` URL of a PNG, JPEG, GIF or WebP image of at most 64 kB. */
  logo?: string
  /** Seconds; the sandbox's own setting when left out. */
  access_token_lifetime?: number
  /** Seconds; the sandbox's own setting when left out. */
  refresh_token_lifetime?: number
  /** Fixed credentials, for a demo that survives a restart. Generated when left out. */
  client_id?: string
  client_secret?: string
}

/** What those who review an app have decided. */
export type AppStatus = 'approved' | 'under_review' | 'denied'

/** An app as it is kept. */
export interface RegisteredApp {
  readonly client_id: string
  readonly client_secret: string
  readonly name: string
  readonly type: 'internal' | 'partner'
  readonly status: AppStatus
  readonly grant_types: readonly SandboxGrantType[]
  readonly redirect_uris: readonly string[]
  readonly scopes: readonly string[]
  readonly integration_user?: string
  readonly use_case?: string
  readonly logo?: string
  readonly access_token_lifetime?: number
  readonly refresh_token_lifetime?: number
  /** Milliseconds since the epoch, on the sandbox's clock. */
  readonly created_at: number
  /** Until when client credentials work while the app is under review. */
  readonly trial_ends_at: number
}

/** The app as filled in cannot be registered. `field` is the member at fault. */
export class InvalidAppError extends Error {
  readonly code = 'ERR_SANDBOX_INVALID_APP'
  readonly field: string

  constructor(field: string, message: string) {
    super(message)
    this.name = 'InvalidAppError'
    this.field = field
  }
}

/** The registered apps of one sandbox. */
export interface AppRegistry {
  list(): readonly RegisteredApp[]
  find(clientId: string): RegisteredApp | undefined
  /** @throws {InvalidAppError} when a member is wrong. */
  create(app: SandboxApp): RegisteredApp
  /** Replaces the given members. @throws {InvalidAppError} when a member is wrong. */
  update(clientId: string, changes: SandboxApp): RegisteredApp | undefined
  /** Does what those who review apps do. */
  review(clientId: string, status: AppStatus): RegisteredApp | undefined
  /** Gives the app a new secret; the old one stops working at once. */
  rotateSecret(clientId: string): RegisteredApp | undefined
}

const LOGO = /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}$/
const TRIAL_MS = 14 * 24 * 60 * 60 * 1000
const GRANT_TYPES: readonly string[] = ['authorization_code', 'client_credentials']
const MEMBERS: readonly string[] = [
  'name',
  'type',
  'grant_types',
  'redirect_uris',
  'scopes',
  'integration_user',
  'use_case',
  'logo',
  'access_token_lifetime',
  'refresh_token_lifetime',
  'client_id',
  'client_secret',
]

/** Makes an empty registry. */
export function createAppRegistry(clock: SandboxClock): AppRegistry {
  const apps = new Map<string, RegisteredApp>()

  const change = (clientId: string, changes: Partial<RegisteredApp>): RegisteredApp | undefined => {
    const app = apps.get(clientId)
    if (app === undefined) return undefined
    const changed = Object.freeze({ ...app, ...changes })
    apps.set(clientId, changed)
    return changed
  }

  return {
    list: () => [...apps.values()],
    find: (clientId) => apps.get(clientId),
    create(input) {
      validateApp(input)
      const clientId = input.client_id ?? `0oa${generate(17)}`
      if (apps.has(clientId)) throw new InvalidAppError('client_id', 'An app has this client_id already.')
      const type = input.type ?? 'internal'
      const createdAt = clock.now()
      const { client_id: _id, client_secret: secret, ...rest } = input
      const app: RegisteredApp = Object.freeze({
        name: 'Sandbox app',
        grant_types: ['authorization_code'] as const,
        redirect_uris: [],
        scopes: ['api:data:contact', 'api:data:company'],
        ...rest,
        type,
        client_id: clientId,
        client_secret: secret ?? generate(64),
        status: type === 'partner' || onlyClientCredentials(input) ? 'under_review' : 'approved',
        created_at: createdAt,
        trial_ends_at: createdAt + TRIAL_MS,
      })
      requireIntegrationUser(app)
      apps.set(clientId, app)
      return app
    },
    update(clientId, changes) {
      const app = apps.get(clientId)
      if (app === undefined) return undefined
      validateApp(changes)
      if (changes.client_id !== undefined || changes.client_secret !== undefined) {
        throw new InvalidAppError('client_id', 'Credentials cannot be edited; rotate the secret instead.')
      }
      requireIntegrationUser({ ...app, ...changes })
      return change(clientId, changes)
    },
    review: (clientId, status) => change(clientId, { status }),
    rotateSecret: (clientId) => change(clientId, { client_secret: generate(64) }),
  }
}

function generate(length: number): string {
  return randomBytes(length).toString('base64url').replaceAll(/[-_]/g, '0').slice(0, length)
}

function onlyClientCredentials({ grant_types }: SandboxApp): boolean {
  return grant_types?.every((grantType) => grantType === 'client_credentials') === true
}

function requireIntegrationUser(app: Pick<RegisteredApp, 'grant_types' | 'integration_user'>): void {
  if (app.grant_types.includes('client_credentials') && app.integration_user === undefined) {
    throw new InvalidAppError('integration_user', 'An app with client_credentials needs an integration_user.')
  }
}

// The input may come from the control API, so that its type is a claim and not a fact.
function validateApp(app: SandboxApp): void {
  const check = (field: keyof SandboxApp, test: (value: unknown) => boolean, message: string): void => {
    const value: unknown = app[field]
    if (value !== undefined && !test(value)) throw new InvalidAppError(field, message)
  }
  const listOf = (test: (value: unknown) => boolean) => (value: unknown) =>
    Array.isArray(value) && value.every(test)
  const positive = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0
  const text = (value: unknown): boolean => typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value)

  for (const member of Object.keys(app)) {
    if (!MEMBERS.includes(member)) throw new InvalidAppError(member, 'An app has no such member.')
  }
  check(
    'name',
    (v) => typeof v === 'string' && v.trim() !== '' && v.length <= 100,
    'name must be 1 to 100 characters.',
  )
  check('type', (v) => v === 'internal' || v === 'partner', 'type must be "internal" or "partner".')
  check(
    'grant_types',
    (v) => listOf((g) => GRANT_TYPES.includes(String(g)))(v) && (v as unknown[]).length > 0,
    `grant_types must list at least one of: ${GRANT_TYPES.join(', ')}.`,
  )
  check(
    'redirect_uris',
    listOf(isRedirectUri),
    'redirect_uris must be absolute http or https URLs without a fragment.',
  )
  check(
    'scopes',
    listOf((s) => SCOPES.some((known) => known.scope === s)),
    'scopes must be known access scopes.',
  )
  check(
    'integration_user',
    (v) => typeof v === 'string' && findPerson(v) !== undefined,
    'integration_user must be the username of a seeded person.',
  )
  check(
    'use_case',
    (v) => typeof v === 'string' && v.length <= 2000,
    'use_case must be at most 2000 characters.',
  )
  check('logo', isLogo, 'logo must be a data: URL of a PNG, JPEG, GIF or WebP image of at most 64 kB.')
  check('access_token_lifetime', positive, 'access_token_lifetime must be a positive number of seconds.')
  check('refresh_token_lifetime', positive, 'refresh_token_lifetime must be a positive number of seconds.')
  check('client_id', text, 'client_id must be 1 to 200 printable characters without spaces.')
  check('client_secret', text, 'client_secret must be 1 to 200 printable characters without spaces.')
}

function isLogo(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 88_000 && LOGO.test(value)
}

function isRedirectUri(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value) : null
  return url !== null && /^https?:$/.test(url.protocol) && !String(value).includes('#')
}
