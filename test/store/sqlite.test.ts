import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { type StoreUnderTest, storeContract } from '../contract/store.ts'

function temporaryFile(): string {
  const directory = mkdtempSync(join(tmpdir(), 'linkwright-store-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return join(directory, 'linkwright.db')
}

/** SQLite's clock is the caller's, so no test has to wait. */
async function openAt(path: string, connections: number): Promise<StoreUnderTest> {
  let now = Date.now()
  const clock = { now: () => now }
  const open = (): ReturnType<typeof openSqliteStore> => openSqliteStore(path, clock)
  const store = await open()
  const others = await Promise.all(Array.from({ length: connections }, open))
  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds
  }
  return { store, others, pass }
}

storeContract('SQLite in memory', () => openAt(':memory:', 0))
storeContract('a SQLite file', () => openAt(temporaryFile(), 3))
