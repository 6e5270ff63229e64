/** What is allowed in a manifest, and still worth a second thought. */
import type { Issue } from '../errors/manifest.ts'
import { type Manifest, manifestSource } from './parse-manifest.ts'
import { type Path, toPointer } from './source.ts'

const REQUESTS = ['token_request', 'refresh_request', 'revocation_request'] as const

/**
 * The warnings about a manifest, in the shape of issues: `static_pkce` and `secrets_in_url`. None of them keeps the
 * manifest from being used.
 *
 * @param manifest From `parseManifest` or `loadManifest`.
 */
export function manifestWarnings(manifest: Manifest): Issue[] {
  const source = manifestSource(manifest)
  const warning = (code: string, path: Path, message: string): Issue => ({
    code,
    message,
    pointer: toPointer(path),
    ...source.locate(path, 'key'),
  })
  return Object.entries(manifest.auth).flatMap(([key, auth]) => [
    ...(auth.pkce?.mode === 'static'
      ? [
          warning(
            'static_pkce',
            ['auth', key, 'pkce', 'mode'],
            'Profiles may use one pasted PKCE pair for every login, which protects no code once its verifier is known',
          ),
        ]
      : []),
    ...REQUESTS.filter((kind) => auth[kind]?.secrets_in_url !== undefined).map((kind) =>
      warning(
        'secrets_in_url',
        ['auth', key, kind, 'secrets_in_url'],
        'Secrets travel in a URL, which servers and proxies write into their logs',
      ),
    ),
  ])
}
