/** `/api/profiles/{id}/explain`: the exact requests of a flow. */
import type { FastifyInstance } from 'fastify'
import { AccountFieldsInvalidError } from '../../errors/manifest.ts'
import type { ExplainRequest } from '../../generated/host.ts'
import type { Host } from '../host.ts'
import { idParameter } from '../resources/page-of.ts'

/** Adds it. */
export function explainRoutes(app: FastifyInstance, { linkwright }: Host): void {
  app.post<{ Params: { id: string }; Body: ExplainRequest }>(
    '/api/profiles/:id/explain',
    {
      config: { access: 'admin' },
      schema: {
        summary: 'The exact requests of a flow, without sending any',
        description: 'Each parameter with its place and the origin of its value. Secrets read `[redacted]`.',
        tags: ['Connector profiles'],
        params: idParameter('The profile.'),
        body: { $ref: 'ExplainRequest#' },
        response: { 200: { description: 'The requests.', $ref: 'Explanation#' } },
      },
    },
    async ({ params, body: { flow, account_fields } }) => {
      const options = { flow, ...(account_fields !== undefined && { fields: account_fields }) }
      try {
        return { requests: await linkwright.profiles.explain(params.id, options) }
      } catch (error) {
        if (!(error instanceof AccountFieldsInvalidError)) throw error
        const { connector } = await linkwright.profiles.get(params.id)
        const issues = error.issues.map((issue) => ({ ...issue, pointer: `/account_fields${issue.pointer}` }))
        throw new AccountFieldsInvalidError(connector, issues)
      }
    },
  )
}
