/**
 * Delivers events to webhooks: signed as Standard Webhooks says, each at least once, tried again for three days. Any
 * number of instances may do so on one database.
 */
import { type Worker, workOff } from '../../account/events/work-off.ts'
import { openJson } from '../../account/keys/sealed.ts'
import type { Services } from '../../account/services.ts'
import { codeOf } from '../../errors/base.ts'
import type { Transport } from '../../ports/ports.ts'
import type { ClaimedDelivery, TryOutcome } from '../../ports/webhook-port.ts'
import { secretPlace } from './webhooks.ts'

const POLL = 2_000
const AT_ONCE = 16
/** How long a receiver may take, and until when a try that nobody has heard of counts as failed. */
const TIMEOUT = 15_000
const LEASE = 60_000
const ANSWER_LIMIT = 65_536
const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** How long after each failed try the next one comes, give or take a tenth. After the last the delivery has failed. */
const DELAYS = [
  5_000,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]
const JITTER = 0.1
const GONE = 410

/** What comes of a try. */
function outcomeOf(attempts: number, status: number | null, error: string | null): TryOutcome {
  const isTaken = status !== null && status >= 200 && status < 300
  if (isTaken) return { status: 'delivered', last_status: status, last_error: null, retry_after: null }
  const last = { last_status: status, last_error: error ?? 'ERR_WEBHOOK_REFUSED' }
  const delay = status === GONE ? undefined : DELAYS[attempts - 1]
  if (delay === undefined) return { status: 'failed', ...last, retry_after: null }
  return { status: 'pending', ...last, retry_after: delay * (1 + JITTER * (2 * Math.random() - 1)) }
}

/** Sends one, and says what the receiver made of it. Redirects are not followed. */
async function send(
  services: Services,
  transport: Transport,
  delivery: ClaimedDelivery,
): Promise<TryOutcome> {
  const { webhook_id, event_id, payload, secret, attempts, url } = delivery
  try {
    const { Webhook } = await import('standardwebhooks')
    const key = await openJson<string>(services, secret, secretPlace(webhook_id))
    const timestamp = new Date(services.clock.now())
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'linkwright',
      'webhook-id': event_id,
      'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1_000)),
      'webhook-signature': new Webhook(key).sign(event_id, timestamp, payload),
    }
    const options = { timeout: TIMEOUT, maxResponseBytes: ANSWER_LIMIT }
    const { status } = await transport({ method: 'POST', url, headers, body: payload }, options)
    return outcomeOf(attempts, status, null)
  } catch (error) {
    return outcomeOf(attempts, null, codeOf(error))
  }
}

/** Begins to deliver. Its timer does not keep the process alive. */
export function startWebhookDelivery(services: Services, transport: Transport): Worker {
  const { webhooks } = services.store.host
  const { logger } = services

  async function deliver(delivery: ClaimedDelivery): Promise<void> {
    const outcome = await send(services, transport, delivery)
    await webhooks.tried(delivery, outcome)
    if (outcome.status !== 'delivered') {
      const { webhook_id, event_id, attempts } = delivery
      const { last_status, last_error, status } = outcome
      logger.warn(
        { webhook_id, event_id, attempts, last_status, last_error, status },
        'A webhook took no event',
      )
    }
    worker.nudge()
  }

  const worker = workOff({
    claim: (limit) => webhooks.claim(limit, LEASE),
    run: deliver,
    failed: (error) =>
      logger.warn({ code: codeOf(error) }, 'The deliveries of webhooks could not be read or written'),
    poll: () => POLL,
    atOnce: AT_ONCE,
  })
  return worker
}
