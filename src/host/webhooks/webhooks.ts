/** Webhooks: addresses that are told what happens to accounts and profiles. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { LinkwrightEvent } from '../../account/events/event.ts'
import { sealJson } from '../../account/keys/sealed.ts'
import type { Services } from '../../account/services.ts'
import { DeliveryNotFoundError, RequestInvalidError, WebhookNotFoundError } from '../../errors/host.ts'
import { AddressRefusedError } from '../../errors/transport.ts'
import type { AddressGuard } from '../../http/address-guard.ts'
import { DELIVERED_EVENT_TYPES } from '../../ports/event-records.ts'
import type { SealedPlace } from '../../ports/ports.ts'
import type { DeliveryRecord, WebhookRecord } from '../../ports/webhook-port.ts'
import { toEventResource } from '../resources/event-resource.ts'
import { timeOf } from '../resources/time-of.ts'

/** What a webhook is made with, or changed to; `event_types` null: every type. */
export interface WebhookChange {
  readonly url?: string
  readonly event_types?: readonly string[] | null
  readonly status?: WebhookRecord['status']
}

const SECRET_BYTES = 32

/** The place of a webhook's secret, which belongs to the host. */
export function secretPlace(id: string): SealedPlace {
  return { owner: '', table: 'webhooks', row: id, field: 'secret', version: 0 }
}

function invalid(pointer: string, message: string): RequestInvalidError {
  return new RequestInvalidError(message, [{ code: 'invalid_value', message, pointer }])
}

/** The URL as it is kept. Refuses, by the guard that deliveries go through, one that nothing could be delivered to. */
function checkUrl(guard: AddressGuard, url: string): string {
  try {
    return guard.checkUrl(url).href
  } catch (error) {
    if (error instanceof AddressRefusedError) throw invalid('/url', error.message)
    throw error
  }
}

/** Refuses what cannot be delivered to, and types of event that there are not. */
function columnsOf(
  guard: AddressGuard,
  { url, event_types, status }: WebhookChange,
): Partial<Pick<WebhookRecord, 'url' | 'event_types' | 'status'>> {
  const unknown = event_types?.find((type) => !(DELIVERED_EVENT_TYPES as readonly string[]).includes(type))
  if (unknown !== undefined)
    throw invalid(
      '/event_types',
      `No such type of event is delivered. There are: ${DELIVERED_EVENT_TYPES.join(', ')}`,
    )
  if (event_types?.length === 0) throw invalid('/event_types', 'Without types of event nothing is delivered')
  return {
    ...(url !== undefined && { url: checkUrl(guard, url) }),
    ...(event_types !== undefined && { event_types: event_types?.join(' ') ?? null }),
    ...(status !== undefined && { status }),
  }
}

/** Makes a webhook, by whom the audit trail names. `ERR_REQUEST_INVALID`. @returns With its secret, which is shown this once. */
export async function createWebhook(
  services: Services,
  guard: AddressGuard,
  { url, event_types = null }: { readonly url: string; readonly event_types?: readonly string[] | null },
  by: string,
): Promise<{ readonly record: WebhookRecord; readonly secret: string }> {
  const { url: checked = url, event_types: types = null } = columnsOf(guard, { url, event_types })
  const id = randomUUID()
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`
  const sealed = await sealJson(services, secret, secretPlace(id))
  const webhook = { id, url: checked, event_types: types, secret: sealed }
  const record = await services.store.host.webhooks.insert(webhook, by)
  return { record, secret }
}

/** A webhook. `ERR_WEBHOOK_NOT_FOUND`. */
export async function requireWebhook({ store }: Services, id: string): Promise<WebhookRecord> {
  const record = await store.host.webhooks.get(id)
  if (record === undefined) throw new WebhookNotFoundError(id)
  return record
}

/** Changes a webhook. `ERR_REQUEST_INVALID`, `ERR_WEBHOOK_NOT_FOUND`. While it is paused nothing is delivered, and new events are not kept for it. */
export async function changeWebhook(
  { store }: Services,
  guard: AddressGuard,
  id: string,
  change: WebhookChange,
  by: string,
): Promise<WebhookRecord> {
  const record = await store.host.webhooks.update(id, columnsOf(guard, change), by)
  if (record === undefined) throw new WebhookNotFoundError(id)
  return record
}

/** Deletes a webhook with what is not delivered yet. */
export async function deleteWebhook({ store }: Services, id: string, by: string): Promise<void> {
  if (!(await store.host.webhooks.delete(id, by))) throw new WebhookNotFoundError(id)
}

/** Has a delivery tried again now, whatever has come of it. */
export async function redeliver(services: Services, webhookId: string, id: string): Promise<DeliveryRecord> {
  await requireWebhook(services, webhookId)
  const record = await services.store.host.webhooks.redeliver(webhookId, id)
  if (record === undefined) throw new DeliveryNotFoundError(id)
  return record
}

/** Notes an event for every webhook that wants it. */
export async function enqueueEvent({ store }: Services, event: LinkwrightEvent): Promise<void> {
  const { id, type, at } = event
  const timestamp = timeOf(at)
  const payload = JSON.stringify({ type, timestamp, data: toEventResource(event) })
  await store.host.webhooks.enqueue({ id, type, payload })
}
