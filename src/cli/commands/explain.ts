/** `linkwright explain`: the exact requests of a flow, and where each parameter comes from. Nothing is sent. */
import { authOf, type Connector } from '../../connector/connector.ts'
import { declaredScopes } from '../../connector/declared-scopes.ts'
import {
  type ExplainedRequest,
  type ExplainOptions,
  explain,
  type Flow,
  type PinnedValues,
} from '../../connector/explain.ts'
import { accountFields, profileFields } from '../../connector/fields.ts'
import { type FieldValues, type Profile, parseAccountFields, parseProfile } from '../../connector/profile.ts'
import { createConnector } from '../../create-connector.ts'
import { EndpointMissingError } from '../../errors/protocol.ts'
import type { Auth, Step } from '../../generated/manifest.ts'
import { suggest } from '../../manifest/findings.ts'
import { DEVICE_CODE, isClientGrant } from '../../manifest/grant-types.ts'
import { checkRedirectUri } from '../../oauth/authorization-request.ts'
import { LINK_PORT, loopbackOrigin } from '../addresses.ts'
import { CliError } from '../cli-error.ts'
import { loadManifests, type ManifestOptions } from '../manifests.ts'
import { note, paint, plain, print, printJson, table } from '../output.ts'
import { placeholders } from '../placeholders.ts'
import { readJsonObject } from '../read-json.ts'
import { sampleKeys } from '../sample-keys.ts'

/** The options of the command. */
export interface ExplainCommandOptions extends ManifestOptions {
  readonly profile?: string
  readonly account?: string
  readonly flow?: Flow
  readonly redirectUri?: string
  readonly with?: readonly string[]
  readonly reveal?: boolean
  readonly discover?: boolean
  readonly json?: boolean
}

const PINNABLE: readonly string[] = [
  'state',
  'code',
  'code_verifier',
  'refresh_token',
  'access_token',
  'request_uri',
  'device_code',
  'nonce',
]

const WHEN = {
  after_link: 'after linking',
  after_token: 'after each new token',
  before_unlink: 'before unlinking',
}

/** What a request is, for people. */
function titleOf({ name }: ExplainedRequest, steps: readonly Step[] = []): string {
  const step = steps.find((candidate) => name === `step:${candidate.name}`)
  if (step !== undefined) return `Step "${step.name}" (${WHEN[step.when]})`
  return name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('_', ' ')
}

function pinnedValues(pairs: readonly string[] = []): PinnedValues {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
      if (name === '' || value === '') throw new CliError('--with takes name=value')
      if (PINNABLE.includes(name)) return [name, value]
      const hint = suggest(name, PINNABLE) ?? `One of ${PINNABLE.join(', ')}.`
      throw new CliError(`--with has no value "${name}". ${hint}`)
    }),
  )
}

/** The redirect URI that is given: one that every login would refuse is a slip of whoever typed it. */
function givenRedirectUri(text: string | undefined): string | undefined {
  try {
    if (text !== undefined) checkRedirectUri(text)
    return text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new CliError(error.message.replace('The redirect URI', '--redirect-uri'))
  }
}

/** How an account of an authentication type is linked. */
function flowOf(auth: Auth): Flow {
  if (isClientGrant(auth)) return 'client_credentials'
  return auth.grant_type === DEVICE_CODE ? 'device_code' : 'authorization_code'
}

/** The profile of a file; or one of samples, of the type that the flow needs, and the names of those. */
async function profileFor(
  connector: Connector,
  options: ExplainCommandOptions,
): Promise<{ profile: Profile; samples: readonly string[] }> {
  if (options.profile !== undefined)
    return { profile: parseProfile(connector, await readJsonObject(options.profile)), samples: [] }
  const types = Object.entries(connector.manifest.auth)
  const wanted = options.flow ?? 'authorization_code'
  const [key, auth] = types.find(([, own]) => flowOf(own) === wanted) ?? types[0] ?? ['']
  const values = {
    ...placeholders(profileFields(connector, key), declaredScopes(connector.manifest, key)),
    ...(auth !== undefined && sampleKeys(auth)),
  }
  return { profile: parseProfile(connector, { auth: key, ...values }), samples: Object.keys(values) }
}

