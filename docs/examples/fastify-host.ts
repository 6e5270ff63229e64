/** A host on Fastify. Its users log in to it, not to Linkwright; both live in the host's PostgreSQL. */
import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { type Linkwright, LinkwrightError } from 'linkwright'
import type { Pool } from 'pg'

/**
 * @param database The host's own, with its table `sessions (id, user_id, team, expires_at)`.
 * @param linkwright Made with `database: postgresStore(database)` and `publicUrl`, where this server is reached.
 * @param profile_id Of the connector profile that an admin filled in.
 */
export function createServer(database: Pool, linkwright: Linkwright, profile_id: string): FastifyInstance {
  const app = fastify().register(cookie)

  const loggedIn = async ({ cookies }: FastifyRequest): Promise<{ user_id: string; team: string }> => {
    const live = 'select user_id, team from sessions where id = $1 and expires_at > now()'
    const { rows } = await database.query(live, [cookies['session']])
    if (rows[0] === undefined) throw Object.assign(new Error('Log in first.'), { statusCode: 401 })
    return rows[0]
  }

  app.get('/link', async (request, reply) => {
    const { user_id: user, team: owner } = await loggedIn(request)
    const { url } = await linkwright.accounts.startLink({ profile_id, owner, user })
    return reply.redirect(url, 303)
  })

  app.get('/connect/oauth2/:connector/callback', async (request, reply) => {
    const { user_id: user } = await loggedIn(request) // not from the URL: whoever began must be the one who ends
    const callback = new URL(request.url, linkwright.redirectUri('zoominfo')).href
    const account = await linkwright.accounts.finishLink({ callback, user })
    return reply.redirect(`/contacts?account=${account.id}`, 303)
  })

  app.get<{ Querystring: { account: string } }>('/contacts', async (request) => {
    const { team: owner } = await loggedIn(request) // an account of another team does not exist for this one
    const key = { id: request.query.account, owner }
    return (await linkwright.accounts.call(key, 'contacts.search', { jobTitle: 'Director', page_size: 3 }))
      .body
  })

  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    if (error instanceof LinkwrightError) return reply.code(400).send(error.toJSON()) // says who must act
    return reply.code(error.statusCode ?? 500).send({ message: error.statusCode ? error.message : 'failed' })
  })
  return app
}
