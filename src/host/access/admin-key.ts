/** What an admin key may be: of the operator's choice, and anything but short. */

/** For messages; behind what names the key. */
export const ADMIN_KEY_RULE = 'must be 32 random characters or more, of letters, digits, "_" and "-"'

/** Whether a text may be an admin key. */
export function isAdminKey(text: string): boolean {
  return /^[\w-]{32,}$/.test(text)
}