/** What a user fills in, likewise. */
async function accountFieldsFor(
  connector: Connector,
  auth: string,
  { account }: ExplainCommandOptions,
): Promise<{ accountFields: FieldValues; samples: readonly string[] }> {
  const samples = account === undefined ? placeholders(accountFields(connector, auth)) : {}
  const values = account === undefined ? samples : await readJsonObject(account)
  return {
    accountFields: parseAccountFields(connector, values, auth),
    samples: Object.keys(samples),
  }
}

/** What comes after the login, where the manifest has it: a client's own grant is asked for anew, as at first. */
function furtherFlows(auth: Auth): Flow[] {
  return isClientGrant(auth) ? ['introspect', 'revoke'] : ['refresh', 'introspect', 'revoke']
}

/** The requests of the flow that was asked for; else of everything that an account goes through. */
async function explainAll(
  profile: Profile,
  auth: Auth,
  options: Omit<ExplainOptions, 'flow'> & { readonly flow: Flow | undefined },
): Promise<ExplainedRequest[]> {
  if (options.flow !== undefined) return explain(profile, { ...options, flow: options.flow })
  const requests = await explain(profile, { ...options, flow: flowOf(auth) })
  for (const flow of furtherFlows(auth)) {
    try {
      const more = await explain(profile, { ...options, flow })
      // Steps that come with each new token are there already.
      requests.push(...more.filter(({ name }) => requests.every((request) => request.name !== name)))
    } catch (error) {
      if (!(error instanceof EndpointMissingError)) throw error
    }
  }
  return requests
}

function show(request: ExplainedRequest, index: number, steps: readonly Step[] | undefined): string {
  const rows = request.parameters.map(({ name, in: place, value, origin, declared_at = '' }) => [
    name,
    place,
    value,
    // A value that the manifest itself gives: the next column says where.
    origin === `manifest:${declared_at}` ? 'manifest' : origin,
    declared_at,
  ])
  const [address = ''] = request.url.split('?')
  const presented = request.client_certificate
  return [
    paint('bold', `${index + 1}. ${titleOf(request, steps)}`),
    `${request.method} ${plain(address)}`,
    ...(presented === undefined ? [] : [`with the client certificate ${presented} (SHA-256)`]),
    '',
    table([['PARAMETER', 'SENT IN', 'VALUE', 'COMES FROM', 'DECLARED AT'], ...rows]),
    '',
    paint('dim', request.body === null ? 'The whole URL:' : 'The body:'),
    plain(request.body ?? request.url),
  ].join('\n')
}

/** Prints the requests of a flow. */
export async function explainCommand(options: ExplainCommandOptions): Promise<void> {
  const pinned = pinnedValues(options.with)
  const redirectUri = givenRedirectUri(options.redirectUri)
  const { manifests, trustedOrigins } = await loadManifests(options)
  const [manifest] = manifests
  if (manifest === undefined || manifests.length > 1) throw new CliError('explain takes one --manifest')
  const connector = createConnector(manifest, { trustedOrigins })
  const { profile, samples } = await profileFor(connector, options)
  const auth = authOf(connector, profile.auth)
  const account = await accountFieldsFor(connector, profile.auth, options)
  const requests = await explainAll(profile, auth, {
    flow: options.flow,
    redirectUri: redirectUri ?? `${loopbackOrigin(LINK_PORT)}/connect/oauth2/${manifest.key}/callback`,
    accountFields: account.accountFields,
    with: pinned,
    reveal: options.reveal === true,
    discover: options.discover === true,
  })
  if (options.json === true) printJson(requests)
  else print(requests.map((request, index) => show(request, index, auth.steps)).join('\n\n'))
  const sampled = [...samples, ...account.samples]
  if (options.json !== true && sampled.length > 0)
    note(`Samples, for want of --profile or --account: ${sampled.join(', ')}.`)
  const warnings = new Set(requests.flatMap(({ warnings: own = [] }) => own))
  for (const warning of warnings) note(paint('yellow', `warning: ${warning}`, process.stderr))
}
