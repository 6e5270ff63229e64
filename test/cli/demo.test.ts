import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { emptyFolder, runCli, SHIPPED, startCli } from './cli.ts'

describe('linkwright demo', () => {
  test('runs every step, shows each, leaves nothing behind and ends with 0', async () => {
    const cwd = await emptyFolder()
    const { code, stdout, stderr } = await runCli(['demo'], { cwd, env: { TMPDIR: cwd } })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const steps = stdout.split('\n').filter((line) => line.startsWith('✓ '))
    expect(steps).toHaveLength(13)
    expect(stdout).toContain('response_type=code')
    expect(stdout).toContain('POST /gtm/oauth/v1/token → 200')
    expect(stdout).toContain('contacts.search found people')
    expect(stdout).toMatch(/token version +1 → 2/)
    expect(stdout).toContain(
      '20 × GET /gtm/data/v1/users/usage → 401, POST /gtm/oauth/v1/token → 200, 20 × GET',
    )
    expect(stdout).toMatch(/All of it worked, in \d+\.\d s\./)
    expect(await readdir(cwd)).toEqual([])
  })

  test('prints one JSON object a line with --json', async () => {
    const { code, stdout } = await runCli(['demo', '--json'])
    expect(code).toBe(0)
    const steps = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(steps.map(({ step, status }) => `${step} ${status}`)).toEqual(
      Array.from({ length: 13 }, (_, index) => `${index + 1} done`),
    )
  })

  test('ends with 1 and the failed step when the folder for its data cannot be written', async () => {
    const env = { TMPDIR: join(await emptyFolder(), 'nothing') }
    const { code, stdout } = await runCli(['demo'], { env })
    expect(code).toBe(1)
    expect(stdout).toContain('✗ Step 4 failed: Open Linkwright on an embedded database')
    expect(stdout).not.toContain('All of it worked')
  })

  test('ends with 1 and what the provider said when a manifest gets the login wrong', async () => {
    const cwd = await emptyFolder()
    await cp(join(dirname(SHIPPED), 'schemas'), join(cwd, 'schemas'), { recursive: true })
    const manifest = await readFile(SHIPPED, 'utf8')
    const wrong = manifest.replace('/gtm/oauth/v1/token\n', '/gtm/oauth/v1/nothing\n')
    await writeFile(join(cwd, 'wrong.yaml'), wrong)
    const { code, stdout } = await runCli(['demo', '--manifest', 'wrong.yaml', '--json'], { cwd })
    expect(code).toBe(1)
    const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    expect(last).toMatchObject({
      step: 8,
      name: 'Exchange the code for tokens',
      status: 'failed',
      error: { code: 'ERR_RESPONSE_NOT_CONFORM' },
    })
  })

  test('refuses a manifest that the local provider does not stand in for', async () => {
    const manifest = 'test/fixtures/manifests/valid/unknown_key.yaml'
    const { code, stdout } = await runCli(['demo', '--manifest', manifest])
    expect(code).toBe(1)
    expect(stdout).toContain('the manifest example uses none of it')
  })

  test('with --stay it stays up, its suggestions work, and Ctrl-C ends it with 0', async () => {
    const cwd = await emptyFolder()
    const demo = startCli(['demo', '--stay', '--port', '0'], { cwd })
    await demo.waitFor(/Ctrl-C ends it/)
    const [, id = '', flags = ''] = await demo.waitFor(/npx linkwright accounts show (\S+) (.*)/)
    const shown = await runCli(['accounts', 'show', id, ...flags.split(' '), '--json'], { cwd })
    expect(JSON.parse(shown.stdout)).toMatchObject({ connector: 'zoominfo', status: 'active' })
    const called = await runCli(['accounts', 'test', id, ...flags.split(' ')], { cwd })
    expect(called.stdout).toBe('✓ The account works: usage.get answered 200\n')
    demo.interrupt()
    expect((await demo.ended).code).toBe(0)
    expect(await readdir(join(cwd, '.linkwright/demo'))).toHaveLength(2)
  })
})
