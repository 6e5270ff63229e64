/** How the access token travels (RFC 6750 section 2.1), and what the refusals of section 3 lead to. */
import { describe, expect, test } from 'vitest'
import { linked } from '../support/linked.ts'
import { http } from '../support/token-server.ts'

test('[EX-10] the access token stands in the Authorization header, once, and nowhere else', async () => {
  const { server, linkwright, account } = await linked()
  const { access_token } = await linkwright.accounts.accessToken(account)
  await linkwright.accounts.call(account, 'items.list', { filter: 'a' })
  await linkwright.accounts.call(account, 'items.create', { team: 'x', author: 'me' })
  for (const request of server.apiRequests) {
    expect(request.split(access_token)).toHaveLength(2)
    expect(request).toContain(`\r\nauthorization: Bearer ${access_token}\r\n`)
    expect(request.slice(0, request.indexOf('\r\n'))).not.toContain(access_token)
  }
  expect(server.apiRequests).toHaveLength(2)
})

/** Challenges of the kinds that parsers fall over (RFC 9110 section 11.6.1, after Julian Reschke's test cases). */
const CHALLENGES = [
  '',
  'Bearer',
  'Bearer error="invalid_token"',
  'BEARER ERROR=invalid_token',
  'Bearer realm="a\\"b", error="invalid_token", error_description="x"',
  'Bearer realm="unterminated',
  'Basic realm="x", Bearer error="invalid_token", , Digest',
  ',,,',
  'Bearer error=, scope',
  `Bearer ${'a="b", '.repeat(500)}`,
  'Negotiate ====',
  '\t \u00e4"\\',
]

describe('a refusal of the API', () => {
  test.each(CHALLENGES)(
    '[EX-11] 401 with the challenge %.40j is followed by one refresh and one more call',
    async (challenge) => {
      const { server, linkwright, account } = await linked()
      const refusal = http(401, '', { 'www-authenticate': challenge })
      server.answer('api', refusal)
      expect(await linkwright.accounts.call(account, 'items.list')).toMatchObject({ status: 200 })
      expect(server.tokenRequests).toHaveLength(2)
    },
  )

  test.each(['Bearer error="insufficient_scope", scope="admin"', 'Bearer error="invalid_token"', ',,,"'])(
    '[EX-11] 403 with the challenge %j is what the caller sees, and refreshes nothing',
    async (challenge) => {
      const { server, linkwright, account } = await linked()
      server.answer('api', http(403, {}, { 'www-authenticate': challenge }))
      await expect(linkwright.accounts.call(account, 'items.list')).rejects.toMatchObject({
        code: 'ERR_ACTION_FAILED',
        status: 403,
        whoMustAct: 'admin',
      })
      expect(server.tokenRequests).toHaveLength(1)
      expect(server.apiRequests).toHaveLength(1)
    },
  )
})

describe('a provider that grants more than was asked for', () => {
  test('[TR-17] does not enable what the admin left out: the scope is recorded, and not relied on', async () => {
    const { server, linkwright, account } = await linked({ values: { scopes: ['read'] } })
    server.answer('token', (own) =>
      own
        .replace('"token_type"', '"scope":"read write","token_type"')
        .replace(/content-length: \d+/, (found) => `content-length: ${Number(found.slice(16)) + 21}`),
    )
    await linkwright.accounts.refresh(account)
    expect(await linkwright.accounts.get(account)).toMatchObject({ scope: 'read write' })
    await expect(linkwright.accounts.call(account, 'items.write')).rejects.toMatchObject({
      code: 'ERR_SCOPE_MISSING',
      missing: ['write'],
    })
    expect(server.apiRequests).toEqual([])
  })
})
