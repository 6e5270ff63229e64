import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = promisify(execFile)
const bench = (...args: string[]): Promise<{ stdout: string }> =>
  run(process.execPath, ['bench/run.ts', ...args], { cwd: root })

// Benchmarks run what is built. `npm ci` has built it, except where scripts are switched off.
beforeAll(async () => {
  if (!existsSync(`${root}dist/index.js`)) await run('npm', ['run', 'build'], { cwd: root })
})

describe('npm run bench', () => {
  test.each([
    {
      name: 'flow',
      lines: ['authorization_code', 'authorization_code.without_browser', 'client_credentials'],
    },
    { name: 'token', lines: ['cached', 'cached'] },
  ])('prints one JSON object a line for $name', async ({ name, lines }) => {
    const { stdout } = await bench(name, '--json', '--rounds', '1')
    const printed = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(printed).toMatchObject(
      lines.map((line) => ({
        name: `${name}.${line}`,
        value: expect.any(Number),
        unit: expect.stringMatching(/\S/),
        against: expect.stringMatching(/\S/),
        ratio: expect.any(Number),
        rounds: 1,
      })),
    )
  })

  test('prints a table for people', async () => {
    const { stdout } = await bench('token', '--rounds', '1')
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^name +value +unit +against +ratio +rounds +target$/),
      expect.stringMatching(/^token\.cached +[\d.]+ +µs +google-auth-library +[\d.]+ +1 +\w+: at most 1$/),
      expect.stringMatching(/^token\.cached +[\d.]+ +µs +@azure\/msal-node +[\d.]+ +1 +\w+: at most 1$/),
    ])
  })

  test('names the benchmarks when asked for one that there is not', async () => {
    await expect(bench('speed')).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Usage: npm run bench -- \[load\] \[flow\] \[token\] .*\[--rounds N\]/),
    })
  })
})
