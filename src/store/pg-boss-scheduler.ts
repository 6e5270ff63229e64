/** Background work handed out among replicas by pg-boss, in the PostgreSQL that they share. */
import type { PostgresPool } from 'kysely'
import type { PgBoss } from 'pg-boss'
import { codeOf } from '../errors/base.ts'
import type { Job, Logger, Scheduler } from '../ports/ports.ts'
import { runRound, spread } from './round.ts'

/** pg-boss keeps its tables in a schema of their own, beside ours. */
const SCHEMA = 'linkwright_jobs'
/** After this long a round whose replica died is given up, and the next one handed out; in seconds. */
const ROUND_EXPIRES = 120
/** Every replica sees to it this often that each job has a next round; in milliseconds. */
const SEEDING_INTERVAL = 60_000
/** What is done is forgotten after this long; in seconds. */
const FORGET_AFTER = 3_600
/** Two keys, so that a round that is asked for need not wait for the one that is due later. */
const DUE = 'due'
const ASKED = 'asked'

/** pg-boss is loaded with the first job, not with the store. */
async function createBoss(pool: PostgresPool, logger: Logger): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    schema: SCHEMA,
    schedule: false,
    monitorVacuum: false,
    db: {
      async executeSql(text, values = []) {
        const client = await pool.connect()
        let failed = true
        try {
          const result = await client.query<Record<string, unknown>>(text, values)
          failed = false
          return result
        } finally {
          // Statements that begin a transaction of their own and fail leave it open.
          client.release(failed)
        }
      },
    },
  })
  boss.on('error', (error) => {
    logger.warn({ code: codeOf(error) }, 'The job queue has a problem')
  })
  return boss
}

/**
 * Makes a scheduler that hands out each round to one of the replicas, and the next one when it has ended. A replica
 * that dies in the middle of a round costs two minutes.
 *
 * It begins behind the caller: a database that cannot take pg-boss' schema shows in the log, and is tried again.
 */
export function createPgBossScheduler(pool: PostgresPool, logger: Logger): Scheduler {
  const ending = new AbortController()
  const workers = new Map<string, string>()
  let starting: Promise<void> | undefined
  let boss: PgBoss | undefined
  let seeding: NodeJS.Timeout | undefined

  /** A round, unless there is one already: a queue of this policy keeps one a state and key. */
  async function seed(name: string, key: string, delay: number): Promise<void> {
    await boss?.send(name, null, { singletonKey: key, startAfter: Math.ceil(delay / 1_000) })
  }

  async function begin(job: Job): Promise<void> {
    const queue = {
      policy: 'stately',
      retryLimit: 0,
      expireInSeconds: ROUND_EXPIRES,
      deleteAfterSeconds: FORGET_AFTER,
    } as const
    await boss?.createQueue(job.name, queue)
    const worker = await boss?.work(job.name, { pollingIntervalSeconds: 2 }, async () => {
      const more = await runRound(job, ending.signal, logger)
      // Before this round counts as done, so that there is always a next one.
      await seed(job.name, DUE, spread(job.interval))
      if (more) await seed(job.name, ASKED, 0)
    })
    workers.set(job.name, worker ?? '')
    await seed(job.name, DUE, job.interval * Math.random())
  }

  async function launch(jobs: readonly Job[]): Promise<void> {
    try {
      boss = await createBoss(pool, logger)
      await boss.start()
      for (const job of jobs) await begin(job)
      seeding = setInterval(async () => {
        for (const job of jobs) await seed(job.name, DUE, spread(job.interval)).catch(() => {})
      }, SEEDING_INTERVAL).unref()
    } catch (error) {
      const code = codeOf(error)
      logger.error({ code }, 'Background work cannot begin, and is tried again')
      await boss?.stop({ graceful: false }).catch(() => {})
      boss = undefined
      if (!ending.signal.aborted) {
        seeding = setTimeout(() => {
          starting = launch(jobs)
        }, SEEDING_INTERVAL).unref()
      }
    }
  }

  return Object.freeze<Scheduler>({
    async start(jobs) {
      starting = launch(jobs)
    },
    async wake(name) {
      try {
        await seed(name, ASKED, 0)
        const worker = workers.get(name)
        if (worker !== undefined) boss?.notifyWorker(worker)
      } catch {
        // It comes round anyway.
      }
    },
    async stop() {
      ending.abort()
      clearTimeout(seeding)
      await starting
      clearTimeout(seeding)
      await boss?.stop({ close: false, graceful: true, timeout: 30_000 })
    },
  })
}
