/**
 * What the manifest language can say, shown by the bytes that are sent and the values that are understood. Each case
 * is in the header of a fixture:
 *
 * - `# profile: {…}`, `# account: {…}`: what is filled in, besides client-1 and secret-1
 * - `# flow: NAME of TYPE`, then `# sends:`, `# header:` and `# body:` for each request in order, without the two
 *   headers that every form has, and that of the content of which a request without a body has none. `<random>` stands for a value that is another one each time
 * - `# answer to KIND of TYPE: STATUS MEDIA_TYPE BODY`, then `# grant: {…}` or `# error: CODE MESSAGE`
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { oauthContext } from '../src/connector/context.ts'
import { type ExplainedRequest, explain, type Flow } from '../src/connector/explain.ts'
import { type FieldValues, type Profile, parseProfile } from '../src/connector/profile.ts'
import { createConnector } from '../src/create-connector.ts'
import { LinkwrightError } from '../src/errors/base.ts'
import { loadManifest } from '../src/manifest/load-manifest.ts'
import { judgeTokenResponse, type TokenRequestKind } from '../src/oauth/token-response.ts'

const folder = fileURLToPath(new URL('fixtures/manifests/valid/', import.meta.url))
const REDIRECT_URI = 'https://app.example.com/callback'
const SENT_AT = Date.UTC(2026, 10, 22)
const PINNED = {
  state: 'state-1',
  code: 'code-1',
  code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk',
  refresh_token: 'refresh-1',
  access_token: 'access-1',
}
const USUAL = ['accept: application/json']
const FORM = 'content-type: application/x-www-form-urlencoded'

interface Case {
  readonly title: string
  readonly expected: readonly string[]
}

interface Fixture {
  readonly name: string
  readonly profile: object
  readonly account: FieldValues
  readonly cases: readonly Case[]
}

function read(name: string): Fixture {
  const lines = readFileSync(folder + name, 'utf8')
    .split('\n')
    .flatMap(
      (line) =>
        /^# ((?:profile|account|flow|sends|header|body|answer|grant|error)\b.*)$/.exec(line)?.[1] ?? [],
    )
  const json = (key: string): FieldValues =>
    JSON.parse(lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? '{}')
  const cases: { title: string; expected: string[] }[] = []
  for (const line of lines) {
    if (/^(?:flow|answer)\b/.test(line)) cases.push({ title: line, expected: [] })
    else if (/^(?:sends|header|body|grant|error):/.test(line)) cases.at(-1)?.expected.push(line)
  }
  return { name, profile: json('profile'), account: json('account'), cases }
}

const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map(read)
  .filter(({ cases }) => cases.length > 0)

async function open({ name, profile }: Fixture, auth: string | undefined): Promise<Profile> {
  const connector = createConnector(await loadManifest(folder + name), {
    transport: () => Promise.reject(new Error('Something is sent')),
  })
  const values = { auth, client_id: 'client-1', client_secret: 'secret-1', ...profile }
  return parseProfile(
    connector,
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  )
}

function linesOf({ method, url, headers, body }: ExplainedRequest): string[] {
  const own = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const usual = body === null ? USUAL : [...USUAL, FORM]
  return [
    `sends: ${method} ${url}`,
    ...own.filter((header) => !usual.includes(header)).map((header) => `header: ${header}`),
    ...(body === null ? [] : [`body: ${body}`]),
  ]
}

/** Whether a line is as expected, where `<random>` stands for any value. */
function asExpected(line: string, expected: string | undefined): string {
  const pattern = expected?.split('<random>').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return pattern !== undefined && new RegExp(`^${pattern.join('[\\w-]{8,}')}$`).test(line)
    ? (expected ?? '')
    : line
}

async function understood(fixture: Fixture, title: string): Promise<string> {
  const [, kind, auth, status, type, body = ''] =
    /^answer to (\w+)(?: of (\w+))?: (\d+) (\S+) (.*)$/.exec(title) ?? expect.unreachable(title)
  const context = await oauthContext(await open(fixture, auth), fixture.account)
  const response = {
    status: Number(status),
    headers: type === '-' ? {} : { 'content-type': String(type) },
    body: new TextEncoder().encode(body),
  }
  try {
    const grant = await judgeTokenResponse(context, kind as TokenRequestKind, response, SENT_AT, undefined)
    const {
      token_type: _bearer,
      issued_at: _sent,
      expires_at,
      refresh_token_expires_at,
      ...rest
    } = {
      refresh_token_expires_at: undefined,
      ...grant,
    }
    const seconds = (at: number): number => (at - SENT_AT) / 1000
    return `grant: ${JSON.stringify({
      ...rest,
      ...(expires_at !== undefined && { expires_in: seconds(expires_at) }),
      ...(refresh_token_expires_at !== undefined && {
        refresh_token_expires_in: seconds(refresh_token_expires_at),
      }),
    })}`
  } catch (error) {
    if (error instanceof LinkwrightError) return `error: ${error.code} ${error.message}`
    throw error
  }
}

describe.each(fixtures)('$name', (fixture) => {
  test.each(fixture.cases)('$title', async ({ title, expected }) => {
    if (title.startsWith('answer')) {
      expect([await understood(fixture, title)]).toEqual(expected)
      return
    }
    const [, flow, auth] = /^flow: (\w+)(?: of (\w+))?$/.exec(title) ?? expect.unreachable(title)
    const requests = await explain(await open(fixture, auth), {
      flow: flow as Flow,
      redirectUri: REDIRECT_URI,
      accountFields: fixture.account,
      with: PINNED,
      reveal: true,
    })
    const lines = requests.flatMap(linesOf)
    expect(lines.map((line, index) => asExpected(line, expected[index]))).toEqual(expected)
  })
})
