/** One PKCE pair for every login: only where manifest and profile both say so, and never without a warning. */
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createAuthorizationRequest } from '../../src/connector/flows.ts'
import { parseProfile } from '../../src/connector/profile.ts'
import { createConnector } from '../../src/create-connector.ts'
import { createLinkwright } from '../../src/create-linkwright.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { codeChallenge } from '../../src/oauth/pkce.ts'

const FILE = fileURLToPath(new URL('../fixtures/manifests/valid/static_pkce.yaml', import.meta.url))
const CLIENT = { client_id: 'client-1', client_secret: 'secret-1' }
const VERIFIER = 'a-verifier-that-somebody-pasted-into-the-form'
const PAIR = { static_pkce: true, code_verifier: VERIFIER, code_challenge: codeChallenge(VERIFIER) }

async function challengeWith(values: object): Promise<string | null> {
  const profile = parseProfile(createConnector(await loadManifest(FILE)), { ...CLIENT, ...values })
  const { url } = await createAuthorizationRequest(profile, {
    redirectUri: 'https://app.example.com/callback',
  })
  return new URL(url).searchParams.get('code_challenge')
}

describe('a static PKCE pair', () => {
  test('is used in every login of a profile that chose it', async () => {
    expect(await challengeWith(PAIR)).toBe(PAIR.code_challenge)
    expect(await challengeWith({ ...PAIR, code_challenge: '' })).toBe(PAIR.code_challenge)
  })

  test.each([{}, { code_verifier: VERIFIER }, { ...PAIR, static_pkce: false }])(
    'is not used without that choice: every login has a fresh one %#',
    async (values) => {
      const challenges = await Promise.all([challengeWith(values), challengeWith(values)])
      expect(new Set([...challenges, PAIR.code_challenge]).size).toBe(3)
    },
  )

  test.each([
    [{ ...PAIR, code_verifier: 'canary-short' }, ['/code_verifier', '/code_challenge']],
    [{ static_pkce: true }, ['/code_verifier']],
    [{ ...PAIR, code_challenge: 'canary-of-another-verifier' }, ['/code_challenge']],
  ])('must be a pair %#', async (values, pointers) => {
    const connector = createConnector(await loadManifest(FILE))
    expect(() => parseProfile(connector, { ...CLIENT, ...values })).toThrow(
      expect.objectContaining({
        code: 'ERR_PROFILE_INVALID',
        issues: pointers.map((pointer) => expect.objectContaining({ code: 'invalid_value', pointer })),
        message: expect.not.stringContaining('canary'),
      }),
    )
  })

  test('gives a warning wherever the profile is shown', async () => {
    const linkwright = await createLinkwright({
      manifests: [await loadManifest(FILE)],
      publicUrl: 'https://app.example.com',
      database: ':memory:',
    })
    onTestFinished(() => linkwright.close())
    const chosen = await linkwright.profiles.create({ connector: 'example', values: { ...CLIENT, ...PAIR } })
    const warning = expect.stringMatching(
      /^static_pkce: every login of this profile uses one pasted PKCE pair/,
    )
    expect(chosen.warnings).toEqual([warning])
    expect((await linkwright.profiles.list())[0]?.warnings).toEqual([warning])
    const fresh = await linkwright.profiles.create({ connector: 'example', values: CLIENT })
    expect(fresh).not.toHaveProperty('warnings')
  })
})
