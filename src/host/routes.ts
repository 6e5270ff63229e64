/** Every route of the host, one resource a file. */
import type { FastifyInstance, RouteOptions } from 'fastify'
import type { Host } from './host.ts'
import { accountRoutes } from './routes/accounts.ts'
import { actionRoutes } from './routes/actions.ts'
import { connectFileRoutes } from './routes/connect-files.ts'
import { connectLinkRoutes } from './routes/connect-links.ts'
import { connectPageRoutes } from './routes/connect-page.ts'
import { connectSessionRoutes } from './routes/connect-sessions.ts'
import { connectorRoutes } from './routes/connectors.ts'
import { consoleRoutes } from './routes/console.ts'
import { docsRoutes } from './routes/docs.ts'
import { eventRoutes } from './routes/events.ts'
import { explainRoutes } from './routes/explain.ts'
import { healthRoutes } from './routes/health.ts'
import { keyRoutes } from './routes/keys.ts'
import { mcpRoutes } from './routes/mcp.ts'
import { profileRoutes } from './routes/profiles.ts'
import { proxyRoutes } from './routes/proxy.ts'
import { sessionRoutes } from './routes/session.ts'
import { tokenRoutes } from './routes/tokens.ts'
import { webhookRoutes } from './routes/webhooks.ts'

declare module 'fastify' {
  /** What the API description says of a route, beside its schemas. */
  interface FastifySchema {
    readonly summary?: string
    readonly description?: string
    readonly tags?: readonly string[]
  }
}

const ROUTES: readonly ((app: FastifyInstance, host: Host) => void)[] = [
  healthRoutes,
  sessionRoutes,
  keyRoutes,
  connectorRoutes,
  profileRoutes,
  explainRoutes,
  accountRoutes,
  tokenRoutes,
  actionRoutes,
  proxyRoutes,
  eventRoutes,
  connectSessionRoutes,
  connectLinkRoutes,
  connectFileRoutes,
  connectPageRoutes,
  webhookRoutes,
  mcpRoutes,
  consoleRoutes,
]

/** Adds them all. `routes` is the list that they end up in. */
export function addRoutes(app: FastifyInstance, host: Host, routes: readonly RouteOptions[]): void {
  for (const add of ROUTES) add(app, host)
  docsRoutes(app, host, routes)
}
