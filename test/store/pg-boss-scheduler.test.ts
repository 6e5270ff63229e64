import { setTimeout as sleep } from 'node:timers/promises'
import { postgresStore } from 'linkwright/postgres'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Job, Logger, Scheduler } from '../../src/ports/ports.ts'
import { createPool, type PostgresServer, startPostgres } from '../support/postgres.ts'

const HOUR = 3_600_000
const silent = (): void => {}
let server: PostgresServer

beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server[Symbol.asyncDispose]())

/** A replica with this one job. */
async function replica(url: string, job: Job, log: Partial<Logger> = {}): Promise<Scheduler> {
  const store = await postgresStore(url)({ now: () => 0 })
  const scheduler = store.scheduler({ debug: silent, info: silent, warn: silent, error: silent, ...log })
  onTestFinished(async () => {
    await scheduler.stop()
    await store.close()
  })
  await scheduler.start([job])
  return scheduler
}

test('each round goes to one of three replicas, and the next one only after it', async () => {
  const url = await server.createDatabase()
  const runs: number[] = []
  let running = 0
  const done = Promise.withResolvers<void>()
  const job = (index: number): Job => ({
    name: 'work',
    interval: HOUR,
    async run() {
      running += 1
      expect(running).toBe(1)
      runs.push(index)
      await sleep(50)
      running -= 1
      if (runs.length === 3) done.resolve()
      return runs.length < 3
    },
  })
  const replicas = [await replica(url, job(0)), await replica(url, job(1)), await replica(url, job(2))]
  // Until a replica has started it cannot be woken; asking again is what a caller does too.
  const asking = setInterval(() => {
    if (runs.length === 0) for (const one of replicas) void one.wake('work')
  }, 200)
  await done.promise
  clearInterval(asking)
  await sleep(100)
  expect(runs).toHaveLength(3)
})

test('a database that refuses its tables is logged by its code, and does not keep an instance from starting', async () => {
  const url = await server.createDatabase()
  const pool = createPool(url)
  onTestFinished(() => pool.end())
  await pool.query('create schema linkwright_jobs')
  await pool.query('create table linkwright_jobs.version (nothing text)')
  const logged: object[] = []
  const told = Promise.withResolvers<void>()
  const scheduler = await replica(
    url,
    { name: 'work', interval: HOUR, run: async () => false },
    {
      error: (details) => {
        logged.push(details)
        told.resolve()
      },
    },
  )
  await told.promise
  expect(logged).toEqual([{ code: expect.stringMatching(/^\w+$/) }])
  await scheduler.wake('work')
})
