/** What every route of the host works with. */
import type { FastifyRequest } from 'fastify'
import type { Worker } from '../account/events/work-off.ts'
import type { Services } from '../account/services.ts'
import type { Linkwright } from '../create-linkwright.ts'
import type { AddressGuard } from '../http/address-guard.ts'
import type { HostStore } from '../ports/host-port.ts'
import type { Logger } from '../ports/ports.ts'
import type { ApiKeys } from './access/api-keys.ts'
import type { HostMetrics } from './metrics/metrics.ts'

/** The host behind its routes. */
export interface Host {
  /** The library, acting as the host itself. What somebody asks for is done by {@link Host.actingFor}. */
  readonly linkwright: Linkwright
  /** The library as the one who makes this request has it: the audit trail names them. */
  actingFor(request: FastifyRequest): Linkwright
  /** What is below the library, for what only the host may do, such as looking across owners. */
  readonly services: Services
  readonly store: HostStore
  readonly apiKeys: ApiKeys
  readonly webhooks: Worker
  /** Says which addresses a webhook may have. */
  readonly webhookGuard: AddressGuard
  /** Where people and programs reach the host, without a slash at the end. */
  readonly publicUrl: string
  /** The origins that the host's own pages have, this service's among them: browsers are sent to no other. */
  readonly origins: ReadonlySet<string>
  readonly logger: Logger
  readonly metrics: HostMetrics
}
