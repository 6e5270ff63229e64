/** What calls may cost: refused before they are sent, settled by what the answer says. */
import { describe, expect, test } from 'vitest'
import { InDoubtError, NotSentError } from '../../src/errors/transport.ts'
import { type Api, type ApiAnswer, failureOf, withApi } from '../support/records-api.ts'

const found = (key: unknown): object => ({
  type: 'Item',
  id: String(key),
  attributes: { key },
  meta: { input: { key } },
})
const missing = (key: unknown): object => ({
  type: 'NoMatch',
  id: '0',
  meta: { matchStatus: 'NO_MATCH', input: { key } },
})

/** Finds what has an even key. */
const enrich: Api = ({ attributes }) => {
  const { items: list = [] } = attributes as { items?: { key: number }[] }
  return [200, { data: list.map(({ key }) => (key % 2 === 0 ? found(key) : missing(key))) }]
}
const keys = (...numbers: number[]): { items: { key: number }[] } => ({
  items: numbers.map((key) => ({ key })),
})

describe('a budget', () => {
  test('of the caller refuses before anything is sent', async () => {
    const { linkwright, account, calls } = await withApi(enrich)
    const call = (maxCredits: number): Promise<unknown> =>
      linkwright.accounts.call(account, 'items.enrich', keys(2, 4), { maxCredits })
    expect(await failureOf(call(1))).toMatchObject({
      code: 'ERR_CREDIT_BUDGET',
      whoMustAct: 'caller',
      budget: 'caller',
      credits_at_most: 2,
      credits_left: 1,
      message: 'items.enrich could cost 2 credits; its maxCredits allow 1. Nothing was sent.',
    })
    expect(calls).toEqual([])
    expect(await call(2)).toMatchObject({ status: 200 })
  })

  test('of the profile for one call is the admin’s to raise', async () => {
    const { linkwright, account, calls } = await withApi(enrich, { values: { max_credits_per_call: 2 } })
    expect(await failureOf(linkwright.accounts.call(account, 'items.enrich', keys(1, 2, 3)))).toMatchObject({
      code: 'ERR_CREDIT_BUDGET',
      whoMustAct: 'admin',
      budget: 'call',
    })
    expect(calls).toEqual([])
  })

  test('of a day counts what was found, and nothing for what was not', async () => {
    const { linkwright, account } = await withApi(enrich, { values: { max_credits_per_day: 5 } })
    const call = (...numbers: number[]): Promise<unknown> =>
      linkwright.accounts.call(account, 'items.enrich', keys(...numbers))
    await call(2, 4, 6)
    await call(1, 3)
    await call(7, 9)
    expect(await failureOf(call(8, 10, 12))).toMatchObject({
      budget: 'day',
      credits_at_most: 3,
      credits_left: 2,
    })
    await call(8, 10)
    expect(await failureOf(call(12))).toMatchObject({ budget: 'day', credits_left: 0 })
    // What costs nothing goes on.
    await linkwright.accounts.call(account, 'items.search')
  })

  const refused: ApiAnswer = [400, { errors: [{ code: 'E_FIELD', detail: 'no' }] }]
  const outcomes: readonly (readonly [string, () => ApiAnswer, number])[] = [
    ['a refusal costs nothing', () => refused, 5],
    ['a broken server may have charged', () => [500, {}], 2],
    [
      'a lost answer may have been charged',
      () => {
        throw new InDoubtError('https://a.example', 'reset')
      },
      2,
    ],
    [
      'what was not sent costs nothing',
      () => {
        throw new NotSentError('https://a.example', 'connect')
      },
      5,
    ],
  ]
  test.each(outcomes)('after a failure: %s', async (_title, answer, left) => {
    const answers = [answer]
    const { linkwright, account } = await withApi(
      (call) => (answers.shift() ?? (() => enrich(call)))() as ApiAnswer,
      {
        values: { max_credits_per_day: 5 },
      },
    )
    await failureOf(linkwright.accounts.call(account, 'items.enrich', keys(2, 4, 6)))
    const { credits_left } = await linkwright.accounts.dryRun(account, 'items.enrich', keys(2))
    expect(credits_left).toBe(left)
  })

  test('is settled by what the answer says it has cost', async () => {
    const { linkwright, account } = await withApi(() => [200, { meta: { credits: 1 } }], {
      values: { max_credits_per_day: 4 },
    })
    await linkwright.accounts.call(account, 'items.ask', { q: 'x' })
    expect(await linkwright.accounts.dryRun(account, 'items.ask')).toMatchObject({
      credits_at_most: 2,
      credits_left: 3,
    })
  })
})

