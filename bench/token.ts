/** A valid access token from memory, against the two libraries that most programs get theirs from. */
import { fileURLToPath } from 'node:url'
import { ConfidentialClientApplication, type Configuration } from '@azure/msal-node'
import { OAuth2Client } from 'google-auth-library'
import type { Linkwright, Transport } from '../src/index.ts'
import { fromBuild } from './build.ts'
import { compare, inTurns, timed } from './measure.ts'
import type { Line } from './report.ts'

const CALLS = 10_000
const SECRET = 'secret-for-the-benchmark'
const ANSWER = { access_token: 'access-token', token_type: 'Bearer', expires_in: 3600 }

/** Gives an access token. */
type GetToken = () => Promise<string | null | undefined>

/** Answers the one request that fills the cache. A second one would mean that the cache is not used. */
function answerOnce<A extends unknown[], R>(answer: (...args: A) => R): (...args: A) => Promise<R> {
  let answered = false
  return async (...args) => {
    if (answered) throw new Error('A cached token was expected')
    answered = true
    return answer(...args)
  }
}

async function linkwrightToken(linkwright: Linkwright): Promise<GetToken> {
  const { profiles, accounts } = linkwright
  const values = { auth: 'client_credentials', client_id: 'client', client_secret: SECRET }
  const profile = await profiles.create({ connector: 'zoominfo', values })
  const account = await accounts.linkClient({ owner: 'bench', profile_id: profile.id })
  return async () => (await accounts.accessToken(account)).access_token
}

function googleToken(): GetToken {
  const client = new OAuth2Client()
  client.setCredentials({ access_token: ANSWER.access_token, expiry_date: Date.now() + 3_600_000 })
  return async () => (await client.getAccessToken()).token
}

function msalToken(): GetToken {
  const configuration: Configuration = {
    auth: {
      clientId: 'client',
      clientSecret: SECRET,
      authority: 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad',
    },
    system: {
      networkClient: {
        sendGetRequestAsync: () => Promise.reject(new Error('No discovery was expected')),
        sendPostRequestAsync: answerOnce((): never => ({ status: 200, headers: {}, body: ANSWER }) as never),
      },
    },
  }
  const client = new ConfidentialClientApplication(configuration)
  const request = { scopes: ['https://graph.microsoft.com/.default'] }
  return async () => (await client.acquireTokenByClientCredential(request))?.accessToken
}

/** Microseconds for a call, over many calls one after the other. */
function timeOf(getToken: GetToken): () => Promise<number> {
  return async () => {
    const time = await timed(async () => {
      for (let call = 0; call < CALLS; call += 1) {
        if ((await getToken()) !== ANSWER.access_token) throw new Error('Not the token that was expected')
      }
    })
    return (time * 1000) / CALLS
  }
}

/** `token`: target to take less time than either peer. */
export async function* token(rounds = 20): AsyncGenerator<Line> {
  const { createLinkwright, loadManifest } = await fromBuild<typeof import('../src/index.ts')>('index.js')
  const transport: Transport = answerOnce(() => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(ANSWER)),
  }))
  const linkwright = await createLinkwright({
    manifests: [await loadManifest(fileURLToPath(new URL('../connector.yaml', import.meta.url)))],
    publicUrl: 'https://host.example',
    database: ':memory:',
    transport,
  })
  try {
    const [own, google, msal] = await inTurns(rounds, [
      timeOf(await linkwrightToken(linkwright)),
      timeOf(googleToken()),
      timeOf(msalToken()),
    ])
    const line = { unit: 'µs', target: { at_most: 1 } }
    yield compare({ ...line, name: 'token.cached', against: 'google-auth-library' }, own, google)
    yield compare({ ...line, name: 'token.cached', against: '@azure/msal-node' }, own, msal)
  } finally {
    await linkwright.close()
  }
}
