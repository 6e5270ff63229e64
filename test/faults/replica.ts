/**
 * One replica, in a process of its own. It prints lines of JSON and takes a line for each order: `go` begins,
 * `stop` ends. It dies without warning at a point of a refresh when it is told to.
 */
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { createLinkwright } from '../../src/create-linkwright.ts'
import { withDefaultPorts } from '../../src/default-ports.ts'
import type { Clock, Transport } from '../../src/ports/ports.ts'
import type { AccountStore, Store } from '../../src/ports/store-port.ts'
import type { AccountKey } from '../../src/ports/store-records.ts'
import { postgresStore } from '../../src/store/postgres.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { manifestOf } from './manifest.ts'
import type { ReplicaOptions } from './replicas.ts'
import { tracing } from './timeline.ts'

const options = JSON.parse(process.argv[2] ?? '') as ReplicaOptions
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}
const trace = (id: string, what: string): void => {
  if (tracing) print({ moment: { id, at: Date.now(), what: `${process.pid} ${what}` } })
}
const dieAt = (point: ReplicaOptions['dieAt']): void => {
  if (options.dieAt === point) die()
}

const clock: Clock = { now: () => Date.now() + (options.clockOffset ?? 0) }
const { transport: real } = withDefaultPorts({ trustedOrigins: [options.origin] })
const transport: Transport = async (request, limits) => {
  dieAt('after claim')
  // The server is told to take longer than this.
  if (options.dieAt === 'after send') setTimeout(die, 250)
  const response = await real(request, limits)
  dieAt('after answer')
  return response
}

async function database(): Promise<Store> {
  const store = options.database.startsWith('postgres:')
    ? await postgresStore(options.database)(clock)
    : await openSqliteStore(options.database, clock)
  const accounts: AccountStore = {
    ...store.accounts,
    async claimRefresh(...given) {
      dieAt('before claim')
      const claim = await store.accounts.claimRefresh(...given)
      if (claim !== undefined)
        trace(claim.account.id, `claims${claim.unsettled ? ' what was interrupted' : ''}`)
      return claim
    },
    async orphans(...given) {
      // It is to die in the refresh that it was started for, and in no other one.
      if (options.dieAt !== undefined) return []
      const orphans = await store.accounts.orphans(...given)
      for (const { id } of orphans) trace(id, 'sees a dead holder')
      return orphans
    },
    async journal(...given) {
      await store.accounts.journal(...given)
      trace(given[0].id, 'journals')
      dieAt('after journal')
    },
    async commit(...given) {
      // Only what takes long is journaled.
      if (options.dieAt === 'after journal') return new Promise(() => {})
      const account = await store.accounts.commit(...given)
      trace(given[0].id, account === undefined ? 'may not commit' : 'commits')
      dieAt('after commit')
      return account
    },
  }
  return { ...store, accounts }
}

const linkwright = await createLinkwright({
  manifests: [await manifestOf(options.origin, options.refresh)],
  publicUrl: 'https://host.example',
  database,
  keys: options.keys,
  background: false,
  clock,
  transport,
})

let stopping = false
let ok = 0
let errors: Record<string, number> = {}
const codeOf = (error: unknown): string => String((error as { code?: unknown })?.code ?? error)

async function ask(account: AccountKey): Promise<string | undefined> {
  try {
    const token = await linkwright.accounts.accessToken(account)
    ok += 1
    return token.access_token
  } catch (error) {
    errors[codeOf(error)] = (errors[codeOf(error)] ?? 0) + 1
    return undefined
  }
}

function report(): void {
  if (ok > 0 || Object.keys(errors).length > 0) print({ ok, errors })
  ok = 0
  errors = {}
}

/** Every caller asks once for every account, all at the same time. */
async function storm(): Promise<void> {
  const tokens = await Promise.all(
    options.accounts.map(async (account) => {
      const answers = await Promise.all(Array.from({ length: options.callers }, () => ask(account)))
      return [account.id, [...new Set(answers)]]
    }),
  )
  report()
  print({ tokens: Object.fromEntries(tokens) })
}

/** Callers ask for one account after another, until they are told to stop. */
async function steady(): Promise<void> {
  const reports = setInterval(report, 200)
  const caller = async (): Promise<void> => {
    while (!stopping) {
      const account = options.accounts[Math.floor(Math.random() * options.accounts.length)]
      if (account === undefined) return
      const before = ok
      await ask(account)
      await sleep(ok > before ? 2 : 20)
    }
  }
  await Promise.all(Array.from({ length: options.callers }, caller))
  clearInterval(reports)
  report()
}

let work: Promise<void> = Promise.resolve()
createInterface({ input: process.stdin }).on('line', async (line) => {
  if (line === 'go') work = options.workload === 'storm' ? storm() : steady()
  if (line === 'stop') {
    stopping = true
    await work
    await linkwright.close()
    print({ stopped: true })
    process.exit()
  }
})
print({ ready: true })
