/** Webhooks and what is delivered to them, as the host keeps them. */

/** A webhook's row. */
export interface WebhookRecord {
  readonly id: string
  readonly url: string
  /** Separated by spaces; null: every type. */
  readonly event_types: string | null
  readonly status: 'active' | 'paused'
  /** What its deliveries are signed with, sealed for this row. */
  readonly secret: Uint8Array
  readonly created_at: number
}

/** One event for one webhook. */
export interface DeliveryRecord {
  readonly id: string
  readonly webhook_id: string
  readonly event_id: string
  readonly event_type: string
  /** The body that is sent. It holds no secret. */
  readonly payload: string
  readonly status: 'pending' | 'delivered' | 'failed'
  readonly attempts: number
  /** The HTTP status of the last answer; null where there was none. */
  readonly last_status: number | null
  /** Why the last attempt failed, as an error code. */
  readonly last_error: string | null
  /** When it is tried (again). While a try runs, when its lease ends. Null once nothing more is tried. */
  readonly next_try_at: number | null
  readonly created_at: number
  readonly delivered_at: number | null
}

/** A delivery that was claimed, with where it goes. */
export type ClaimedDelivery = Pick<
  DeliveryRecord,
  'id' | 'webhook_id' | 'event_id' | 'event_type' | 'payload' | 'attempts'
> &
  Pick<WebhookRecord, 'url' | 'secret'>

/** What came of a try. */
export interface TryOutcome {
  readonly status: DeliveryRecord['status']
  readonly last_status: number | null
  readonly last_error: string | null
  /** When it is tried again, in milliseconds from now; null: not any more. */
  readonly retry_after: number | null
}

/** Where a list goes on. */
export interface Position {
  readonly created_at: number
  readonly id: string
}

/** The statements about webhooks. */
export interface WebhookStore {
  /**
   * With its event, as each change.
   *
   * @param by Who does it; null for Linkwright itself.
   */
  insert(
    webhook: Pick<WebhookRecord, 'id' | 'url' | 'event_types' | 'secret'>,
    by?: string | null,
  ): Promise<WebhookRecord>
  get(id: string): Promise<WebhookRecord | undefined>
  /** The newest first. */
  list(page: { readonly before?: Position | undefined; readonly limit: number }): Promise<WebhookRecord[]>
  update(
    id: string,
    change: Partial<Pick<WebhookRecord, 'url' | 'event_types' | 'status'>>,
    by?: string | null,
  ): Promise<WebhookRecord | undefined>
  /** With its deliveries. False when there is none. */
  delete(id: string, by?: string | null): Promise<boolean>
  /** Notes an event for each active webhook that wants its type; once, however often it is called. */
  enqueue(event: { readonly id: string; readonly type: string; readonly payload: string }): Promise<void>
  /** Takes deliveries that are due, of webhooks that are active. They come again after `lease` milliseconds. */
  claim(limit: number, lease: number): Promise<ClaimedDelivery[]>
  /** Notes what came of a try; nothing where the delivery was claimed again meanwhile. */
  tried(delivery: Pick<DeliveryRecord, 'id' | 'attempts'>, outcome: TryOutcome): Promise<void>
  /** The newest first. */
  deliveries(
    webhookId: string,
    page: {
      readonly status?: DeliveryRecord['status'] | undefined
      readonly before?: Position | undefined
      readonly limit: number
    },
  ): Promise<DeliveryRecord[]>
  /** Has it tried again from the beginning, now. */
  redeliver(webhookId: string, id: string): Promise<DeliveryRecord | undefined>
  /** Deletes deliveries that came to their end longer ago than `age` milliseconds. */
  reap(age: number): Promise<void>
}
