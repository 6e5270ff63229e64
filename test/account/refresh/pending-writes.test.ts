/** Writes that are repeated, and writes that are not. */
import { describe, expect, test } from 'vitest'
import { createPendingWrites, type PendingWrites } from '../../../src/account/refresh/pending-writes.ts'
import {
  DatabaseCorruptError,
  DatabaseLockedError,
  DatabaseReadOnlyError,
  DatabaseUnavailableError,
} from '../../../src/errors/storage.ts'
import { CLIENT, link, linked, OWNER, USER } from '../../support/linked.ts'

function pendingWrites(longestDrain?: number): { writes: PendingWrites; logged: string[] } {
  const logged: string[] = []
  const error = (_details: object, message: string): void => void logged.push(message)
  return { writes: createPendingWrites({ debug() {}, info() {}, warn() {}, error }, longestDrain), logged }
}

describe('a write that failed', () => {
  const unavailable = (reason: string): Error => new DatabaseUnavailableError(reason)
  test.each([
    new DatabaseLockedError(),
    new DatabaseReadOnlyError(),
    ...['no connection', 'ECONNREFUSED', '08006', '40001', '53300', '57P01', '58030'].map(unavailable),
    ...['SQLITE_FULL', 'SQLITE_IOERR'].map(unavailable),
  ])('[CC-09] is repeated: $message', async (failure) => {
    const { writes, logged } = pendingWrites()
    let calls = 0
    const write = async (): Promise<string> => {
      calls += 1
      if (calls === 1) throw failure
      return 'stored'
    }
    expect(await writes.until('tokens', write)).toBe('stored')
    expect(logged).toEqual(['A write failed and is repeated'])
  })

  test.each([
    ...['constraint', '22021', '42P01', '42501', 'SQLITE_1'].map(unavailable),
    new DatabaseCorruptError(),
    new TypeError('a mistake of ours'),
  ])('is not repeated where it would only fail again: $message', async (failure) => {
    const { writes } = pendingWrites()
    let calls = 0
    const write = async (): Promise<never> => {
      calls += 1
      throw failure
    }
    await expect(writes.until('tokens', write)).rejects.toBe(failure)
    expect(calls).toBe(1)
  })

  test('is not repeated for ever while the instance closes', async () => {
    const { writes } = pendingWrites(150)
    const failure = new DatabaseLockedError()
    const writing = writes.until('tokens', () => Promise.reject(failure))
    const outcome = expect(writing).rejects.toBe(failure)
    await writes.drain()
    await outcome
  })
})

test.each([['a\u0000b'], ['a\u009fb'], ['x'.repeat(201)], [['x']], [1]])(
  'a label that a database may not take is refused before anything is sent: %j',
  async (label) => {
    const { server, linkwright, account } = await linked()
    const sent = server.tokenRequests.length
    const message = '"label" must be a text of at most 200 characters, without control characters'
    const options = { profile_id: account.profile_id, owner: OWNER, label: label as string }
    await expect(linkwright.accounts.startLink({ ...options, user: USER })).rejects.toThrow(
      new TypeError(message),
    )
    const { id } = await linkwright.profiles.create({
      connector: 'service',
      values: { auth: 'client', ...CLIENT },
    })
    await expect(linkwright.accounts.linkClient({ ...options, profile_id: id })).rejects.toThrow(
      new TypeError(message),
    )
    expect(server.tokenRequests).toHaveLength(sent)
    expect(await link(linkwright)).toMatchObject({ label: null })
  },
)
