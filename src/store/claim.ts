/** The claim of a refresh: of all processes one takes the lease under which the refresh token is sent. */
import { type SqlBool, sql } from 'kysely'
import type { ClaimedAccount, RefreshClaim } from '../ports/refresh-records.ts'
import type { AccountStore } from '../ports/store-port.ts'
import type { AccountKey } from '../ports/store-records.ts'
import { prepareChange } from './prepare-gathered.ts'
import type { PlaceOf } from './prepared.ts'
import type { Database } from './schema.ts'

/** A lease in doubt is believed for this many times its length. */
const PATIENCE = 4
/** A lease that is never over. */
const FOREVER = Number.MAX_SAFE_INTEGER

/** What a lease is taken with; flags are 1 or 0. */
interface Take extends AccountKey {
  readonly base: number
  readonly holder: string
  readonly epoch: string | null
  readonly lease: number
  readonly force: number
  readonly refused: number
  readonly profileVersion: number | null
  /** A lease that another attempt holds may be taken when it has been over, or will last, for longer than this. */
  readonly patience: number
  readonly longest: number
  /** Or when this attempt holds it, whose process is dead. */
  readonly deadHolder: string | null
  readonly deadFence: number | null
}

type Taken = ClaimedAccount & { readonly unsettled: number }

const COLUMNS = [
  'id',
  'owner',
  'connector',
  'profile_id',
  'status',
  'status_reason',
  'grant_fence',
  'token_version',
  'refresh_due_at',
  'origins',
  'fence',
  'lease_holder',
  'lease_epoch',
  'failures',
  'retry_delay',
  'interrupted',
  'grant_ends_at',
  'refused_at',
  'unsettled',
] as const satisfies readonly (keyof Taken)[]

const TYPES = {
  id: 'text',
  owner: 'text',
  base: 'integer',
  holder: 'text',
  epoch: 'text',
  lease: 'double precision',
  force: 'integer',
  refused: 'integer',
  profileVersion: 'integer',
  patience: 'double precision',
  longest: 'double precision',
  deadHolder: 'text',
  deadFence: 'integer',
} as const

type Claim = Parameters<AccountStore['claimRefresh']>[1]

/** Makes {@link AccountStore.claimRefresh}. */
export function createClaim(database: Database): AccountStore['claimRefresh'] {
  const { now, leases, kysely } = database
  const change = (place: PlaceOf<Take>) =>
    kysely
      .updateTable('accounts')
      .set({
        fence: sql<number>`fence + 1`,
        lease_holder: place('holder'),
        lease_until: sql<number>`${now} + ${place('lease')}`,
        lease_epoch: place('epoch'),
        lease_suspected_at: null,
        unsettled: sql<number>`case when intent_base = token_version then 1 else 0 end`,
        intent_base: sql<number>`token_version`,
        refused_at: sql<number | null>`case when ${place('refused')} = 1 then ${now} else refused_at end`,
        updated_at: now,
      })
      .where('id', '=', place('id'))
      .where('owner', '=', place('owner'))
      .where('status', 'in', ['active', 'degraded'])
      .where('token_version', '=', place('base'))
      .where(
        sql<SqlBool>`(lease_until is null or lease_until < ${now} - ${place('patience')}
          or lease_until > ${now} + ${place('longest')}
          or (lease_holder = ${place('deadHolder')} and fence = ${place('deadFence')}))`,
      )
      // A row from the future was written before the clock was set back; so was the time in it.
      .where(
        sql<SqlBool>`(${place('force')} = 1 or next_try_at is null or next_try_at <= ${now} or updated_at > ${now})`,
      )
      .where(leases.isAlive(place('epoch')))
      // One that was paused or changed since it was read has another version.
      .where(({ or, exists, selectFrom, lit }) =>
        or([
          sql<SqlBool>`cast(${place('profileVersion')} as integer) is null`,
          exists(
            selectFrom('profiles')
              .select(lit(1).as('one'))
              .whereRef('profiles.id', '=', 'accounts.profile_id')
              .where(sql<SqlBool>`profiles.version = ${place('profileVersion')}`),
          ),
        ]),
      )
      .returning(COLUMNS)

  const takeLease = prepareChange<Take, Taken>(database, { types: TYPES, change, also: leases.noted })

  /** Takes the lease of an attempt to come, where nobody holds it or `over` says that it may be taken over. */
  async function take(
    key: AccountKey,
    { base, holder = leases.holder, lease, force, refused, profileVersion }: Claim,
    over: Partial<Pick<Take, 'patience' | 'longest' | 'deadHolder' | 'deadFence'>> = {},
  ): Promise<RefreshClaim | undefined> {
    const guard = leases.guard()
    if (guard === undefined) return undefined
    const [account] = await takeLease({
      id: key.id,
      owner: key.owner,
      base,
      holder,
      lease,
      epoch: guard.epoch,
      force: force ? 1 : 0,
      refused: refused ? 1 : 0,
      profileVersion: profileVersion ?? null,
      patience: FOREVER,
      longest: FOREVER,
      deadHolder: null,
      deadFence: null,
      ...over,
    })
    if (account === undefined) return undefined
    return { account, fence: account.fence, base, unsettled: account.unsettled === 1 }
  }

  return async (key, claim) => {
    if (claim.isFree !== false) {
      const free = await take(key, claim)
      if (free !== undefined) return free
    }
    const lease = await leases.inspect(key, claim.confirmation ?? 0)
    if (lease === undefined) return undefined
    const { holder, fence, state, over } = lease
    // A holder that runs has not died because the clock was set forward.
    const patience = state === 'alive' ? PATIENCE * claim.lease : 0
    const isOver = over > claim.strictWait + patience || over < -PATIENCE * claim.lease
    if (state !== 'dead' && !isOver) return undefined
    return take(key, claim, {
      patience: claim.strictWait + patience,
      // Nor does a lease last longer because the clock was set back.
      ...(state !== 'alive' && { longest: PATIENCE * claim.lease }),
      ...(state === 'dead' && { deadHolder: holder, deadFence: fence }),
    })
  }
}
