/** `linkwright keys`: keys for LINKWRIGHT_KEYS. */
import { randomBytes } from 'node:crypto'
import { note, print, printJson } from '../output.ts'

/** Prints a new key as `id:base64`. */
export async function generateKey(options: { readonly json?: boolean }): Promise<void> {
  const id = `key-${new Date().toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}`
  const key = `${id}:${randomBytes(32).toString('base64')}`
  if (options.json === true) printJson({ id, key })
  else print(key)
  if (process.stdout.isTTY) {
    note('Keep it secret and safe: without it, nothing that was sealed with it can be opened. Use it as')
    note('LINKWRIGHT_KEYS. To rotate, put the new key in front of the old ones: NEW,OLD.')
  }
}
