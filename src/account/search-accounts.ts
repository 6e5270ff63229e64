/** An admin's list of accounts, over all owners. */
import { AccountNotFoundError } from '../errors/account.ts'
import type { AccountFilter, AccountQuery } from '../ports/account-search-port.ts'
import type { AccountStatus } from '../ports/store-records.ts'
import { type Account, toAccount } from './account.ts'
import { checkFilter } from './check-filter.ts'
import type { Services } from './services.ts'

/** Which accounts are listed. Every condition must hold. */
export interface AccountSearch extends AccountFilter {
  readonly status?: AccountStatus
  /** Stands somewhere in the label, the owner or the owner's name, whether in small or capital letters (of ASCII at least). */
  readonly text?: string
  /** From the page before. */
  readonly cursor?: string
  /** Of a page: 50 unless said otherwise, 1000 at most. */
  readonly limit?: number
}

/** A page of accounts, those that were linked last first. */
export interface AccountPage {
  readonly accounts: readonly Account[]
  /** For the next page, which is older; absent on the last one. */
  readonly cursor?: string
}

const DEFAULT_PAGE = 50
const LARGEST_PAGE = 1_000
const MAX_TEXT = 200
const STATUSES: readonly AccountStatus[] = ['active', 'degraded', 'reauthorization_required', 'suspended']
/** When the last account of a page was linked, and its id. */
const CURSOR = /^(\d{1,16}(?:\.\d{1,9})?)_([\w-]{1,64})$/

function afterOf(cursor: string | undefined): { created_at: number; id: string } | undefined {
  if (cursor === undefined) return undefined
  const [, created_at, id] = (typeof cursor === 'string' ? CURSOR.exec(cursor) : null) ?? []
  if (id === undefined) throw new TypeError('"cursor" must be that of a page')
  return { created_at: Number(created_at), id }
}

/**
 * What a search asks of the database, with one account more than its page has.
 *
 * @throws {TypeError} for a condition that cannot be one.
 */
export function toQuery(search: AccountSearch): AccountQuery {
  const { cursor, limit = DEFAULT_PAGE, text, status, ...filter } = search
  checkFilter(filter)
  if (!(Number.isInteger(limit) && limit > 0)) throw new TypeError('"limit" must be a positive whole number')
  if (status !== undefined && !STATUSES.includes(status))
    throw new TypeError(`"status" must be one of ${STATUSES.join(', ')}`)
  if (text !== undefined && (typeof text !== 'string' || text.length > MAX_TEXT || /\p{Cc}/u.test(text)))
    throw new TypeError(`"text" must be a text of at most ${MAX_TEXT} characters, without control characters`)
  const after = afterOf(cursor)
  return {
    ...filter,
    ...(status !== undefined && { status }),
    ...(text !== undefined && text !== '' && { text }),
    ...(after !== undefined && { after }),
    limit: Math.min(limit, LARGEST_PAGE) + 1,
  }
}

/**
 * Lists accounts of all owners, the newest first, page by page. For the host's admins.
 *
 * @throws {TypeError} for a condition that cannot be one.
 */
export async function searchAccounts({ store }: Services, search: AccountSearch = {}): Promise<AccountPage> {
  const query = toQuery(search)
  const records = await store.accounts.search(query)
  const page = records.slice(0, query.limit - 1)
  const last = page.at(-1)
  return Object.freeze({
    accounts: page.map(toAccount),
    ...(records.length === query.limit && last !== undefined && { cursor: `${last.created_at}_${last.id}` }),
  })
}

/**
 * The account of that id, whoever its owner is. For the host's admins.
 *
 * @throws `ERR_ACCOUNT_NOT_FOUND`.
 */
export async function findAccount({ store }: Services, id: string): Promise<Account> {
  const record = typeof id === 'string' ? await store.accounts.find(id) : undefined
  if (record === undefined) throw new AccountNotFoundError(id)
  return toAccount(record)
}
