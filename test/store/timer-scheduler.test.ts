import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import type { Job, Scheduler } from '../../src/ports/ports.ts'
import { createTimerScheduler } from '../../src/store/timer-scheduler.ts'

const HOUR = 3_600_000
const logged: object[] = []
const silent = (): void => {}
const logger = { debug: silent, info: silent, error: silent, warn: (details: object) => logged.push(details) }

function started(...jobs: Job[]): Scheduler {
  const scheduler = createTimerScheduler(logger)
  onTestFinished(() => scheduler.stop())
  void scheduler.start(jobs)
  return scheduler
}

/** A promise, and what resolves it. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { passed: promise, open: resolve }
}

test('a job comes round, at once while there is more, and again after its interval', async () => {
  let rounds = 0
  const third = gate()
  started({
    name: 'work',
    interval: 20,
    async run() {
      rounds += 1
      if (rounds === 4) third.open()
      return rounds === 1
    },
  })
  await third.passed
  expect(rounds).toBe(4)
})

test('a job that is asked for runs soon, one round at a time, and once more when asked for meanwhile', async () => {
  let running = 0
  let rounds = 0
  const begun = gate()
  const go = gate()
  const second = gate()
  const scheduler = started({
    name: 'work',
    interval: HOUR,
    async run() {
      running += 1
      rounds += 1
      expect(running).toBe(1)
      begun.open()
      await go.passed
      running -= 1
      if (rounds === 2) second.open()
      return false
    },
  })
  await scheduler.wake('work')
  await begun.passed
  await Promise.all([scheduler.wake('work'), scheduler.wake('work'), scheduler.wake('unknown')])
  go.open()
  await second.passed
  await sleep(20)
  expect(rounds).toBe(2)
})

test('a round that fails is logged by its code, and the next one comes', async () => {
  let rounds = 0
  const second = gate()
  const scheduler = started({
    name: 'work',
    interval: 10,
    async run() {
      rounds += 1
      if (rounds === 2) second.open()
      if (rounds === 1) throw Object.assign(new Error('canary'), { code: 'ERR_TEST' })
      return false
    },
  })
  await scheduler.wake('work')
  await second.passed
  expect(logged).toEqual([{ job: 'work', code: 'ERR_TEST' }])
})

test('stopping waits for the round that runs, tells it, and begins no other', async () => {
  let rounds = 0
  let wasTold = false
  const begun = gate()
  const scheduler = started({
    name: 'work',
    interval: 1,
    async run(signal) {
      rounds += 1
      begun.open()
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      await sleep(10)
      wasTold = true
      return true
    },
  })
  await begun.passed
  await scheduler.stop()
  expect(wasTold).toBe(true)
  await scheduler.wake('work')
  await sleep(20)
  expect(rounds).toBe(1)
})
