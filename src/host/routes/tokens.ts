/** `/api/accounts/{id}/token`, `/refresh`, `/test`: an account's access token. */
import type { FastifyInstance } from 'fastify'
import { failedCheck, toReport } from '../../account/profile/test-profile.ts'
import { AccountNotFoundError } from '../../errors/account.ts'
import type { Host } from '../host.ts'
import { type AccountRequest, accountKeyOf, ownerQuery } from '../resources/account-keys.ts'
import { toAccountResource } from '../resources/account-resource.ts'
import { idParameter } from '../resources/page-of.ts'
import { timeOf } from '../resources/time-of.ts'

const TAGS = ['Accounts']
const params = idParameter('The account.')

interface One {
  Params: AccountRequest['params']
  Querystring: AccountRequest['query']
}

/** Adds them. */
export function tokenRoutes(app: FastifyInstance, host: Host): void {
  const { linkwright } = host
  app.post<One>(
    '/api/accounts/:id/token',
    {
      config: { access: 'accounts:token' },
      schema: {
        summary: 'A valid access token',
        description:
          'Refreshed where that is due. Ask for it each time, and keep it no longer than a call takes. Noted in the audit trail, up to a minute later.',
        tags: TAGS,
        params,
        querystring: ownerQuery,
        response: { 200: { description: 'The token.', $ref: 'AccessToken#' } },
      },
    },
    async (request) => {
      const key = await accountKeyOf(host, request)
      const token = await host.actingFor(request).accounts.accessToken(key)
      return {
        access_token: token.access_token,
        token_type: token.token_type,
        expires_at: timeOf(token.expires_at ?? null),
        scope: token.scope ?? null,
        token_version: token.token_version,
      }
    },
  )
  app.post<One>(
    '/api/accounts/:id/refresh',
    {
      config: { access: 'accounts:token' },
      schema: {
        summary: "Refresh an account's tokens now",
        tags: TAGS,
        params,
        querystring: ownerQuery,
        response: { 200: { description: 'The account as it is now.', $ref: 'Account#' } },
      },
    },
    async (request) => {
      const key = await accountKeyOf(host, request)
      await host.actingFor(request).accounts.refresh(key)
      return toAccountResource(host, await linkwright.accounts.get(key))
    },
  )
  app.post<One>(
    '/api/accounts/:id/test',
    {
      config: { access: 'actions:call' },
      schema: {
        summary: 'Test an account: by a valid token, and by the test call of its connector',
        description: 'A test that fails is a line of the report and no error.',
        tags: TAGS,
        params,
        querystring: ownerQuery,
        response: { 200: { description: 'The report.', $ref: 'TestReport#' } },
      },
    },
    async (request) => {
      const key = await accountKeyOf(host, request)
      const { connector } = await linkwright.accounts.get(key)
      const call = linkwright.connector(connector).manifest.api?.test
      const [name, title] =
        call === undefined ? ['access_token', 'Access token'] : ['test_action', `Test call (${call})`]
      try {
        const result = await host.actingFor(request).accounts.test(key)
        const detail =
          result === undefined
            ? 'There is a valid access token. The connector has no test call.'
            : `The API answered with HTTP ${result.status}.`
        return toReport([{ name, title, ok: true, detail }])
      } catch (error) {
        if (error instanceof AccountNotFoundError) throw error
        return toReport([failedCheck(name, title, error)])
      }
    },
  )
}
