/** One row's stage: a provider, a database, linked accounts, and the replicas that serve them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLinkwright, type Linkwright } from '../../src/create-linkwright.ts'
import type { AccountKey } from '../../src/ports/store-records.ts'
import { postgresStore } from '../../src/store/postgres.ts'
import { type FaultyDatabase, randomKeys, startDatabase } from './database.ts'
import { manifestOf } from './manifest.ts'
import { type Provider, type ProviderSettings, startProvider } from './provider.ts'
import { createReplicas, type Replica, type ReplicaOptions, type Tally } from './replicas.ts'
import { printTimeline, tracing } from './timeline.ts'

/** What a row needs. */
export interface Setup {
  readonly accounts: number
  readonly replicas: number
  /** Callers in each replica. */
  readonly callers: number
  readonly workload: 'storm' | 'steady'
  readonly provider?: Partial<ProviderSettings>
  /** The manifest's `refresh` block. Default: nothing is known of the provider. */
  readonly refresh?: object
  /** Default: PostgreSQL. */
  readonly embedded?: boolean
  /** Whether the database is reached by connections that can be cut, which take time of their own. */
  readonly cuttable?: boolean
  /** How far the replicas' clocks are ahead of the time, and of each other, in milliseconds. */
  readonly clocksAhead?: number
  readonly clocksApart?: number
}

/** How every account ended. */
export interface Verdict {
  readonly active: number
  /** Accounts that need a new login, by reason. */
  readonly lost: Readonly<Record<string, number>>
  /** Accounts that neither gave a token nor need a login. */
  readonly stuck: number
}

/** A stage that is set. */
export interface Scene extends AsyncDisposable {
  readonly provider: Provider
  readonly database: FaultyDatabase | undefined
  readonly accounts: readonly AccountKey[]
  readonly replicas: Replica[]
  readonly tally: Tally
  /** The ring of keys that replicas and this process are started with. */
  keys: string
  /** Starts one more replica, ready to go. */
  start(change?: Partial<ReplicaOptions>): Promise<Replica>
  /** Opens a Linkwright in this process. */
  open(): Promise<Linkwright>
  /** Ends all replicas, asks for each account's token, and says how each ended. */
  judge(): Promise<Verdict>
}

const OWNER = 'owner'
const JUDGES = 25
/** An account is asked for until it answers; leases of the killed run out within this. */
const PATIENCE = 120_000

async function link(linkwright: Linkwright, count: number): Promise<Login[]> {
  const values = { auth: 'code', client_id: 'client', client_secret: 'secret' }
  const { id: profile_id } = await linkwright.profiles.create({ connector: 'service', values })
  const accounts: Login[] = []
  const worker = async (): Promise<void> => {
    while (accounts.length < count) {
      const index = accounts.length
      accounts.push({ owner: OWNER, id: '', code: '' })
      const { state } = await linkwright.accounts.startLink({ profile_id, owner: OWNER, user: 'user' })
      const callback = `${linkwright.redirectUri('service')}?code=${state}&state=${state}`
      const { id } = await linkwright.accounts.finishLink({ callback, user: 'user' })
      accounts[index] = { owner: OWNER, id, code: state }
    }
  }
  await Promise.all(Array.from({ length: 10 }, worker))
  return accounts
}

type Login = AccountKey & {
  /** The authorization code that it began with: what the provider knows it by. */
  readonly code: string
}

async function askUntilItAnswers(
  linkwright: Linkwright,
  account: AccountKey,
): Promise<'active' | 'stuck' | `lost ${string}`> {
  for (const giveUpAt = Date.now() + PATIENCE; ; ) {
    try {
      await linkwright.accounts.accessToken(account)
      // The provider may have ended the grant without a word.
      await linkwright.accounts.refresh(account)
      return 'active'
    } catch (error) {
      const { code, reason } = error as { code?: string; reason?: string }
      if (code === 'ERR_REAUTHORIZATION_REQUIRED') return `lost ${reason}`
      if (Date.now() > giveUpAt) return 'stuck'
      await sleep(300)
    }
  }
}

/** Sets the stage. The tokens of the accounts have ended when it is set, where they live no longer than a second. */
export async function setScene(setup: Setup): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'linkwright-faults-'))
  const provider = await startProvider({ lifetime: setup.provider?.lifetime ?? 3_600 })
  const database = setup.embedded ? undefined : await startDatabase()
  const where = (setup.cuttable ? database?.url : database?.directUrl) ?? join(folder, 'linkwright.db')
  const refresh = setup.refresh ?? { rotation: 'always' }
  const opened: Linkwright[] = []
  const open = async (): Promise<Linkwright> => {
    const linkwright = await createLinkwright({
      manifests: [await manifestOf(provider.origin, refresh)],
      publicUrl: 'https://host.example',
      database: database === undefined ? where : postgresStore(where),
      keys: scene.keys,
      background: false,
      trustedOrigins: [provider.origin],
    })
    opened.push(linkwright)
    return linkwright
  }
  const accounts: Login[] = []
  const fleet = createReplicas()
  const replicas: Replica[] = []
  const printLoss = ({ id, code }: Login, end: string): void => {
    const ofThis = fleet.tally.moments.filter((moment) => moment.id === id || moment.id === undefined)
    printTimeline(`${id} ${end}`, [...provider.historyOf(code), ...ofThis], 20)
  }
  const scene: Scene = {
    provider,
    database,
    accounts,
    replicas,
    tally: fleet.tally,
    keys: randomKeys(),
    async start(change = {}) {
      const { workload, callers } = setup
      const common = {
        origin: provider.origin,
        refresh,
        database: where,
        keys: scene.keys,
        accounts,
        workload,
        callers,
      }
      const replica = fleet.start({ ...common, ...change })
      await replica.ready
      return replica
    },
    open,
    async judge() {
      for (const replica of replicas) replica.process.kill('SIGCONT')
      await Promise.all(replicas.map((replica) => replica.stop()))
      Object.assign(provider.settings, { fault: undefined, delayBefore: 0, delayAfter: 0, lifetime: 3_600 })
      const judge = await open()
      const ends: string[] = []
      const rest = [...accounts]
      const worker = async (): Promise<void> => {
        for (let account = rest.pop(); account !== undefined; account = rest.pop()) {
          const end = await askUntilItAnswers(judge, account)
          ends.push(end)
          if (tracing && end.startsWith('lost ')) printLoss(account, end)
        }
      }
      await Promise.all(Array.from({ length: JUDGES }, worker))
      const lost: Record<string, number> = {}
      for (const end of ends.filter((one) => one.startsWith('lost ')))
        lost[end.slice(5)] = (lost[end.slice(5)] ?? 0) + 1
      return {
        active: ends.filter((end) => end === 'active').length,
        stuck: ends.filter((end) => end === 'stuck').length,
        lost,
      }
    },
    async [Symbol.asyncDispose]() {
      await fleet.killAll()
      for (const linkwright of opened) await linkwright.close()
      await database?.[Symbol.asyncDispose]()
      await provider[Symbol.asyncDispose]()
      await rm(folder, { recursive: true, force: true })
    },
  }
  const linker = await open()
  accounts.push(...(await link(linker, setup.accounts)))
  await linker.close()
  opened.pop()
  Object.assign(provider.settings, setup.provider)
  const { clocksAhead = 0, clocksApart = 0 } = setup
  const offsets = Array.from(
    { length: setup.replicas },
    (_, index) => clocksAhead + (index % 2) * clocksApart,
  )
  replicas.push(...(await Promise.all(offsets.map((clockOffset) => scene.start({ clockOffset })))))
  return scene
}
