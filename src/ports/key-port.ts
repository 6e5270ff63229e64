/** What keys and sealed values need of a database. */
import type { KeyRecord, SealedLocation, SealedValue } from './store-records.ts'

/** The statements about the keys that values are sealed with. */
export interface KeyStore {
  /** Every key that is registered, with the milliseconds since an instance last sealed with it. */
  list(): Promise<(KeyRecord & { readonly age: number })[]>
  /** Registers the key that an instance seals with, or notes that it still does. Before anything is sealed with it. */
  announce(id: string, proof: Uint8Array): Promise<void>
  /** Takes a key off the register if no instance has announced it for `quiet` milliseconds. */
  forget(id: string, quiet: number): Promise<boolean>
}

/** The statements about sealed values, wherever they are. A prefix names a key: see the vault. */
export interface SealedStore {
  /** How many values there are, and how many of them begin with each of the prefixes. Looks at every row. */
  count(
    prefixes: readonly Uint8Array[],
  ): Promise<{ readonly total: number; readonly each: readonly number[] }>
  /** Some values, or only such as do not begin with a prefix: those `after` one, in a fixed order. */
  list(options: {
    readonly without?: Uint8Array
    readonly after?: SealedLocation | undefined
    readonly limit: number
  }): Promise<SealedValue[]>
  /** Puts another ciphertext in the place of exactly this one. False when it is not there any more. */
  replace(value: SealedValue, anew: Uint8Array): Promise<boolean>
}
