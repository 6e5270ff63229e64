import { expect, test } from 'vitest'
import { nextCommands } from '../../src/cli/next-commands.ts'
import { type MissingFrom, ScopeMissingError } from '../../src/errors/action.ts'
import { TokenErrorResponseError } from '../../src/errors/protocol.ts'
import { KeyMissingError } from '../../src/errors/vault.ts'

test('a scope that is missing is asked for by a login, where that is up to the user', () => {
  const missing = (missingFrom: MissingFrom): string[] =>
    nextCommands(
      new ScopeMissingError('items.add', ['write', 'admin'], 'all_of', { missingFrom, account_id: 'a1' }),
      {
        owner: 'team',
      },
    )
  expect(missing('login')).toEqual([
    expect.stringMatching(/^To ask for it: .*link --account a1 --scopes write,admin --owner team$/),
  ])
  expect(missing('profile')).toEqual([])
  expect(missing('app')).toEqual([])
})

test('a key is made without the options of the instance that lacks one', () => {
  expect(nextCommands(new KeyMissingError(), { database: 'postgres://db.example/linkwright' })).toEqual([
    'To make a key for LINKWRIGHT_KEYS: npx linkwright keys generate',
  ])
})

test('a command whose profile is not known is not said', () => {
  expect(nextCommands(new TokenErrorResponseError('invalid_client', 401), {})).toEqual([])
})
