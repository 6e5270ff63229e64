import { expect, test } from 'vitest'
import { nextCommands } from '../../src/cli/next-commands.ts'
import { ScopeMissingError } from '../../src/errors/action.ts'

test('a scope that is missing is asked for by a login, where that is up to the user', () => {
  const missing = (who: 'user' | 'admin'): string[] =>
    nextCommands(
      new ScopeMissingError('items.add', ['write', 'admin'], 'all_of', { who, account_id: 'a1' }),
      {
        owner: 'team',
      },
    )
  expect(missing('user')).toEqual([
    expect.stringMatching(/^To ask for it: .*link --account a1 --scopes write admin --owner team$/),
  ])
  expect(missing('admin')).toEqual([])
})
