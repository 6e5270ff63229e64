/** What to do about an account or a profile that does not work, in a sentence for people: one table by its reason. */

const WAIT = 'Nobody has to do anything: it is tried again by itself.'

/** By status reason: an error code, or a word. */
export const ADVICE: Readonly<Record<string, string>> = {
  // The grant is at its end: only the user can give a new one.
  invalid_grant:
    'The user must link the account again: the provider has ended the login, or the user or an admin there has withdrawn it.',
  lifetime_ended:
    'The user must link the account again: the provider ends every login after some time, and this one has come to it.',
  refresh_interrupted:
    'The user must link the account again: a refresh was interrupted, and the provider does not take the old refresh token any more.',
  no_refresh_token:
    'The user must link the account again: the access token has ended, and the provider gave nothing to renew it with.',
  // Decisions.
  suspended: 'Whoever runs the host has suspended the account, and must resume it before it can be used.',
  paused:
    'An admin has paused the connector profile, and must resume it before anything is linked or refreshed.',
  // The client.
  invalid_client:
    'An admin must correct the client ID or the client secret of the connector profile: the provider does not accept them.',
  unauthorized_client:
    'An admin must correct the app at the provider: the client may not use this way to log in.',
  ERR_CLIENT_KEY_INVALID:
    'An admin must correct the key or certificate in the connector profile: it cannot be used.',
  ERR_CERTIFICATE_CHANGED:
    'An admin must put back the certificate that the account was linked with, or the user must link it again.',
  ERR_ORIGIN_CHANGED:
    'An admin must approve where the tokens would now be sent, or the user must link the account again.',
  ERR_ADDRESS_REFUSED:
    'An admin must correct an address in the connector profile: it is not https, or leads to a private network.',
  ERR_TEMPLATE_UNRESOLVED: 'An admin must fill in a field of the connector profile that is now needed.',
  ERR_TEMPLATE_UNSAFE:
    'An admin must correct a value of the connector profile: it cannot stand where it is used.',
  ERR_PROFILE_INVALID:
    'An admin must correct the connector profile: it does not fit the connector as it is now.',
  ERR_PROFILE_PAUSED: 'An admin must correct or resume the connector profile.',
  ERR_WRONG_GRANT_TYPE:
    'An admin must choose the right type in the connector profile, and the user must link the account again.',
  // The manifest.
  ERR_CONNECTOR_NOT_FOUND: 'Whoever runs the host must install the connector of this account again.',
  ERR_ENDPOINT_MISSING: "The connector's author must name the endpoint that the provider does not announce.",
  ERR_ISSUER_MISMATCH:
    "The connector's author must check the issuer: the provider calls itself by another name.",
  ERR_MANIFEST_INVALID: "The connector's author must correct the manifest.",
  // The provider and the network.
  ERR_TOKEN_ERROR_RESPONSE:
    'The provider refuses to renew the access, and it is tried again. If it lasts, an admin should compare the scopes and the type in the connector profile with the app at the provider.',
  ERR_RESPONSE_NOT_CONFORM:
    "The provider's answer cannot be used, and it is tried again. If it lasts, the connector's author should look at it.",
  ERR_STEP_FAILED:
    "A request that belongs to the login failed, and it is tried again. If it lasts, an admin should check the user's rights at the provider.",
  ERR_PROVIDER_UNAVAILABLE: `The provider is overloaded or out of order. ${WAIT}`,
  ERR_NOT_SENT: `The provider could not be reached. ${WAIT}`,
  ERR_IN_DOUBT: `The provider's answer did not arrive. ${WAIT}`,
  ERR_REFRESH_DELAYED: `The last refresh failed a moment ago. ${WAIT}`,
  // The host.
  ERR_KEY_INVALID: 'Whoever runs the host must correct the keys that secrets are sealed with.',
  ERR_KEY_MISSING: 'Whoever runs the host must configure the keys that secrets are sealed with.',
  ERR_KEY_UNKNOWN: 'Whoever runs the host must put back the key that this account is sealed with.',
  ERR_KEY_FILE: 'Whoever runs the host must make the key file readable.',
  ERR_KEY_SERVICE_DENIED: 'Whoever runs the host must let it use the key service again.',
  ERR_KEY_SERVICE_UNAVAILABLE: `The key service does not answer. ${WAIT}`,
  ERR_DECRYPTION_FAILED:
    'Whoever runs the host must restore the database or its keys: what is kept of this account cannot be opened.',
  ERR_DATABASE_LOCKED: `The database is busy. ${WAIT}`,
  ERR_DATABASE_UNAVAILABLE: `The database does not answer. ${WAIT}`,
  ERR_DATABASE_READ_ONLY: 'Whoever runs the host must make the database writable.',
  ERR_DATABASE_CORRUPT: 'Whoever runs the host must restore the database.',
  ERR_DATABASE_NEWER: 'Whoever runs the host must start the newer version that the database was made by.',
  unknown: 'It failed for a reason that is not known, and it is tried again. The log of the host says more.',
}

/** Where the table does not know the reason: a provider or a later version may name one of its own. */
const BY_ACTOR: Readonly<Record<string, string>> = {
  user: 'The user must link the account again.',
  admin: 'An admin must check the connector profile and the app at the provider.',
  author: "The connector's author must look at it.",
  provider: "It lies with the provider. Ask the provider's support if it lasts.",
  host: 'Whoever runs the host must look at it.',
  caller: 'The program that uses the account must be corrected.',
  nobody: WAIT,
}

/** A grant that was refused once may yet be taken. */
const DOUBTED =
  'The provider has refused to renew the access once. It is tried again, and the user is asked to link again only if that fails too.'

/**
 * Who must do what about an account or a profile.
 *
 * @param status Its status; while it is `active` there is nothing to do.
 * @param reason Its `status_reason`.
 * @param who Its `who_must_act`.
 * @returns A sentence or two, or null while there is nothing to do.
 */
export function adviceFor(status: string, reason: string | null, who: string | null): string | null {
  if (status === 'active') return null
  if (status === 'degraded' && reason === 'invalid_grant') return DOUBTED
  const known = reason !== null && Object.hasOwn(ADVICE, reason) ? ADVICE[reason] : undefined
  return known ?? (Object.hasOwn(BY_ACTOR, who ?? '') ? BY_ACTOR[who ?? ''] : undefined) ?? WAIT
}
