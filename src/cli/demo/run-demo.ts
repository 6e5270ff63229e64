/** The demo's steps, in order. Everything goes through the library as a host would use it, and over real sockets. */
import type { Account } from '../../account/account.ts'
import type { StoredProfile } from '../../account/profile/stored-profile.ts'
import { createLinkwright, type Linkwright } from '../../create-linkwright.ts'
import { loadManifest } from '../../manifest/load-manifest.ts'
import type { Manifest } from '../../manifest/parse-manifest.ts'
import type { RegisteredApp } from '../../sandbox/app-registry.ts'
import type { Sandbox } from '../../sandbox/start-sandbox.ts'
import { LINK_PORT, loopbackOrigin } from '../addresses.ts'
import type { LoopbackReceiver } from '../loopback-receiver.ts'
import { rebaseOnSandbox } from '../manifests.ts'
import { createLogger, prepareStorage } from '../open-instance.ts'
import { count } from '../output.ts'
import { linkSteps } from './link-steps.ts'
import { type RecordedTransports, recordTransports } from './recorded-transport.ts'
import type { Report } from './report.ts'
import { callSteps } from './use-steps.ts'

/** What the demo runs with. Whoever made it closes it. */
export interface DemoParts {
  readonly report: Report
  readonly receiver: LoopbackReceiver
  readonly manifestFile: string
  /** Where the database is to be. */
  readonly database: () => Promise<string>
  readonly startProvider: () => Promise<Sandbox>
  /** Hands over what has to be closed at the end, in reverse order. */
  readonly defer: (close: () => Promise<void>) => void
}

/** What the steps share once the parts are up. */
export interface DemoState {
  readonly report: Report
  readonly sandbox: Sandbox
  readonly manifest: Manifest
  readonly linkwright: Linkwright
  readonly database: string
  readonly requests: RecordedTransports
  readonly receiver: LoopbackReceiver
  readonly app: RegisteredApp
  readonly profile: StoredProfile
}

/** What the demo leaves behind. */
export interface DemoResult extends DemoState {
  readonly account: Account
}

/** The owner of the demo's account: the one that the other commands use by default. */
export const OWNER = 'local'

async function setUp(parts: DemoParts): Promise<DemoState> {
  const { report, receiver, defer } = parts
  const original = await report.step('Read and check the connector manifest', async () => {
    const value = await loadManifest(parts.manifestFile)
    const { auth, scopes = [], actions = {}, name } = value
    const types = Object.values(auth).map(({ title }) => title)
    return {
      value,
      what: `${name}'s connector manifest is read, and proved without a network`,
      facts: {
        file: parts.manifestFile,
        types: types.join(', '),
        holds: `${count(scopes.length, 'scope')}, ${count(Object.keys(actions).length, 'action')}`,
      },
    }
  })
  const { name, key } = original
  const { sandbox, manifest } = await report.step(`Start a local ${name}`, async () => {
    const local = await parts.startProvider()
    defer(() => local.close())
    const moved = rebaseOnSandbox(original, local.origins)
    return {
      value: { sandbox: local, manifest: moved },
      what: `A local ${name} is up; nothing of this leaves the machine`,
      facts: { address: local.origin, 'stands for': Object.keys(local.origins).join(', ') },
    }
  })
  const app = await report.step('Register an app there', async () => {
    const callback = `/connect/oauth2/${key}/callback`
    const value = await sandbox.createApp({
      name: 'Linkwright demo',
      redirect_uris: [receiver.origin, loopbackOrigin(LINK_PORT)].map((origin) => origin + callback),
    })
    return {
      value,
      what: `An app is registered there, as an admin does it at ${name}`,
      facts: {
        client_id: value.client_id,
        scopes: value.scopes.join(' '),
        'redirect URI': receiver.origin + callback,
      },
    }
  })
  const requests = recordTransports([sandbox.origin])
  const { linkwright, database } = await report.step('Open Linkwright on an embedded database', async () => {
    const file = await parts.database()
    const instance = await createLinkwright({
      manifests: [manifest],
      publicUrl: receiver.origin,
      ...(await prepareStorage({ database: file }, true)),
      ...requests,
      logger: createLogger(),
    })
    defer(() => instance.close())
    const keys = (process.env['LINKWRIGHT_KEYS'] ?? '') === '' ? `${file}.key` : 'from LINKWRIGHT_KEYS'
    return {
      value: { linkwright: instance, database: file },
      what: 'Linkwright is up on an embedded database',
      facts: { database: file, keys },
    }
  })
  const profile = await report.step('Create a connector profile', async () => {
    const { client_id, client_secret } = app
    const values = { auth: 'authorization_code', client_id, client_secret }
    const value = await linkwright.profiles.create({ connector: key, values })
    return {
      value,
      what: 'A connector profile is created; its client secret is sealed (AES-256-GCM)',
      facts: {
        type: manifest.auth[value.auth]?.title ?? value.auth,
        client_id,
        client_secret: String(value.values['client_secret']),
      },
    }
  })
  return { report, sandbox, manifest, linkwright, database, requests, receiver, app, profile }
}

/**
 * Runs the demo.
 *
 * @throws {StepFailedError} at the first step that fails; it has been shown.
 */
export async function runDemo(parts: DemoParts): Promise<DemoResult> {
  const state = await setUp(parts)
  const account = await linkSteps(state)
  await callSteps(state, account)
  return { ...state, account }
}
