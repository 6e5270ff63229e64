/** A secret that nobody gives again does not move to another host. */
import type { Connector } from '../../connector/connector.ts'
import type { FieldValues } from '../../connector/profile.ts'
import { type Issue, ProfileInvalidError } from '../../errors/manifest.ts'
import { openHosts } from '../../manifest/open-hosts.ts'

/**
 * Refuses a change of a field that names a host while a secret is kept: whoever may edit a profile, but cannot read
 * its secrets, would have them sent to a host of their own.
 *
 * @param kept The names of the secrets that the change does not give.
 * @throws {ProfileInvalidError} `ERR_PROFILE_INVALID` with a `missing_field` for each kept secret.
 */
export function checkKeptSecrets(
  { key, manifest }: Connector,
  before: FieldValues,
  after: FieldValues,
  kept: readonly string[],
): void {
  const moved = [...openHosts(manifest)].find(
    ({ namespace, field }) => namespace === 'profile' && before[field.name] !== after[field.name],
  )
  if (moved === undefined || kept.length === 0) return
  const issues = kept.map(
    (name): Issue => ({
      code: 'missing_field',
      message: `"${name}" must be given again: "${moved.field.name}" now names another host`,
      pointer: `/${name}`,
    }),
  )
  throw new ProfileInvalidError(key, issues)
}
