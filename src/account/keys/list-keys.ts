/** The keys of an instance, and what still needs them. */
import type { Services } from '../services.ts'

/** An instance that runs announces its key once a minute; after this long it does not run any more. */
export const QUIET = 180_000

/** A key that seals, or has sealed, something. */
export interface KeyUse {
  readonly id: string
  /** `primary`: seals and opens. `decrypt_only`: opens what it sealed before. A key that is gone is not listed. */
  readonly state: 'primary' | 'decrypt_only'
  /** How many secrets in the database are sealed with it. */
  readonly values: number
  /** When an instance last said that it seals with it, in milliseconds since 1970; null for never. */
  readonly sealing_at: number | null
  /** Whether it may be taken out of the configuration: nothing is sealed with it, and no instance seals with it. */
  readonly removable: boolean
}

/** Lists the configured keys, the one that seals first. Looks at every row of the database. */
export async function listKeys({ store, vault }: Services): Promise<KeyUse[]> {
  const registered = await store.keys.list()
  const ids = [...new Set([...vault.keyIds, ...registered.map(({ id }) => id)])]
  const { each } = await store.sealed.count(ids.map((id) => vault.prefix(id)))
  return ids.map((id, index) => {
    const values = each[index] ?? 0
    const record = registered.find((one) => one.id === id)
    const isPrimary = id === vault.keyId
    return {
      id,
      state: isPrimary ? 'primary' : 'decrypt_only',
      values,
      sealing_at: record?.sealing_at ?? null,
      removable: !isPrimary && values === 0 && (record?.age ?? QUIET) >= QUIET,
    }
  })
}
