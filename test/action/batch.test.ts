/** A batch: every record exactly once and in its place, whatever fails, and nothing sent twice unasked. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BatchReport } from '../../src/action/batch.ts'
import { cutBatch, outcomesOf } from '../../src/action/batch-outcomes.ts'
import { BatchRefusedError } from '../../src/errors/action.ts'
import { InDoubtError, NotSentError } from '../../src/errors/transport.ts'
import { type Api, type ApiAnswer, type ApiCall, failureOf, withApi } from '../support/records-api.ts'

interface Item {
  readonly key: number
}

const itemsIn = ({ attributes }: ApiCall): readonly Item[] => (attributes as { items: Item[] }).items
const result = ({ key }: Item): object =>
  key % 5 === 0
    ? { type: 'NoMatch', id: '0', meta: { matchStatus: 'NO_MATCH', input: { key: String(key) } } }
    : {
        type: 'Item',
        id: `id-${key}`,
        attributes: { key },
        meta: { matchStatus: 'FULL_MATCH', input: { key } },
      }
const enrich: Api = (call) => [200, { data: itemsIn(call).map(result) }]
const input = (count: number): { items: Item[] } => ({
  items: Array.from({ length: count }, (_, key) => ({ key })),
})
const kinds = ({ outcomes }: BatchReport): string[] => outcomes.map(({ outcome }) => outcome)

describe('a batch', () => {
  test('of any number of records is cut into calls, and gives an outcome for each in its place', async () => {
    const progress: number[] = []
    const { linkwright, account, calls } = await withApi((call) => {
      const [status, body] = enrich(call) as ApiAnswer
      // What the results answer tells where they belong, not their order.
      return [status, { data: (body as { data: unknown[] }).data.toReversed() }]
    })
    const report = await linkwright.accounts.batch(account, 'items.enrich', input(11), {
      onProgress: ({ done }) => progress.push(done),
    })
    expect(calls.map((call) => itemsIn(call).length).sort()).toEqual([2, 3, 3, 3])
    expect(report).toMatchObject({ action: 'items.enrich', complete: true, credits: 8 })
    expect(report).not.toHaveProperty('stopped')
    expect(report.outcomes).toHaveLength(11)
    for (const [key, outcome] of report.outcomes.entries()) {
      const found = { outcome: 'ok', record: { id: `id-${key}`, key }, status: 'FULL_MATCH' }
      expect(outcome).toEqual(key % 5 === 0 ? { outcome: 'no_match', status: 'NO_MATCH' } : found)
    }
    expect(progress.at(-1)).toBe(11)
    expect(await linkwright.accounts.batch(account, 'items.enrich', input(0))).toMatchObject({
      complete: true,
      outcomes: [],
    })
  })

  test('is checked as a whole before anything is sent, and names the place of what is wrong', async () => {
    const { linkwright, account, calls } = await withApi(enrich)
    const items = [...input(4).items, { wrong: 1 }]
    const wrong = await failureOf(linkwright.accounts.batch(account, 'items.enrich', { items }))
    expect(wrong).toMatchObject({ code: 'ERR_ACTION_INPUT_INVALID', issues: [{ pointer: '/items/4' }] })
    const list = await failureOf(linkwright.accounts.batch(account, 'items.enrich', { items: 7 }))
    expect(list).toMatchObject({ code: 'ERR_ACTION_INPUT_INVALID', issues: [{ pointer: '/items' }] })
    const over = linkwright.accounts.batch(account, 'items.enrich', input(4), { maxCredits: 3 })
    expect(await failureOf(over)).toMatchObject({ code: 'ERR_CREDIT_BUDGET', credits_at_most: 4 })
    await expect(linkwright.accounts.batch(account, 'items.usage', {})).rejects.toThrow(
      new BatchRefusedError('items.usage', 'no_batch'),
    )
    expect(calls).toEqual([])
  })

  const lost = (): ApiAnswer => {
    throw new InDoubtError('https://a.example', 'reset')
  }
  const unsent = (): ApiAnswer => {
    throw new NotSentError('https://a.example', 'connect')
  }
  const refusal: ApiAnswer = [403, { error: { code: 'E_ROLE' } }]
  const failures: readonly (readonly [string, () => ApiAnswer, string, string | undefined])[] = [
    ['a server error after a write', () => [500, {}], 'in_doubt', 'ERR_ACTION_FAILED'],
    ['a lost answer', lost, 'in_doubt', 'ERR_IN_DOUBT'],
    ['no connection', unsent, 'not_sent', 'ERR_NOT_SENT'],
    ['a refusal of all', () => refusal, 'not_sent', 'ERR_ROLE_MISSING'],
    ['a refusal of these', () => [400, { errors: [{ code: 'E_BAD' }] }], 'failed', undefined],
  ]
  test.each(failures)(
    '%s is an outcome, and ends the batch where others would meet it too',
    async (_title, fail, outcome, stopped) => {
      const { linkwright, account, calls } = await withApi((call) =>
        itemsIn(call).some(({ key }) => key === 2) ? fail() : enrich(call),
      )
      const report = await linkwright.accounts.batch(account, 'items.add', input(40))
      expect(kinds(report).slice(2, 4)).toEqual([outcome, outcome])
      expect(report.stopped?.code).toBe(stopped)
      expect(report.complete).toBe(!kinds(report).includes('not_sent'))
      expect(calls.length).toBeLessThan(stopped === undefined ? 21 : 10)

      // Resumed, it sends what was not sent, and nothing else.
      const sent = calls.flatMap(itemsIn)
      const more = await linkwright.accounts.batch(account, 'items.add', input(40), {
        report: JSON.parse(JSON.stringify(report)),
      })
      const again = calls
        .flatMap(itemsIn)
        .slice(sent.length)
        .map(({ key }) => key)
      expect(again.every((key) => report.outcomes[key]?.outcome === 'not_sent')).toBe(true)
      if (outcome !== 'not_sent') expect(more.outcomes[2]?.outcome).toBe(outcome)
    },
  )

  test('goes on after an outage, where a server error says that nothing was done', async () => {
    let isDown = true
    const change = (text: string): string =>
      text.replace(
        'batch: { items: items, max: 2 }',
        'batch: { items: items, max: 2 }\n    after_server_error: not_done',
      )
    const { linkwright, account } = await withApi((call) => (isDown ? [503, {}] : enrich(call)), { change })
    const report = await linkwright.accounts.batch(account, 'items.add', input(3))
    expect(kinds(report)).toEqual(['not_sent', 'not_sent', 'not_sent'])
    expect(report.stopped).toMatchObject({ code: 'ERR_ACTION_FAILED', who_must_act: 'provider' })
    isDown = false
    const resumed = await linkwright.accounts.batch(account, 'items.add', input(3), { report })
    expect(kinds(resumed)).toEqual(['no_match', 'ok', 'ok'])
  })

  test('sends again what is in doubt or has failed only when it is asked to', async () => {
    let isDown = true
    const { linkwright, account, calls } = await withApi((call) => (isDown ? [502, {}] : enrich(call)))
    const first = await linkwright.accounts.batch(account, 'items.add', input(2))
    isDown = false
    const resumed = await linkwright.accounts.batch(account, 'items.add', input(2), { report: first })
    expect(kinds(resumed)).toEqual(['in_doubt', 'in_doubt'])
    expect(calls).toHaveLength(1)
    const asked = { report: first, retry: ['in_doubt'] } as const
    expect(kinds(await linkwright.accounts.batch(account, 'items.add', input(2), asked))).toEqual([
      'no_match',
      'ok',
    ])
    const other = linkwright.accounts.batch(account, 'items.add', input(3), { report: first })
    await expect(other).rejects.toThrow(new BatchRefusedError('items.add', 'other_report'))
  })

  test('is reported before each call and after it, so that a killed process loses nothing', async () => {
    const kept: string[][] = []
    const { linkwright, account } = await withApi(enrich)
    await linkwright.accounts.batch(account, 'items.add', input(4), {
      onReport: (report) => void kept.push(kinds(report)),
    })
    expect(kept[0]?.slice(0, 2)).toEqual(['in_doubt', 'in_doubt'])
    expect(kept.at(-1)).toEqual(['no_match', 'ok', 'ok', 'ok'])
  })

  test('of records without a result says so', async () => {
    const { linkwright, account } = await withApi(() => [200, { data: [result({ key: 3 })] }])
    const report = await linkwright.accounts.batch(account, 'items.enrich', input(3))
    expect(kinds(report)).toEqual(['in_doubt', 'in_doubt', 'in_doubt'])
    expect(report.outcomes[0]?.error).toMatchObject({ code: 'ERR_RESULT_MISSING', who_must_act: 'provider' })
  })
})

describe('the parts of a batch', () => {
  const batch = { items: 'items', max: 3, results: '/data', echo: '/meta/input' }
  const api = {
    base_url: '',
    envelope: { items: '/data', fields: '/attributes', type: '/type', no_match: ['NoMatch'] },
  }

  test('have every place once and in order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(500)), fc.integer({ min: 1, max: 30 }), (places, max) => {
        const calls = cutBatch(places, max)
        expect(calls.flat()).toEqual(places)
        for (const [index, call] of calls.entries())
          expect(index < calls.length - 1 ? call.length : call.length <= max).toBe(
            index < calls.length - 1 ? max : true,
          )
      }),
    )
  })

  test('are put together by what results answer, else by their order, each once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(6), { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        (keys, random, echoes) => {
          const sent = keys.map((key) => ({ key }))
          const results = sent.map(({ key }, place) => ({
            attributes: { key, place },
            ...(echoes && { meta: { input: { key: String(key), more: null } } }),
          }))
          const order = [...random.take(results.length)]
          const data = echoes
            ? results.toSorted((a, b) => (order[a.attributes.place] ?? 0) - (order[b.attributes.place] ?? 0))
            : results
          const outcomes = outcomesOf(api, 'a', batch, sent, { data })
          expect(outcomes.map(({ record }) => record?.['key'])).toEqual(keys)
          expect(new Set(outcomes.map(({ record }) => record?.['place'])).size).toBe(keys.length)
        },
      ),
    )
  })
})

describe('under random failures', () => {
  test('a batch that is resumed until it is complete has sent each record once, in doubt or not', async () => {
    let api: Api = enrich
    const { linkwright, account } = await withApi((call) => api(call))
    const failure = fc.constantFrom('ok', 'ok', 'ok', '500', 'lost', 'unsent', 'refused', 'limited')
    await fc.assert(
      fc.asyncProperty(fc.nat(25), fc.infiniteStream(failure), async (count, failures) => {
        const carriedOut = new Map<number, number>()
        api = (call) => {
          const kind = failures.next().value
          if (kind === 'unsent') throw new NotSentError('https://a.example', 'connect')
          if (kind === 'refused') return [400, { errors: [{ code: 'E_BAD' }] }]
          if (kind === 'limited') return [429, {}, { 'retry-after': '30' }]
          for (const { key } of itemsIn(call)) carriedOut.set(key, (carriedOut.get(key) ?? 0) + 1)
          if (kind === '500') return [500, {}]
          if (kind === 'lost') throw new InDoubtError('https://a.example', 'reset')
          return enrich(call)
        }
        let report: BatchReport | undefined
        for (let run = 0; run < 200 && report?.complete !== true; run += 1) {
          report = await linkwright.accounts.batch(account, 'items.add', input(count), {
            ...(report !== undefined && { report }),
          })
        }
        expect(report?.complete).toBe(true)
        for (const [key, { outcome, record }] of (report?.outcomes ?? []).entries()) {
          expect(carriedOut.get(key) ?? 0).toBe(outcome === 'failed' ? 0 : 1)
          expect(['ok', 'no_match', 'in_doubt', 'failed']).toContain(outcome)
          if (outcome === 'ok') expect(record?.['key']).toBe(key)
        }
      }),
      { numRuns: 40 },
    )
  })
})
