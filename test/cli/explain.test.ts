import { readdirSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type ExplainCommandOptions, explainCommand } from '../../src/cli/commands/explain.ts'
import type { ExplainedRequest } from '../../src/connector/explain.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { emptyFolder, runCli, SHIPPED } from './cli.ts'

const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

async function explain(...args: string[]): Promise<ExplainedRequest[]> {
  const { code, stdout, stderr } = await runCli(['explain', '--json', ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

/** What the command prints, run in this process: so many processes would take long. */
async function printed(options: ExplainCommandOptions): Promise<{ stdout: string; stderr: string }> {
  const keep = () => true
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation(keep)
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation(keep)
  try {
    await explainCommand(options)
    return { stdout: stdout.mock.calls.join(''), stderr: stderr.mock.calls.join('') }
  } finally {
    stdout.mockRestore()
    stderr.mockRestore()
  }
}

describe('linkwright explain', () => {
  test('works without anything, in any folder: the shipped manifest with made-up values', async () => {
    const { code, stdout } = await runCli(['explain'], { cwd: await emptyFolder() })
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^1\. Authorization request\nGET https:\/\/api\.zoominfo\.com\/gtm\/oauth\/v1\/authorize\n/,
    )
    expect(stdout).toMatch(/^PARAMETER +SENT IN +VALUE +COMES FROM +DECLARED AT$/m)
    expect(stdout).toMatch(/^client_id +query +CLIENT_ID +profile:client_id$/m)
    expect(stdout).toMatch(
      /^code_challenge +query +[\w-]{43} +generated:code_challenge +\S*connector\.yaml:\d+$/m,
    )
    expect(stdout).toMatch(/^authorization +header +\[redacted\] +profile:client_id, profile:client_secret$/m)
  })

  test('is reproducible when the generated values are fixed', async () => {
    const [authorization, token] = await explain('--with', `code_verifier=${VERIFIER}`, '--with', 'state=abc')
    const url = new URL(authorization?.url ?? '')
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      state: 'abc',
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
    })
    expect(token).toMatchObject({ method: 'POST', url: 'https://api.zoominfo.com/gtm/oauth/v1/token' })
    expect(token?.parameters.find(({ name }) => name === 'code_verifier')).toMatchObject({
      in: 'body',
      value: '[redacted]',
      origin: 'generated:code_verifier',
    })
  })

  test('shows secrets only with --reveal', async () => {
    const cwd = await emptyFolder()
    const profile = join(cwd, 'profile.json')
    const secret = 'a-secret-that-must-not-show'
    await writeFile(
      profile,
      JSON.stringify({ auth: 'authorization_code', client_id: 'me', client_secret: secret }),
    )
    const basic = Buffer.from(`me:${secret}`).toString('base64')
    const hidden = await runCli(['explain', '--profile', profile, '--json'])
    expect(hidden.stdout).not.toContain(secret)
    expect(hidden.stdout).not.toContain(basic)
    const [, token] = await explain('--profile', profile, '--reveal', '--with', `code_verifier=${VERIFIER}`)
    expect(token?.headers['authorization']).toBe(`Basic ${basic}`)
    expect(token?.body).toContain(`code_verifier=${VERIFIER}`)
  })

  test.each([
    ['client_credentials', ['token_request'], 'grant_type=client_credentials'],
    ['refresh', ['refresh_request'], 'grant_type=refresh_token'],
    ['revoke', ['revocation_request'], 'token_type_hint=refresh_token'],
  ])('explains the flow %s', async (flow, names, body) => {
    const requests = await explain('--manifest', SHIPPED, '--flow', flow)
    expect(requests.map(({ name }) => name)).toEqual(names)
    expect(requests[0]?.body).toContain(body)
  })

  const examples = readdirSync('docs/examples').filter((name) => name.endsWith('.yaml'))

  test.each([SHIPPED, ...examples.map((name) => `docs/examples/${name}`)])(
    'explains %s without a profile, in every flow that it has',
    async (file) => {
      const { auth } = await loadManifest(file)
      const grants = Object.values(auth).map((type) => type.grant_type)
      const flows = (['authorization_code', 'client_credentials'] as const).filter((one) =>
        grants.includes(one),
      )
      for (const flow of [{}, ...flows.map((one) => ({ flow: one }))]) {
        const { stdout, stderr } = await printed({ manifest: [file], ...flow })
        expect(stderr).toMatch(/^Samples, for want of --profile or --account: .*\b(client_id|key_id)\b/)
        expect(stdout).toMatch(/^1\. \w/)
        expect(stdout).not.toContain('undefined')
      }
    },
  )

  test('without a flow, shows all that an account goes through, each request once', async () => {
    const requests = await explain('--manifest', 'docs/examples/salesforce.yaml')
    expect(requests.map(({ name }) => name)).toEqual([
      'authorization_request',
      'token_request',
      'step:introspection',
      'refresh_request',
      'revocation_request',
    ])
    const { stdout } = await runCli(['explain', '--manifest', 'docs/examples/atlassian.yaml'])
    expect(stdout).toContain('3. Step "accessible_resources" (after linking)\nGET https://api.atlassian.com/')
  })

  test('signs and authenticates with sample keys, which it does not show', async () => {
    const [token] = await explain('--manifest', 'docs/examples/okta.yaml')
    expect(token?.parameters.find(({ name }) => name === 'client_assertion')?.value).toBe('[redacted]')
    const { stdout, stderr } = await runCli(['explain', '--manifest', 'docs/examples/adp.yaml'])
    expect(stdout).toMatch(/^with the client certificate [\w-]{43} \(SHA-256\)$/m)
    expect(stderr).toBe(
      'Samples, for want of --profile or --account: client_id, client_secret, client_certificate, client_certificate_key.\n',
    )
  })

  test('warns of a PKCE pair that every login uses', async () => {
    const profile = join(await emptyFolder(), 'profile.json')
    const code_verifier = 'a-verifier-that-somebody-pasted-into-the-form'
    const values = { client_id: 'a', client_secret: 'b', static_pkce: true, code_verifier }
    await writeFile(profile, JSON.stringify(values))
    const manifest = 'test/fixtures/manifests/valid/static_pkce.yaml'
    const { stdout, stderr } = await runCli(['explain', '--manifest', manifest, '--profile', profile])
    expect(stderr).toMatch(/^warning: static_pkce: every login of this profile/)
    expect(stdout).toContain('profile:code_verifier')
    expect(stdout).not.toContain(code_verifier)
  })

  test('says what is wrong with a profile', async () => {
    const { code, stderr } = await runCli(['explain', '--profile', '-'], {
      input: '{"auth":"authorization_code","client_id":"has space","client_secret":"s"}',
    })
    expect(code).toBe(1)
    expect(stderr).toContain('error ERR_PROFILE_INVALID')
    expect(stderr).toContain('A client ID has no spaces.')
  })
})
