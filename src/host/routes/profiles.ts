/** `/api/profiles`: what admins filled in for connectors. */
import type { FastifyInstance } from 'fastify'
import { ActionNotFoundError } from '../../errors/action.ts'
import { RequestInvalidError } from '../../errors/host.ts'
import { type Issue, ProfileInvalidError } from '../../errors/manifest.ts'
import type { NewProfile, ProfileChange } from '../../generated/host.ts'
import type { Host } from '../host.ts'
import { idParameter, type PageQuery, pageOf, pageQuery, pageSchema } from '../resources/page-of.ts'
import { toProfileResource } from '../resources/profile-resource.ts'

const TAGS = ['Connector profiles']
const config = { access: 'admin' } as const
const params = idParameter('The profile.')
const profile = (description: string): object => ({ description, $ref: 'Profile#' })

/** Where a value of the form stands in the body. */
function inBody(issue: Issue): Issue {
  const { pointer = '' } = issue
  return { ...issue, pointer: pointer === '/auth' ? pointer : `/values${pointer}` }
}

/** Has failures point into the body of the request. */
async function pointing<T>(connector: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ProfileInvalidError)
      throw new ProfileInvalidError(connector, error.issues.map(inBody))
    if (error instanceof ActionNotFoundError) {
      const { message } = error
      throw new RequestInvalidError(message, [{ pointer: '/actions', code: 'not_allowed', message }])
    }
    throw error
  }
}

/** Adds them. */
export function profileRoutes(app: FastifyInstance, host: Host): void {
  const { linkwright } = host
  app.post<{ Body: NewProfile }>(
    '/api/profiles',
    {
      config,
      schema: {
        summary: 'Make a connector profile',
        description: 'Its secrets are sealed and never shown again.',
        tags: TAGS,
        body: { $ref: 'NewProfile#' },
        response: { 201: profile('The profile.') },
      },
    },
    async (request, reply) => {
      const { auth, values, connector, ...more } = request.body
      const given = { ...values, ...(auth !== undefined && { auth }) }
      const made = await pointing(connector, () =>
        host.actingFor(request).profiles.create({ ...more, connector, values: given }),
      )
      return reply.code(201).send(toProfileResource(host, made))
    },
  )
  app.get<{ Querystring: PageQuery & { connector?: string } }>(
    '/api/profiles',
    {
      config,
      schema: {
        summary: 'List connector profiles, the oldest first',
        tags: TAGS,
        querystring: pageQuery({
          connector: {
            description: 'Only those of this connector.',
            type: 'string',
            minLength: 1,
            maxLength: 100,
          },
        }),
        response: { 200: pageSchema('Profile') },
      },
    },
    async ({ query: { connector, cursor, limit } }) => {
      const all = await linkwright.profiles.list(connector)
      const start = cursor === undefined ? 0 : all.findIndex(({ id }) => id === cursor) + 1
      if (cursor !== undefined && start === 0)
        throw new RequestInvalidError('"cursor" is not that of a page, or its profile is gone. Begin again.')
      return pageOf(
        all.slice(start),
        limit,
        (one) => toProfileResource(host, one),
        ({ id }) => id,
      )
    },
  )
  app.get<{ Params: { id: string } }>(
    '/api/profiles/:id',
    {
      config,
      schema: {
        summary: 'A connector profile',
        tags: TAGS,
        params,
        response: { 200: profile('The profile.') },
      },
    },
    async (request) => toProfileResource(host, await linkwright.profiles.get(request.params.id)),
  )
  app.patch<{ Params: { id: string }; Body: ProfileChange }>(
    '/api/profiles/:id',
    {
      config,
      schema: {
        summary: 'Change a connector profile, pause it, or let it go on',
        description:
          'What is not given stays. A profile that the provider has refused goes on when its values are changed, unless `status` says otherwise; one that an admin has paused waits for `status`.',
        tags: TAGS,
        params,
        body: { $ref: 'ProfileChange#' },
        response: { 200: profile('The profile as it is now.') },
      },
    },
    async (request) => {
      const { id } = request.params
      const { connector } = await linkwright.profiles.get(id)
      const changed = await pointing(connector, () =>
        host.actingFor(request).profiles.update(id, request.body),
      )
      return toProfileResource(host, changed)
    },
  )
  app.delete<{ Params: { id: string } }>(
    '/api/profiles/:id',
    {
      config,
      schema: {
        summary: 'Delete a connector profile that no account uses',
        tags: TAGS,
        params,
        response: { 204: { description: 'It is gone.' } },
      },
    },
    async (request, reply) => {
      await host.actingFor(request).profiles.delete(request.params.id)
      return reply.code(204).send()
    },
  )
  app.post<{ Params: { id: string } }>(
    '/api/profiles/:id/test',
    {
      config,
      schema: {
        summary: 'Test a connector profile',
        description:
          'As far as that goes without a user. A test that fails is a line of the report and no error.',
        tags: TAGS,
        params,
        response: { 200: { description: 'The report.', $ref: 'TestReport#' } },
      },
    },
    (request) => host.actingFor(request).profiles.test(request.params.id),
  )
  app.get<{ Params: { id: string } }>(
    '/api/profiles/:id/scopes',
    {
      config,
      schema: {
        summary: 'Where each scope stands: asked for, needed, granted, registered',
        tags: TAGS,
        params,
        response: { 200: { description: 'The table.', $ref: 'ScopeTable#' } },
      },
    },
    (request) => linkwright.profiles.scopes(request.params.id),
  )
}
