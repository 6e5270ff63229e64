import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { emptyFolder, startCli } from './cli.ts'

const KEY = 'canary-vault-key-of-32-bytes-len'

test('[LK-04] the report that Node writes when a process crashes holds no key', async () => {
  const cwd = await emptyFolder()
  const keys = `canary:${Buffer.from(KEY).toString('base64')}`
  // Out of memory once it runs, as a process that crashes is: there is no catching it.
  const exhaust = 'setTimeout(() => { for (const all = []; ; ) all.push(new Array(100_000).fill(0)) }, 1_500)'
  const node = [
    '--report-on-fatalerror',
    `--report-dir=${cwd}`,
    '--max-old-space-size=96',
    `--import=data:text/javascript,${encodeURIComponent(exhaust)}`,
  ]
  const crashed = await startCli(['demo', '--stay', '--port', '0'], {
    cwd,
    env: { LINKWRIGHT_KEYS: keys },
    node,
  }).ended
  expect(crashed.code).not.toBe(0)
  const reports = readdirSync(cwd).filter((name) => name.startsWith('report.'))
  expect(reports).toHaveLength(1)
  const report = readFileSync(join(cwd, reports[0] ?? ''), 'utf8')
  expect(report).toContain('nodejsVersion')
  for (const secret of [KEY, Buffer.from(KEY).toString('base64')]) expect(report).not.toContain(secret)
})
