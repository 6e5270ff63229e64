/** What to run after a failure: one table, by error code. */
import type { LinkwrightError } from '../errors/base.ts'
import { accountCommandLine, commandLine } from './command-line.ts'
import { isLoopback } from './manifests.ts'
import type { InstanceOptions } from './open-instance.ts'

/** What a command does, and its words; those in braces are details of the error. */
type Next = readonly [does: string, words: string]

const CORRECT: Next = ['correct the profile, such as its client secret', 'profile update {profile_id}']
const LOG_IN: Next = ['log in again', 'link --account {account_id}']

const NEXT: Readonly<Record<string, readonly Next[]>> = {
  ERR_ACCOUNT_NOT_FOUND: [['see the accounts that there are', 'accounts list']],
  ERR_ACCOUNT_SUSPENDED: [['let it go on', 'accounts resume {account_id}']],
  ERR_KEY_MISSING: [['make a key for LINKWRIGHT_KEYS', 'keys generate']],
  ERR_ORIGIN_CHANGED: [['let its tokens go there', 'accounts approve-origins {account_id}'], LOG_IN],
  ERR_PROFILE_NOT_FOUND: [['see the profiles that there are', 'profile list']],
  ERR_PROFILE_PAUSED: [CORRECT, ['let it go on as it is', 'profile resume {profile_id}']],
  ERR_REAUTHORIZATION_REQUIRED: [LOG_IN],
  ERR_SCOPE_MISSING: [['ask for it', 'link --account {account_id} --scopes {missing}']],
  invalid_client: [CORRECT],
}

/** The entry of an error: that of its code, or of what the token endpoint said. */
function entriesFor(error: LinkwrightError, details: Readonly<Record<string, unknown>>): readonly Next[] {
  // A scope that the profile or the app lacks is the admin's to add: no login gets it.
  if (error.code === 'ERR_SCOPE_MISSING' && error.whoMustAct !== 'user') return []
  return NEXT[error.code] ?? NEXT[String(details['error'])] ?? []
}

/** Where the account lives, when that is a sandbox that this command was not told about. */
function sandboxOf(details: Readonly<Record<string, unknown>>): string | undefined {
  const { known_origins: known } = details
  return Array.isArray(known)
    ? known.find((origin) => typeof origin === 'string' && isLoopback(origin))
    : undefined
}

/**
 * Lines that say what to run after a failure, to be copied; none where no command helps.
 *
 * @param options What the failed command was given: the database and the like carry over.
 */
export function nextCommands(error: LinkwrightError, options: InstanceOptions): string[] {
  const details = error.toJSON()
  const sandbox = options.sandbox === undefined ? sandboxOf(details) : undefined
  if (sandbox !== undefined) return [`It was linked in a sandbox. Run this again with: --sandbox ${sandbox}`]
  return entriesFor(error, details).flatMap(([does, words]) => {
    const filled = words.split(' ').map((word) => {
      const [, name] = /^\{(\w+)\}$/.exec(word) ?? []
      const detail = name === undefined ? word : details[name]
      return Array.isArray(detail) ? detail.join(',') : detail
    })
    // Half a command would fail too.
    if (!filled.every((word) => typeof word === 'string')) return []
    // It works with no instance, and has none of the options.
    if (words === 'keys generate') return [`To ${does}: npx linkwright ${words}`]
    const isOfOwner = words.startsWith('accounts') || words.startsWith('link')
    return [`To ${does}: ${(isOfOwner ? accountCommandLine : commandLine)(filled, options)}`]
  })
}
