/** Profiles to begin with, for a service that is tried with a local provider. */
import type { Linkwright } from '../../create-linkwright.ts'
import { SCOPES } from '../../sandbox/scopes.ts'
import type { Sandbox } from '../../sandbox/start-sandbox.ts'

/**
 * Makes an app at the local provider, and a profile with its credentials, for each connector that people log in to. One
 * that asks for more than a client's credentials is left to the admin.
 */
export async function sandboxProfiles(linkwright: Linkwright, sandbox: Sandbox): Promise<void> {
  for (const { manifest } of linkwright.connectors()) {
    const auth = Object.entries(manifest.auth).find(
      ([, { grant_type }]) => grant_type === 'authorization_code',
    )
    if (auth === undefined) continue
    const declared = manifest.scopes ?? []
    const scopes = SCOPES.map(({ scope }) => scope).filter((one) =>
      declared.some(({ scope }) => scope === one),
    )
    const { client_id, client_secret } = await sandbox.createApp({
      name: 'Linkwright on this machine',
      redirect_uris: [linkwright.redirectUri(manifest.key)],
      grant_types: ['authorization_code', 'client_credentials'],
      integration_user: sandbox.user.username,
      ...(scopes.length > 0 && { scopes }),
    })
    const values = { auth: auth[0], client_id, client_secret }
    await linkwright.profiles
      .create({ connector: manifest.key, name: 'Local app', values })
      .catch(() => undefined)
  }
}
