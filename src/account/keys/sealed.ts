/** Sealed JSON in the store, each value in its own place. */
import type { FieldValues } from '../../connector/profile.ts'
import type { Grant, ProofKey } from '../../oauth/grant.ts'
import type { HttpResponse, SealedPlace } from '../../ports/ports.ts'
import type { AccountKey, AccountRecord } from '../../ports/store-records.ts'
import type { Services } from '../services.ts'

/** Seals a value as JSON. */
export function sealJson({ vault }: Services, value: unknown, place: SealedPlace): Promise<Uint8Array> {
  return vault.seal(JSON.stringify(value), place)
}

/** Opens what {@link sealJson} sealed for the same place. */
export async function openJson<T>({ vault }: Services, sealed: Uint8Array, place: SealedPlace): Promise<T> {
  return JSON.parse(await vault.open(sealed, place)) as T
}

/** The place of an account's tokens as attempt `fence` stored them. */
export function grantPlace({ owner, id }: AccountKey, fence: number): SealedPlace {
  return { owner, table: 'accounts', row: id, field: 'grant', version: fence }
}

/** The place of the values that the user filled in when linking. */
export function fieldsPlace({ owner, id }: AccountKey): SealedPlace {
  return { owner, table: 'accounts', row: id, field: 'fields', version: 0 }
}

/** Seals the values that a user filled in. Most accounts have none: those keep no bytes, which nobody need open. */
export async function sealFields(
  services: Services,
  key: AccountKey,
  fields: FieldValues,
): Promise<Uint8Array> {
  return Object.keys(fields).length === 0 ? new Uint8Array() : sealJson(services, fields, fieldsPlace(key))
}

/** Opens what {@link sealFields} sealed. */
export async function openOwnFields(
  services: Services,
  account: Pick<AccountRecord, 'id' | 'owner' | 'fields'>,
): Promise<FieldValues> {
  return account.fields.length === 0 ? {} : openJson(services, account.fields, fieldsPlace(account))
}

/** The place of a profile's secret fields. Profiles belong to the host, so there is no owner. */
export function profilePlace(id: string, version: number): SealedPlace {
  return { owner: '', table: 'profiles', row: id, field: 'secrets', version }
}

/** The place of a journaled answer. */
export function answerPlace({ owner, id }: AccountKey, fence: number): SealedPlace {
  return { owner, table: 'grant_results', row: id, field: 'answer', version: fence }
}

/** The place of an authorization request in progress. */
export function requestPlace(owner: string, stateHash: string): SealedPlace {
  return { owner, table: 'authorization_requests', row: stateHash, field: 'sealed', version: 0 }
}

/** The tokens of an account. */
export function openGrant(
  services: Services,
  account: Pick<AccountRecord, 'id' | 'owner' | 'grant' | 'grant_fence'>,
): Promise<Grant> {
  return openJson(services, account.grant, grantPlace(account, account.grant_fence))
}

/** An answer of the token endpoint in a form that survives JSON, with what judging it needs. */
export interface JournaledAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
  readonly sent_at: number
  /** The key that the tokens in it are bound to (RFC 9449). */
  readonly proof_key?: ProofKey
}

/** An answer, to be journaled. */
export function toAnswer(response: HttpResponse, sentAt: number, proof_key?: ProofKey): JournaledAnswer {
  const { 'content-type': type } = response.headers
  return {
    status: response.status,
    headers: type === undefined ? {} : { 'content-type': type },
    body: Buffer.from(response.body).toString('base64'),
    sent_at: sentAt,
    ...(proof_key !== undefined && { proof_key }),
  }
}

/** The response that a journaled answer stands for. */
export function fromAnswer({ status, headers, body }: JournaledAnswer): HttpResponse {
  return { status, headers, body: Buffer.from(body, 'base64') }
}
