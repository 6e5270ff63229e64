/** `/api/connectors`: what the manifests say, and the forms that they ask for. */
import type { FastifyInstance } from 'fastify'
import { requireActionOf } from '../../action/check-call.ts'
import type { Connector } from '../../connector/connector.ts'
import { accountForm, type Form, profileForm } from '../../connector/profile-form.ts'
import { RequestInvalidError } from '../../errors/host.ts'
import type { Host } from '../host.ts'
import { toActionResource, toConnectorResource } from '../resources/connector-resource.ts'

const TAGS = ['Connectors']
/** Nothing in a manifest is secret: whoever may see accounts, or call actions, may see what they are of. */
const config = { access: ['accounts:read', 'accounts:token', 'actions:call'] } as const

const KEY = { description: 'The key of the connector.', type: 'string', minLength: 1, maxLength: 100 }
const keyParameter = { type: 'object', required: ['key'], properties: { key: KEY } }

/** The type that a form is for: named, or the only one there is. */
function authIn({ key, manifest }: Connector, auth: string | undefined): string {
  const keys = Object.keys(manifest.auth)
  const [only] = keys.length === 1 ? keys : []
  const chosen = auth ?? only
  if (chosen !== undefined && keys.includes(chosen)) return chosen
  const message = `"auth" must name an authentication type of ${key}: ${keys.join(', ')}`
  throw new RequestInvalidError(`${message}.`, [{ pointer: '/auth', code: 'not_allowed', message }])
}

/** Adds them. */
export function connectorRoutes(app: FastifyInstance, { linkwright }: Host): void {
  const show = (connector: Connector): object =>
    toConnectorResource(connector, linkwright.redirectUri(connector.key))
  app.get(
    '/api/connectors',
    {
      config,
      schema: {
        summary: 'List the connectors',
        description: 'All of them in one page.',
        tags: TAGS,
        response: {
          200: {
            description: 'The connectors.',
            type: 'object',
            required: ['items', 'next_cursor'],
            properties: {
              items: { type: 'array', items: { $ref: 'Connector#' } },
              next_cursor: { description: 'There is one page.', type: 'null' },
            },
          },
        },
      },
    },
    async () => ({ items: linkwright.connectors().map(show), next_cursor: null }),
  )
  app.get<{ Params: { key: string } }>(
    '/api/connectors/:key',
    {
      config,
      schema: {
        summary: 'A connector',
        tags: TAGS,
        params: keyParameter,
        response: { 200: { description: 'The connector.', $ref: 'Connector#' } },
      },
    },
    async ({ params }) => show(linkwright.connector(params.key)),
  )
  app.get<{ Params: { key: string }; Querystring: { auth?: string; for: 'profile' | 'account' } }>(
    '/api/connectors/:key/form',
    {
      config,
      schema: {
        summary: 'The form of a connector profile, or of an account',
        description: 'JSON Schema 2020-12 and hints for drawing it: fit for any form of your own.',
        tags: TAGS,
        params: keyParameter,
        querystring: {
          type: 'object',
          additionalProperties: false,
          properties: {
            auth: {
              description: 'The authentication type. May be left out where there is only one.',
              type: 'string',
              minLength: 1,
              maxLength: 100,
            },
            for: {
              description:
                '`profile`: what an admin fills in. `account`: what an end user does when linking.',
              enum: ['profile', 'account'],
              default: 'profile',
            },
          },
        },
        response: { 200: { description: 'The form.', $ref: 'Form#' } },
      },
    },
    async ({ params, query }): Promise<Form> => {
      const connector = linkwright.connector(params.key)
      const auth = authIn(connector, query.auth)
      return query.for === 'account'
        ? accountForm(connector, auth)
        : profileForm(connector, auth, linkwright.redirectUri(connector.key))
    },
  )
  app.get<{ Params: { key: string; action: string } }>(
    '/api/connectors/:key/actions/:action',
    {
      config,
      schema: {
        summary: 'An action, with the schemas of its input and its output',
        tags: TAGS,
        params: {
          type: 'object',
          required: ['key', 'action'],
          properties: {
            key: KEY,
            action: { description: 'The name of the action.', type: 'string', minLength: 1, maxLength: 200 },
          },
        },
        response: { 200: { description: 'The action.', $ref: 'ConnectorAction#' } },
      },
    },
    async ({ params: { key, action } }) => {
      const connector = linkwright.connector(key)
      return toActionResource(connector, action, requireActionOf(connector, action))
    },
  )
}
