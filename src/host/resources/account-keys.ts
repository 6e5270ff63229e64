/** From the id in a path to the account that the library knows by owner and id. */
import { LRUCache } from 'lru-cache'
import type { AccountKey } from '../../ports/store-records.ts'
import type { Host } from '../host.ts'

const MOST_OWNERS = 50_000

/** What names an account in a request. */
export interface AccountRequest {
  readonly params: { readonly id: string }
  readonly query: { readonly owner?: string }
}

const known = new WeakMap<Host, LRUCache<string, string>>()

function ownersOf(host: Host): LRUCache<string, string> {
  const owners = known.get(host) ?? new LRUCache<string, string>({ max: MOST_OWNERS })
  if (!known.has(host)) known.set(host, owners)
  return owners
}

/**
 * The account that a request is about. Programs and admins act on every owner's; with `owner` in the query, on that
 * one's only.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function accountKeyOf(host: Host, { params, query }: AccountRequest): Promise<AccountKey> {
  const { id } = params
  if (query.owner !== undefined) return { id, owner: query.owner }
  // An account never changes hands, so that a call on one that was seen before needs no second look.
  const owners = ownersOf(host)
  const seen = owners.get(id)
  if (seen !== undefined) return { id, owner: seen }
  const { owner } = await host.linkwright.accounts.find(id)
  owners.set(id, owner)
  return { id, owner }
}

/** The schema of the query of a route about one account. */
export const ownerQuery: object = {
  type: 'object',
  additionalProperties: false,
  properties: {
    owner: {
      description: 'Finds the account only if it is of this owner.',
      type: 'string',
      minLength: 1,
      maxLength: 500,
      pattern: '^\\P{Cc}+$',
    },
  },
}
