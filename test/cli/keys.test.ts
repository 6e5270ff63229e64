import { readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { startPostgres } from '../support/postgres.ts'
import { type CliResult, emptyFolder, runCli } from './cli.ts'

const SET = ['--set', 'auth=client_credentials', '--set', 'client_id=client', '--secret-stdin']

/** A folder with two profiles sealed with the key in use, and a way to run commands there with a ring of keys. */
async function createWorkplace(keys: string): Promise<{
  readonly database: string
  run(keys: string, ...args: string[]): Promise<CliResult>
}> {
  const cwd = await emptyFolder()
  const run = (ring: string, ...args: string[]): Promise<CliResult> =>
    runCli(args, { cwd, env: { LINKWRIGHT_KEYS: ring }, input: 'client-secret-4711\n' })
  for (const name of ['one', 'two']) {
    expect(await run(keys, 'profile', 'create', ...SET, '--name', name)).toMatchObject({ code: 0 })
  }
  return { database: join(cwd, '.linkwright', 'linkwright.db'), run }
}

async function newKey(): Promise<{ id: string; key: string }> {
  return JSON.parse((await runCli(['keys', 'generate', '--json'])).stdout)
}

// Each command is a process of its own.
describe('keys on the command line', () => {
  test('are rotated: what is sealed with the old one is sealed anew, and it says when the old one can go', async () => {
    const [old, recent] = [await newKey(), await newKey()]
    const { database, run } = await createWorkplace(old.key)
    const both = `${recent.key},${old.key}`
    const listed = await run(both, 'keys', 'list')
    expect(listed.stdout).toMatch(new RegExp(`^${recent.id} +seals and opens +0 `, 'm'))
    expect(listed.stdout).toMatch(new RegExp(`^${old.id} +opens only +2 .* no$`, 'm'))

    const rotated = await run(both, 'keys', 'rotate')
    expect(rotated).toMatchObject({ code: 0, stderr: '' })
    expect(rotated.stdout).toContain(
      `2 secrets sealed anew; everything that opens is sealed with ${recent.id}`,
    )
    expect(rotated.stdout).toContain(`The key ${old.id} can be removed once no instance seals with it`)

    const connection = new DatabaseSync(database)
    connection.exec('update vault_keys set sealing_at = sealing_at - 200000')
    connection.close()
    const again = JSON.parse((await run(both, 'keys', 'rotate', '--json')).stdout)
    expect(again).toMatchObject({ resealed: 0, complete: true, keys: [{}, { id: old.id, removable: true }] })
    expect(await run(recent.key, 'keys', 'check')).toMatchObject({ code: 0, stdout: '✓ 2 secrets opened\n' })
    expect((await run(old.key, 'keys', 'list')).stderr).toContain('ERR_KEY_UNKNOWN')
  })

  test('of a key file are rotated: a new one in front, everything sealed anew, and the old one removed later', async () => {
    const { database, run } = await createWorkplace('')
    const path = `${database}.key`
    const ids = async (): Promise<string[]> =>
      (await readFile(path, 'utf8')).split(',').map((entry) => entry.slice(0, entry.indexOf(':')))
    const [old = ''] = await ids()
    const rotated = await run('', 'keys', 'rotate')
    expect(rotated).toMatchObject({ code: 0, stderr: '' })
    const [recent = '', ...others] = await ids()
    expect(others).toEqual([old])
    expect(rotated.stdout).toContain(`2 secrets sealed anew; everything that opens is sealed with ${recent}`)
    // The database was made a moment ago, and the old key announced.
    expect(rotated.stdout).toContain(`The key ${old} can be removed once no instance seals with it`)
    const connection = new DatabaseSync(database)
    connection.exec('update vault_keys set sealing_at = sealing_at - 200000')
    connection.close()
    const early = await run('', 'keys', 'rotate')
    expect(early.stdout).toContain(`The key ${old} stays in .linkwright/linkwright.db.key:`)
    expect(await ids()).toEqual([recent, old])
    const then = new Date(Date.now() - 200_000)
    await utimes(path, then, then)
    const removed = await run('', 'keys', 'rotate', '--json')
    expect(JSON.parse(removed.stdout)).toMatchObject({ key: recent, resealed: 0, removed: [old] })
    expect(await ids()).toEqual([recent])
    expect((await stat(path)).mode & 0o777).toBe(0o600)

    // From the file to LINKWRIGHT_KEYS: what it holds is what they are.
    const keys = (await readFile(path, 'utf8')).trim()
    await rm(path)
    expect(await run(keys, 'keys', 'check')).toMatchObject({ code: 0, stdout: '✓ 2 secrets opened\n' })
  })

  test('show what does not open, and leave it', async () => {
    const { key } = await newKey()
    const { database, run } = await createWorkplace(key)
    const connection = new DatabaseSync(database)
    connection.exec(`update profiles set version = version + 1 where name = 'two'`)
    connection.close()
    const check = await run(key, 'keys', 'check')
    expect(check.code).toBe(1)
    expect(check.stdout).toMatch(
      /1 secret did not open .*\n.*\nprofiles +[\w-]+ +secrets +ERR_DECRYPTION_FAILED/,
    )
    for (const text of [check.stdout, check.stderr]) expect(text).not.toContain('client-secret-4711')
  })

  test('are required for a PostgreSQL, and rotated there; its accounts are checked with a summary', async () => {
    await using server = await startPostgres()
    const env = { LINKWRIGHT_DATABASE_URL: await server.createDatabase() }
    const cwd = await emptyFolder()
    const run = (ring: string, ...args: string[]): Promise<CliResult> =>
      runCli(args, { cwd, env: { ...env, LINKWRIGHT_KEYS: ring }, input: 'client-secret-4711\n' })
    expect(await run('', 'profile', 'list')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('ERR_KEY_MISSING'),
    })
    const [old, recent] = [await newKey(), await newKey()]
    expect(await run(old.key, 'profile', 'create', ...SET)).toMatchObject({ code: 0 })
    const rotated = await run(`${recent.key},${old.key}`, 'keys', 'rotate', '--json')
    expect(JSON.parse(rotated.stdout)).toMatchObject({ key: recent.id, resealed: 1, complete: true })
    expect(await run(`${recent.key},${old.key}`, 'accounts', 'check')).toMatchObject({
      code: 0,
      stdout: '✓ 0 of 0 accounts work\n',
    })
  })
})
