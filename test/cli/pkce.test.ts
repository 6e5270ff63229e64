import { describe, expect, test } from 'vitest'
import { runCli } from './cli.ts'

// The pair of RFC 7636 appendix B.
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

describe('linkwright pkce', () => {
  test('makes a new pair each time', async () => {
    const [first, second] = await Promise.all([runCli(['pkce', '--json']), runCli(['pkce', '--json'])])
    const pair = JSON.parse(first.stdout)
    expect(pair).toEqual({
      code_verifier: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
    expect(first.stdout).not.toBe(second.stdout)
    const checked = await runCli(['pkce', '--check', pair.code_verifier, pair.code_challenge])
    expect(checked.code).toBe(0)
  })

  test('knows a pair', async () => {
    expect(await runCli(['pkce', '--check', VERIFIER, CHALLENGE])).toEqual({
      code: 0,
      stdout: "✓ the verifier is legal\n✓ the challenge is the verifier's (S256)\n",
      stderr: '',
    })
  })

  test('tells what is wrong with one that is none', async () => {
    const other = await runCli(['pkce', '--check', VERIFIER, VERIFIER])
    expect(other.code).toBe(1)
    expect(other.stdout).toContain("✗ the challenge is not the verifier's (S256)")
    const short = await runCli(['pkce', '--check', 'short', CHALLENGE, '--json'])
    expect(short.code).toBe(1)
    expect(JSON.parse(short.stdout)).toEqual({ legal: false, matches: false })
  })

  test('takes values that begin with a dash', async () => {
    const dashed = `-${VERIFIER.slice(1)}`
    const { stdout } = await runCli(['pkce', '--check', dashed, '-h', '--json'])
    expect(JSON.parse(stdout)).toEqual({ legal: true, matches: false })
  })
})
