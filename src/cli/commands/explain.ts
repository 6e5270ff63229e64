/** `linkwright explain`: the exact requests of a flow, and where each parameter comes from. Nothing is sent. */
import type { Connector } from '../../connector/connector.ts'
import { type ExplainedRequest, explain, type Flow, type PinnedValues } from '../../connector/explain.ts'
import { accountFields, profileFields } from '../../connector/fields.ts'
import { type FieldValues, type Profile, parseAccountFields, parseProfile } from '../../connector/profile.ts'
import { createConnector } from '../../create-connector.ts'
import type { Auth } from '../../generated/manifest.ts'
import { suggest } from '../../manifest/findings.ts'
import { DEVICE_CODE, isClientGrant } from '../../manifest/grant-types.ts'
import { LINK_PORT, loopbackOrigin } from '../addresses.ts'
import { CliError } from '../cli-error.ts'
import { loadManifests, type ManifestOptions } from '../manifests.ts'
import { note, paint, plain, print, printJson, table } from '../output.ts'
import { placeholders } from '../placeholders.ts'
import { readJsonObject } from '../read-json.ts'

/** The options of the command. */
export interface ExplainCommandOptions extends ManifestOptions {
  readonly profile?: string
  readonly account?: string
  readonly flow?: Flow
  readonly redirectUri?: string
  readonly with?: readonly string[]
  readonly reveal?: boolean
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

const TITLES: Readonly<Record<ExplainedRequest['name'], string>> = {
  authorization_request: 'Authorization request',
  pushed_authorization_request: 'Pushed authorization request',
  token_request: 'Token request',
  refresh_request: 'Refresh request',
  revocation_request: 'Revocation request',
  introspection_request: 'Introspection request',
  device_authorization_request: 'Device authorization request',
}

function pinnedValues(pairs: readonly string[] = []): PinnedValues {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name = '', value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? []
      if (PINNABLE.includes(name)) return [name, value]
      if (name === '') throw new CliError('--with takes name=value')
      const hint = suggest(name, PINNABLE) ?? `One of ${PINNABLE.join(', ')}.`
      throw new CliError(`--with has no value "${name}". ${hint}`)
    }),
  )
}

/** How an account of an authentication type is linked. */
function flowOf(auth: Auth): Flow {
  if (isClientGrant(auth)) return 'client_credentials'
  return auth.grant_type === DEVICE_CODE ? 'device_code' : 'authorization_code'
}

/** The profile of a file; or one of made-up values, of the type that the flow needs. */
async function profileFor(connector: Connector, options: ExplainCommandOptions): Promise<Profile> {
  if (options.profile !== undefined) return parseProfile(connector, await readJsonObject(options.profile))
  const types = Object.entries(connector.manifest.auth)
  const wanted = options.flow ?? 'authorization_code'
  const [auth] = types.find(([, own]) => flowOf(own) === wanted) ?? types[0] ?? ['']
  return parseProfile(connector, { auth, ...placeholders(profileFields(connector, auth)) })
}

async function accountFieldsFor(
  connector: Connector,
  auth: string,
  options: ExplainCommandOptions,
): Promise<FieldValues> {
  const values =
    options.account === undefined
      ? placeholders(accountFields(connector, auth))
      : await readJsonObject(options.account)
  return parseAccountFields(connector, values, auth)
}

function show(request: ExplainedRequest, index: number): string {
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
    paint('bold', `${index + 1}. ${TITLES[request.name]}`),
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
  const { manifests, trustedOrigins } = await loadManifests(options)
  const [manifest] = manifests
  if (manifest === undefined || manifests.length > 1) throw new CliError('explain takes one --manifest')
  const connector = createConnector(manifest, { trustedOrigins })
  const profile = await profileFor(connector, options)
  const own = manifest.auth[profile.auth]
  const flow = options.flow ?? (own === undefined ? 'authorization_code' : flowOf(own))
  const requests = await explain(profile, {
    flow,
    redirectUri:
      options.redirectUri ?? `${loopbackOrigin(LINK_PORT)}/connect/oauth2/${manifest.key}/callback`,
    accountFields: await accountFieldsFor(connector, profile.auth, options),
    with: pinned,
    reveal: options.reveal === true,
  })
  if (options.json === true) printJson(requests)
  else print(requests.map(show).join('\n\n'))
  const warnings = new Set(requests.flatMap(({ warnings: own = [] }) => own))
  for (const warning of warnings) note(paint('yellow', `warning: ${warning}`, process.stderr))
}
