import { expect, test } from 'vitest'
import { nextCommands } from '../../src/cli/next-commands.ts'
import { type MissingFrom, ScopeMissingError } from '../../src/errors/action.ts'

test('a scope that is missing is asked for by a login, where that is up to the user', () => {
  const missing = (missingFrom: MissingFrom): string[] =>
    nextCommands(
      new ScopeMissingError('items.add', ['write', 'admin'], 'all_of', { missingFrom, account_id: 'a1' }),
      {
        owner: 'team',
      },
    )
  expect(missing('login')).toEqual([
    expect.stringMatching(/^To ask for it: .*link --account a1 --scopes write admin --owner team$/),
  ])
  expect(missing('profile')).toEqual([])
  expect(missing('app')).toEqual([])
})
