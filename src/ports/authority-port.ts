/** By whose authority something was begun. */

/** The API key that let somebody in. Both null: whoever started the service, who has no key. */
export interface Authority {
  /** A key of the database. What it began is deleted with it. */
  readonly key_id: string | null
  /** Names the admin key of the environment by its hash. What it began ends when there is another. */
  readonly admin_key: string | null
}
