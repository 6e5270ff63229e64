/** A gate in front of a token endpoint: how many go in at once, and when nobody does. */
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import {
  createEndpointGates,
  type EndpointGates,
  type Turn,
} from '../../../src/account/refresh/endpoint-gates.ts'

const enter = (gates: EndpointGates, force = false): Promise<Turn> =>
  gates.enter('endpoint', 'account', force)
const CLOSED = { code: 'ERR_REFRESH_DELAYED', retryAfter: expect.any(Number) }

async function fail(gates: EndpointGates, times: number, retryAfter?: number): Promise<void> {
  for (let time = 0; time < times; time += 1) (await enter(gates)).leave('failed', retryAfter)
}

test('lets 64 in at once, and each that leaves lets in the one that has waited longest', async () => {
  const gates = createEndpointGates()
  const inside = await Promise.all(Array.from({ length: 64 }, () => enter(gates)))
  expect(inside.every(({ waited }) => !waited)).toBe(true)
  const order: number[] = []
  const waiting = [1, 2].map((name) =>
    enter(gates).then((turn) => {
      order.push(name)
      return turn
    }),
  )
  await sleep(5)
  expect(order).toEqual([])
  inside[0]?.leave('answered')
  inside[0]?.leave('answered')
  expect(await waiting[0]).toMatchObject({ waited: true })
  expect(order).toEqual([1])
  inside[1]?.leave('unused')
  await waiting[1]
  expect(order).toEqual([1, 2])
})

test('[RF-14] closes after five failures in a row, refuses who waits, and lets in who insists', async () => {
  const gates = createEndpointGates()
  await fail(gates, 4)
  ;(await enter(gates)).leave('answered')
  const inside = await Promise.all(Array.from({ length: 64 }, () => enter(gates)))
  // Four get in when the first four leave.
  const late = Array.from({ length: 4 }, () => enter(gates))
  const refused = expect(enter(gates)).rejects.toMatchObject(CLOSED)
  for (const turn of inside.slice(0, 5)) turn.leave('failed')
  await refused
  await expect(enter(gates)).rejects.toMatchObject({
    ...CLOSED,
    message: expect.stringContaining('the token endpoint is left alone for a while'),
  })
  for (const turn of [...inside, ...(await Promise.all(late))]) turn.leave('unused')
  const insists = await enter(gates, true)
  insists.leave('answered')
  expect(await enter(gates)).toMatchObject({ waited: false })
})

test('[RF-14] opens for one, and after each answer for twice as many', async () => {
  let now = 0
  const gates = createEndpointGates(() => now)
  await fail(gates, 1, 30)
  await expect(enter(gates)).rejects.toMatchObject(CLOSED)
  const { retryAfter } = (await enter(gates).catch((error) => error)) as { retryAfter: number }
  now += retryAfter
  const first = await enter(gates)
  let entered = 0
  const others = Array.from({ length: 5 }, () =>
    enter(gates).then((turn) => {
      entered += 1
      return turn
    }),
  )
  await sleep(5)
  expect(entered).toBe(0)
  first.leave('answered')
  await sleep(5)
  expect(entered).toBe(2)
  ;(await others[0])?.leave('answered')
  await sleep(5)
  expect(entered).toBe(5)
})

test('[NW-13] stays closed for as long as the endpoint asks', async () => {
  const gates = createEndpointGates()
  await fail(gates, 1, 60_000)
  const { retryAfter } = (await enter(gates).catch((error) => error)) as { retryAfter: number }
  expect(retryAfter).toBeGreaterThan(59_000)
  expect(await gates.enter('another endpoint', 'account', false)).toMatchObject({ waited: false })
})

test('counts nothing that was not sent', async () => {
  const gates = createEndpointGates()
  for (let time = 0; time < 20; time += 1) (await enter(gates)).leave('unused')
  expect(await enter(gates)).toMatchObject({ waited: false })
})
