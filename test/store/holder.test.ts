/** Whose lease it is, and whether that process still runs. */
import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createHolder, holderState } from '../../src/store/holder.ts'

const SCRIPT = `
  const { createHolder } = await import(${JSON.stringify(new URL('../../src/store/holder.ts', import.meta.url).href)})
  process.stdout.write(createHolder())`
const NODE = ['--no-warnings', '--input-type=module', '-e', SCRIPT]
const unshare = ['-Urpf', '--mount-proc', process.execPath, ...NODE]
const hasNamespaces = spawnSync('unshare', ['-Urpf', '--mount-proc', 'true']).status === 0
const hasProc = process.platform === 'linux'

describe('[CC-03] the holder of a lease', () => {
  test('is alive while its process runs, and one of its own', () => {
    const holder = createHolder()
    expect(holderState(holder)).toBe('alive')
    expect(createHolder()).not.toBe(holder)
  })

  test('is dead when its process has ended', () => {
    expect(holderState(execFileSync(process.execPath, NODE, { encoding: 'utf8' }))).toBe('dead')
  })

  test.runIf(hasProc)('is dead when another process has its id, as after the restart of a container', () => {
    const [scope, pid, , random] = createHolder().split(':')
    expect(holderState([scope, pid, '1', random].join(':'))).toBe('dead')
  })

  test.runIf(hasProc)('is unknown after a boot, and on another machine', () => {
    const [scope = '', ...rest] = createHolder().split(':')
    const elsewhere = scope.replace(/^[^/]+/, '00000000-0000-4000-8000-000000000000')
    expect(holderState([elsewhere, ...rest].join(':'))).toBe('unknown')
    expect(holderState('host:1:a')).toBe('unknown')
  })

  test.runIf(hasNamespaces)('is unknown in another PID namespace, although its id runs nowhere here', () => {
    const holder = execFileSync('unshare', unshare, {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    })
    const [, pid] = holder.split(':')
    expect(pid).toBe('1')
    expect(holderState(holder)).toBe('unknown')
  })
})
