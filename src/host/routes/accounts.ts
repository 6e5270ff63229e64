/** `/api/accounts`: linked accounts of all owners. */
import type { FastifyInstance } from 'fastify'
import { checkNotes } from '../../account/account-notes.ts'
import { toQuery } from '../../account/search-accounts.ts'
import type { AccountChange } from '../../generated/host.ts'
import type { AccountStatus } from '../../ports/store-records.ts'
import { checkArgument } from '../answers/argument.ts'
import type { Host } from '../host.ts'
import { type AccountRequest, accountKeyOf, ownerQuery } from '../resources/account-keys.ts'
import { toAccountResource } from '../resources/account-resource.ts'
import { idParameter, type PageQuery, pageQuery, pageSchema, textSchema } from '../resources/page-of.ts'

const TAGS = ['Accounts']
const params = idParameter('The account.')
const account = (description: string): object => ({ description, $ref: 'Account#' })

const FILTERS = {
  owner: textSchema('Only those of this owner.', 500),
  connector: textSchema('Only those of this connector.', 100),
  profile_id: textSchema('Only those that were linked with this profile.', 100),
  status: {
    description: 'Only those that stand so.',
    enum: ['active', 'degraded', 'reauthorization_required', 'suspended'],
  },
  q: textSchema("Stands somewhere in the label, the owner or the owner's name.", 200),
}

interface Query extends PageQuery {
  readonly owner?: string
  readonly connector?: string
  readonly profile_id?: string
  readonly status?: AccountStatus
  readonly q?: string
}

interface One {
  Params: AccountRequest['params']
  Querystring: AccountRequest['query']
}

/** Adds them. */
export function accountRoutes(app: FastifyInstance, host: Host): void {
  const { linkwright } = host
  app.get<{ Querystring: Query }>(
    '/api/accounts',
    {
      config: { access: 'accounts:read' },
      schema: {
        summary: 'List accounts, the newest first',
        tags: TAGS,
        querystring: pageQuery(FILTERS),
        response: { 200: pageSchema('Account') },
      },
    },
    async ({ query: { q, ...filter } }) => {
      const search = { ...filter, ...(q !== undefined && { text: q }) }
      checkArgument('/cursor', () => toQuery(search))
      const { accounts, cursor = null } = await linkwright.accounts.search(search)
      return { items: accounts.map((one) => toAccountResource(host, one)), next_cursor: cursor }
    },
  )
  app.get<One>(
    '/api/accounts/:id',
    {
      config: { access: 'accounts:read' },
      schema: {
        summary: 'An account',
        tags: TAGS,
        params,
        querystring: ownerQuery,
        response: { 200: account('The account.') },
      },
    },
    async (request) =>
      toAccountResource(host, await linkwright.accounts.get(await accountKeyOf(host, request))),
  )
  app.patch<One & { Body: AccountChange }>(
    '/api/accounts/:id',
    {
      config: { access: 'admin' },
      schema: {
        summary: "Change an account's label, its owner's name or its metadata",
        tags: TAGS,
        params,
        querystring: ownerQuery,
        body: { $ref: 'AccountChange#' },
        response: { 200: account('The account as it is now.') },
      },
    },
    async (request) => {
      const { body } = request
      checkArgument('', () => checkNotes(body))
      const key = await accountKeyOf(host, request)
      return toAccountResource(host, await host.actingFor(request).accounts.update(key, body))
    },
  )
  app.delete<One>(
    '/api/accounts/:id',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'Unlink an account',
        description: 'It is gone at once. The provider is told, in the background where it does not answer.',
        tags: TAGS,
        params,
        querystring: ownerQuery,
        response: { 200: { description: 'What became of its tokens.', $ref: 'Unlinked#' } },
      },
    },
    async (request) => {
      const key = await accountKeyOf(host, request)
      return { id: key.id, ...(await host.actingFor(request).accounts.unlink(key)) }
    },
  )
  for (const [name, summary] of [
    ['suspend', 'Stop an account: no token is handed out until it is resumed'],
    ['resume', 'Let a suspended account go on'],
    ['approve_origins', "Let an account's tokens go where manifest and profile now send them"],
  ] as const) {
    app.post<One>(
      `/api/accounts/:id/${name}`,
      {
        config: { access: 'admin' },
        schema: {
          summary,
          tags: TAGS,
          params,
          querystring: ownerQuery,
          response: { 200: account('The account as it is now.') },
        },
      },
      async (request) => {
        const key = await accountKeyOf(host, request)
        const { accounts } = host.actingFor(request)
        const operation = name === 'approve_origins' ? accounts.approveOrigins : accounts[name]
        return toAccountResource(host, await operation(key))
      },
    )
  }
}