describe('a call that is sent again because its answer was lost', () => {
  const change = (text: string): string =>
    text.replace('batch: { items: items, max: 3,', 'idempotent: true\n    batch: { items: items, max: 3,')
  const second: readonly (readonly [string, () => ApiAnswer])[] = [
    ['limited', () => [429, {}, { 'retry-after': '60' }]],
    [
      'not sent',
      () => {
        throw new NotSentError('https://a.example', 'connect')
      },
    ],
  ]
  test.each(second)(
    'stays in doubt where the second one is %s, and counts in full',
    async (_title, answer) => {
      const answers: (() => ApiAnswer)[] = [
        () => {
          throw new InDoubtError('https://a.example', 'reset')
        },
        answer,
      ]
      const { linkwright, account } = await withApi(() => answers.shift()?.() ?? [200, {}], {
        change,
        values: { max_credits_per_day: 5 },
      })
      const failure = await failureOf(linkwright.accounts.call(account, 'items.enrich', keys(2, 4)))
      expect(failure).toMatchObject({ code: 'ERR_IN_DOUBT', reason: 'reset' })
      const { credits_left } = await linkwright.accounts.dryRun(account, 'items.enrich', keys(2))
      expect(credits_left).toBe(3)
    },
  )

  test('ended while it waits for its turn, was not sent', async () => {
    const { linkwright, account, calls } = await withApi(() => [429, {}, { 'retry-after': '5' }])
    const signal = AbortSignal.timeout(50)
    const call = linkwright.accounts.call(account, 'items.enrich', keys(2), { signal })
    expect(await failureOf(call)).toMatchObject({ code: 'ERR_NOT_SENT', reason: 'aborted' })
    expect(calls).toHaveLength(1)
  })
})

describe('a dry run', () => {
  test('says what would be sent and what it could cost, without secrets, and sends nothing', async () => {
    const { linkwright, account, calls } = await withApi(enrich, {
      values: { api_key: 'key-canary', max_credits_per_day: 4 },
    })
    const dry = await linkwright.accounts.dryRun(account, 'items.enrich', keys(1, 2, 3, 4, 5))
    expect(dry).toEqual({
      action: 'items.enrich',
      effects: ['read', 'spends_credits'],
      idempotent: false,
      requests: 2,
      request: {
        method: 'POST',
        url: expect.stringMatching(/\/v1\/items\/enrich$/),
        headers: {
          accept: 'application/vnd.api+json',
          'content-type': 'application/vnd.api+json',
          'x-api-key': '[redacted]',
        },
        body: { data: { type: 'ItemEnrich', attributes: keys(1, 2, 3) } },
      },
      credits_at_most: 5,
      credits_left: 4,
      refused: {
        code: 'ERR_CREDIT_BUDGET',
        message: expect.stringContaining('could cost 5 credits'),
        who_must_act: 'admin',
      },
    })
    expect(calls).toEqual([])
    expect(await linkwright.accounts.dryRun(account, 'items.search')).toMatchObject({
      credits_at_most: 0,
      requests: 1,
    })
    expect(await failureOf(linkwright.accounts.dryRun(account, 'items.enrich', {}))).toMatchObject({
      code: 'ERR_ACTION_INPUT_INVALID',
    })
  })
})
