/** How an action is paged: by its own `pagination`, or by its API's where it takes the input of it. */
import type { Action, Manifest, Pagination } from '../generated/manifest.ts'
import { sentInputs } from './action-inputs.ts'
import { inputNames } from './template-places.ts'

/** Whether an action sends an input: by name, or listed by its schema among what it sends. */
function takes(manifest: Manifest, action: Action, input: string): boolean {
  const sent = sentInputs(action, manifest.api)
  const listed = inputNames(action.input)
  return sent.named.has(input) || (sent.sends(input) && listed !== 'any' && listed.includes(input))
}

/**
 * The pagination of an action; undefined where it has no pages. The one of the API is for those of its actions that
 * take the input which says what page it is: with others, each page would be the first.
 */
export function paginationOf(manifest: Manifest, action: Action): Pagination | undefined {
  const { pagination } = action
  if (pagination !== undefined) {
    const { input } = pagination
    return input === undefined || sentInputs(action, manifest.api).sends(input) ? pagination : undefined
  }
  const shared = manifest.api?.pagination
  return shared?.input === undefined || takes(manifest, action, shared.input) ? shared : undefined
}
