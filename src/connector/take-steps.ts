/** Taking the steps that a manifest adds to a link, to a new token, or to an unlinking. */
import { createHash } from 'node:crypto'
import { LinkwrightError } from '../errors/base.ts'
import type { Step } from '../generated/manifest.ts'
import type { Grant } from '../oauth/grant.ts'
import type { RequestPlan } from '../oauth/request-plan.ts'
import { sendPlanned } from '../oauth/send.ts'
import { judgeStep, planStep, stepsAfter } from '../oauth/step.ts'
import { authOf } from './connector.ts'
import { oauthContext } from './context.ts'
import { type FieldValues, Profile } from './profile.ts'

/** How far the steps of a grant have come. */
export interface StepsTaken {
  /** The grant with what the steps changed in it. Its `pending` names the steps that are still to be taken. */
  readonly grant: Grant
  /** Why the first of those failed; undefined when all are taken. */
  readonly failure?: LinkwrightError
  /** Optional steps that failed, and why. */
  readonly skipped: readonly { readonly step: string; readonly code: string }[]
}

/** What limits the steps. */
export interface StepLimits {
  /** Throws for an origin that the tokens must not be sent to. Default: every origin that the manifest names. */
  readonly checkOrigin?: (origin: string) => void
  /** Until when all steps must be over, as `performance.now()` counts. */
  readonly deadline?: number
}

/** One step, in milliseconds. */
const TIMEOUT = 30_000

/** A digest of everything that says where the tokens of a login go. */
export function linkingDigest(profile: Profile): string {
  const { authorization_server, auth, api } = profile.connector.manifest
  const parts = [authorization_server, auth[profile.auth], api?.base_url, Profile.valuesOf(profile)]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/**
 * New tokens, with the steps that are to be taken before they are used.
 *
 * @param before `link` when the account is being linked; else the grant that the tokens replace.
 */
export function withPendingSteps(profile: Profile, grant: Grant, before: 'link' | Grant): Grant {
  const { pending: _steps, linking: _digest, ...rest } = grant
  const auth = authOf(profile.connector, profile.auth)
  const pending = stepsAfter(auth, before === 'link' ? before : (before.pending ?? []))
  if (pending.length === 0) return grant
  const linking = before === 'link' ? linkingDigest(profile) : before.linking
  return Object.freeze({ ...rest, pending, ...(linking !== undefined && { linking }) })
}

/** The grant with other steps pending; none at all when the list is empty. */
function withPending({ pending: _steps, linking, ...grant }: Grant, pending: readonly string[]): Grant {
  if (pending.length === 0) return Object.freeze(grant)
  return Object.freeze({ ...grant, pending, ...(linking !== undefined && { linking }) })
}

/** Takes one step and gives what it makes of the grant. */
export async function takeStep(
  profile: Profile,
  step: Step,
  grant: Grant,
  accountFields: FieldValues,
  limits: StepLimits,
): Promise<Grant> {
  const { proof_key } = grant
  const bare = await oauthContext(profile, { ...accountFields, ...grant.captured })
  const context = proof_key === undefined ? bare : { ...bare, proof_key }
  const plan = async (): Promise<RequestPlan> => {
    const planned = await planStep(context, step, grant)
    limits.checkOrigin?.(new URL(planned.endpoint).origin)
    return planned
  }
  const left = (limits.deadline ?? Number.POSITIVE_INFINITY) - performance.now()
  const sentAt = context.clock.now()
  const response = await sendPlanned(context, plan, {
    timeout: Math.max(1, Math.min(TIMEOUT, left)),
    mayStillSend: () => performance.now() < (limits.deadline ?? Number.POSITIVE_INFINITY),
  })
  return judgeStep(context, step, grant, response, sentAt)
}

/** See `takeSteps` in flows.ts. */
export async function takeSteps(
  profile: Profile,
  grant: Grant,
  accountFields: FieldValues = {},
  limits: StepLimits = {},
): Promise<StepsTaken> {
  const { steps = [] } = authOf(profile.connector, profile.auth)
  const skipped: { step: string; code: string }[] = []
  let current = grant
  const pending = [...(grant.pending ?? [])]
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    // A step that the manifest has no more needs not be taken.
    const step = steps.find((candidate) => candidate.name === name)
    if (step === undefined) continue
    try {
      current = await takeStep(profile, step, current, accountFields, limits)
    } catch (error) {
      if (!(error instanceof LinkwrightError)) throw error
      if (step.optional !== true) {
        return { grant: withPending(current, [name, ...pending]), failure: error, skipped }
      }
      skipped.push({ step: name, code: error.code })
    }
  }
  return { grant: withPending(current, []), skipped }
}
