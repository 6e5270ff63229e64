/** `/mcp`: the endpoint of agents (Model Context Protocol, Streamable HTTP), and its metadata (RFC 9728). */
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AccountNotFoundError } from '../../errors/account.ts'
import { OriginForbiddenError, RequestInvalidError } from '../../errors/host.ts'
import type { AccountKey } from '../../ports/store-records.ts'
import { MCP_METADATA_PATH, MCP_PATH, mcpMetadata } from '../access/mcp-resource.ts'
import { principalOf } from '../access/principal.ts'
import { whenGone } from '../answers/when-gone.ts'
import type { Host } from '../host.ts'

const TAGS = ['Agents']
const CONFIG = { access: 'actions:call', audience: 'mcp' } as const

const account = {
  type: 'object',
  properties: {
    account: { type: 'string', maxLength: 64, description: "The account, one of the key's owner." },
  },
}
const query = {
  type: 'object',
  properties: {
    mode: {
      enum: ['tools', 'search'],
      description:
        '`tools`: one for each action. `search`: three, to search, describe and execute actions. Default: `tools` up to 40 actions.',
    },
  },
}

interface McpRequest {
  Params: { account?: string }
  Querystring: { mode?: 'tools' | 'search' }
}

/** The account that an agent works with: the one that it names or that its key is for, else the owner's only one. */
async function accountOf(
  { linkwright }: Host,
  request: FastifyRequest,
  named: string | undefined,
): Promise<AccountKey> {
  const principal = principalOf(request)
  // Only a key of this audience comes here, and none is without an owner.
  if (principal.kind !== 'api_key' || principal.owner === undefined)
    throw new TypeError('A key without owner')
  const { owner, account_id } = principal
  if (named !== undefined && account_id !== undefined && named !== account_id)
    throw new AccountNotFoundError(named)
  const id = named ?? account_id
  if (id !== undefined) return linkwright.accounts.get({ owner, id })
  const [only, other] = await linkwright.accounts.list(owner, { limit: 2 })
  if (only === undefined) throw new RequestInvalidError('Nothing is linked yet. Link an account first.')
  if (other !== undefined)
    throw new RequestInvalidError(
      'Several accounts are linked. Name one: /mcp/ACCOUNT_ID, or make a key for it.',
    )
  return only
}

/** The request as the SDK has it. */
function toWebRequest({ publicUrl }: Host, { url, method, headers }: FastifyRequest): Request {
  const named = Object.entries(headers).filter(([name]) => name !== 'authorization')
  return new Request(publicUrl + url, {
    method,
    headers: named.map(([name, value]): [string, string] => [name, String(value)]),
  })
}

/** Adds them. */
export function mcpRoutes(app: FastifyInstance, host: Host): void {
  const { publicUrl, origins, logger } = host
  for (const url of [MCP_PATH, `${MCP_PATH}/:account`]) {
    app.post<McpRequest>(
      url,
      {
        config: CONFIG,
        schema: {
          summary: 'Call tools as an agent',
          description:
            'The Model Context Protocol over Streamable HTTP, without sessions. Needs an API key of the audience `mcp`, as a bearer token. Tools are what the account may do.',
          tags: TAGS,
          params: account,
          querystring: query,
          body: { type: 'object', description: 'A JSON-RPC message.' },
          response: {
            200: { description: 'A JSON-RPC response.', type: 'object' },
            202: { description: 'A notification was taken.' },
          },
        },
      },
      async (request, reply) => {
        const { origin } = request.headers
        if (origin !== undefined && !origins.has(origin)) throw new OriginForbiddenError()
        const key = await accountOf(host, request, request.params.account)
        const { answerHttp } = await import('../../mcp/answer-http.ts')
        const options = {
          linkwright: host.actingFor(request),
          account: { owner: key.owner, id: key.id },
          mode: request.query.mode,
          logger,
        }
        const answer = await answerHttp(options, toWebRequest(host, request), request.body, whenGone(reply))
        reply.code(answer.status)
        for (const [name, value] of answer.headers) reply.header(name, value)
        return reply.send(await answer.text())
      },
    )
    // Clients ask for a stream of notifications, and end sessions, where there are any.
    app.route({
      method: ['GET', 'DELETE'],
      url,
      config: CONFIG,
      handler: async (_request, reply) => reply.code(405).header('allow', 'POST').send(),
    })
  }
  // RFC 9728 has the resource's path after the well-known name; some clients ask without it.
  for (const url of [
    MCP_METADATA_PATH,
    `${MCP_METADATA_PATH}/*`,
    MCP_METADATA_PATH.slice(0, -MCP_PATH.length),
  ]) {
    app.get(url, { config: { access: 'public' } }, async (_request, reply) =>
      reply.send(mcpMetadata(publicUrl)),
    )
  }
}
