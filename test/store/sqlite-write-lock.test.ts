import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { withWriteLock } from '../../src/store/sqlite-write-lock.ts'
import { temporaryFolder } from '../support/linked.ts'

test('nobody else writes to the database while the lock is held, whatever becomes of what it is held for', async () => {
  const path = join(temporaryFolder(), 'x.db')
  const other = new DatabaseSync(path, { timeout: 0 })
  other.exec('pragma journal_mode = wal; create table t (x)')
  const failing = withWriteLock(path, async () => {
    expect(() => other.exec('insert into t values (1)')).toThrow(/locked/)
    throw new Error('it failed')
  })
  await expect(failing).rejects.toThrow('it failed')
  other.exec('insert into t values (1)')
  other.close()
})

test('what is no database is refused', async () => {
  const path = join(temporaryFolder(), 'x.db')
  writeFileSync(path, 'not a database, and long enough to be none: '.repeat(20))
  await expect(withWriteLock(path, async () => {})).rejects.toMatchObject({ code: 'ERR_DATABASE_CORRUPT' })
})
