/** `linkwright keys rotate`: seals everything anew; where the keys are in a key file, with a new key. */
import { QUIET } from '../../account/keys/list-keys.ts'
import type { KeyRotation } from '../../account/keys/rotate-keys.ts'
import { addKey, removeKeys } from '../../vault/change-key-file.ts'
import { keyFileOf } from '../../vault/key-file.ts'
import { commandLine } from '../command-line.ts'
import { interruptible } from '../interruptible.ts'
import { databaseFile, hasKeys, type InstanceOptions, withLinkwright } from '../open-instance.ts'
import { count, paint, print, printJson } from '../output.ts'
import { createProgressBar } from '../progress-bar.ts'
import { printProblems } from './keys.ts'

/** A database whose keys are in a file beside it. */
interface KeyFile {
  readonly database: string
  readonly path: string
}

function keyFile(options: InstanceOptions): KeyFile | undefined {
  const database = hasKeys() ? undefined : databaseFile(options)
  return database === undefined ? undefined : { database, path: keyFileOf(database) }
}

async function changing<T>({ database }: KeyFile, change: () => Promise<T>): Promise<T> {
  const { withWriteLock } = await import('../../store/sqlite-write-lock.ts')
  return withWriteLock(database, change)
}

async function putInFront(file: KeyFile, options: InstanceOptions): Promise<void> {
  // Opened once before: nothing is put into a file whose keys are not those of the database.
  await withLinkwright(options, async () => {})
  await changing(file, () => addKey(file.path))
}

/** Seals everything anew that is not sealed with the first key. */
async function sealAnew(options: InstanceOptions): Promise<KeyRotation> {
  return withLinkwright(options, async (linkwright) => {
    using bar = createProgressBar('Sealing anew')
    return await interruptible((signal) =>
      linkwright.keys.rotate({ signal, onProgress: (progress) => bar.show(progress) }),
    )
  })
}

const inUse = (id: string): string =>
  `  The key ${id} can be removed once no instance seals with it: restart those that have it in front, wait three minutes, and run this again.`

function describeOld({ keys }: KeyRotation, file: KeyFile | undefined, removed: readonly string[]): void {
  for (const { id, state, values, removable } of keys) {
    if (state === 'primary') continue
    if (removed.includes(id)) print(`  The key ${id} was removed from ${file?.path}.`)
    else if (values > 0) print(`  The key ${id} is still needed by ${count(values, 'secret')}.`)
    else if (!removable) print(inUse(id))
    else if (file === undefined) print(`  The key ${id} can be removed from the configuration.`)
    else
      print(
        `  The key ${id} stays in ${file.path}: what started before may still seal with it. Restart what runs on this database, wait three minutes, and run this again to remove it.`,
      )
  }
}

/** Seals everything anew with the first key, or with a new one of the key file, and says which keys may go. */
export async function rotateKeys(options: InstanceOptions): Promise<void> {
  const file = keyFile(options)
  if (file !== undefined) await putInFront(file, options)
  const rotation = await sealAnew(options)
  const { key, resealed, unopened, problems, complete, keys } = rotation
  const unused = complete ? keys.filter(({ removable }) => removable).map(({ id }) => id) : []
  const removed = file === undefined ? [] : await changing(file, () => removeKeys(file.path, unused, QUIET))
  if (unopened > 0 || !complete) process.exitCode = 1
  if (options.json === true)
    return printJson(file === undefined ? rotation : { ...rotation, key_file: file.path, removed })
  if (!complete) {
    const again = commandLine(['keys', 'rotate'], options)
    return print(`Stopped after ${count(resealed, 'secret')}. To go on from there: ${again}`)
  }
  print(
    `${paint('green', '✓')} ${count(resealed, 'secret')} sealed anew; everything that opens is sealed with ${key}`,
  )
  if (unopened > 0) printProblems(problems, unopened)
  describeOld(rotation, file, removed)
}
