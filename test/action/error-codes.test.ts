/** What a provider's error codes mean: errors of ours that say who must act. */
import { describe, expect, test } from 'vitest'
import { USER } from '../support/linked.ts'
import { type ApiAnswer, failureOf, withApi } from '../support/records-api.ts'

const gateway = (status: number, code: string): ApiAnswer => [
  status,
  { error: { code, message: 'Not that', requestId: 'r-1' } },
]

async function refusedWith(
  answer: ApiAnswer,
  action = 'items.enrich',
  values = {},
): Promise<Record<string, unknown>> {
  const { linkwright, account } = await withApi(() => answer, { values })
  return failureOf(linkwright.accounts.call(account, action, { items: [] }, { maxWait: 0 }))
}

describe('a code of the provider', () => {
  test.each([
    [gateway(403, 'E_SCOPE'), { code: 'ERR_SCOPE_MISSING', whoMustAct: 'admin', request_id: 'r-1' }],
    [
      gateway(403, 'E_ROLE'),
      {
        code: 'ERR_ROLE_MISSING',
        whoMustAct: 'admin',
        roles: ['item.view', 'item.edit'],
        provider_message: '"Not that"',
        message: expect.stringMatching(
          /^The action items\.enrich needs the role one of item\.view, item\.edit\. /,
        ),
      },
    ],
    [
      [400, { errors: [{ code: 'E_CREDITS', detail: 'Credit Limit Reached' }] }] as ApiAnswer,
      {
        code: 'ERR_CREDITS_EXHAUSTED',
        whoMustAct: 'admin',
        provider_code: 'E_CREDITS',
        message: "items.enrich was refused: the account's credits at the provider are used up.",
      },
    ],
    [gateway(400, 'E_RATE'), { code: 'ERR_RATE_LIMITED', whoMustAct: 'nobody' }],
    [
      gateway(400, 'E_FIELD'),
      {
        code: 'ERR_ACTION_FAILED',
        whoMustAct: 'admin',
        message:
          'items.enrich failed: HTTP 400 "E_FIELD" "Not that". Ask for fields that the contract includes.',
      },
    ],
    [gateway(400, 'constructor'), { code: 'ERR_ACTION_FAILED', whoMustAct: 'caller' }],
  ])('%j', async (answer, expected) => {
    expect(await refusedWith(answer)).toMatchObject(expected)
  })

  test('that means a bad token is followed by one refresh, whatever the status', async () => {
    const answers = [gateway(403, 'E_TOKEN')]
    const { linkwright, account, calls } = await withApi(() => answers.shift() ?? [200, {}])
    expect(await linkwright.accounts.call(account, 'items.usage')).toMatchObject({ status: 200 })
    const [first, second] = calls.map(({ headers }) => headers['authorization'])
    expect(first).not.toBe(second)
  })
})

describe('a scope that is missing', () => {
  test('is the admin’s to add to the app where the login has asked for every scope of the app', async () => {
    const { linkwright, account } = await withApi(() => gateway(403, 'E_SCOPE'))
    expect(await failureOf(linkwright.accounts.call(account, 'items.add', { items: [] }))).toMatchObject({
      code: 'ERR_SCOPE_MISSING',
      whoMustAct: 'admin',
      missing: ['write'],
      message:
        'The action items.add needs the scope write. Add it to the app at the provider, then link the account again without "scopes": the profile asks for every scope of the app.',
    })
  })

  test('is the user’s to give where the profile may ask for it, by a link with more scopes', async () => {
    const { linkwright, account } = await withApi(() => [200, {}])
    const { profile_id, owner, id } = account
    const relink = (scopes: string[]): ReturnType<typeof linkwright.accounts.startLink> =>
      linkwright.accounts.startLink({ profile_id, owner, user: USER, account_id: id, scopes })
    const finish = async (state: string): Promise<string | null> => {
      const callback = new URL(linkwright.redirectUri('service'))
      callback.search = String(new URLSearchParams({ code: `code-${state}`, state }))
      return (await linkwright.accounts.finishLink({ callback, user: USER })).scope
    }
    const first = await relink(['read'])
    expect(new URL(first.url).searchParams.get('scope')).toBe('read')
    expect(await finish(first.state)).toBe('read')
    expect(await failureOf(linkwright.accounts.call(account, 'items.add', { items: [] }))).toMatchObject({
      code: 'ERR_SCOPE_MISSING',
      whoMustAct: 'user',
      missing: ['write'],
      account_id: account.id,
      message:
        'The action items.add needs the scope write. Link the account again and ask for it, by the "scopes" of startLink.',
    })
    const second = await relink(['write'])
    expect(new URL(second.url).searchParams.get('scope')).toBe('read write')
    expect(await finish(second.state)).toBe('read write')
    expect(await linkwright.accounts.call(account, 'items.add', { items: [] })).toMatchObject({ status: 200 })
  })

  test('is the admin’s to add where the profile does not ask for it', async () => {
    const { linkwright, account } = await withApi(() => [200, {}], { values: { scopes: ['read'] } })
    expect(await failureOf(linkwright.accounts.call(account, 'items.add', { items: [] }))).toMatchObject({
      code: 'ERR_SCOPE_MISSING',
      whoMustAct: 'admin',
      message:
        'The action items.add needs the scope write. Add it to the connector profile, then link the account again.',
    })
    const { profile_id, owner } = account
    const link = { profile_id, owner, user: USER, scopes: ['write'] }
    expect(await failureOf(linkwright.accounts.startLink(link))).toMatchObject({
      code: 'ERR_ACCOUNT_FIELDS_INVALID',
      issues: [
        {
          code: 'not_allowed',
          pointer: '/scopes/0',
          message: 'The connector profile does not ask for this scope',
        },
      ],
    })
    await expect(linkwright.accounts.startLink({ ...link, scopes: ['a b'] })).rejects.toThrow(TypeError)
  })
})
