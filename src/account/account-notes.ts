/** What the host says about an account: a label, the owner's name, and metadata of its own. */

/** What the host says about an account that is linked. */
export interface LinkNotes {
  /** A name for lists: at most 200 characters, none of them a control character. */
  readonly label?: string
  /** What people call the owner: as `label`. */
  readonly owner_name?: string
  /** What the host keeps with the account: a JSON object of at most 4,096 bytes. */
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** What is to change in what the host says about an account; null takes a name away. */
export interface AccountNotes {
  readonly label?: string | null
  readonly owner_name?: string | null
  readonly metadata?: Readonly<Record<string, unknown>>
}

const NAME = /^\P{Cc}{0,200}$/u
const MAX_METADATA = 4_096

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The metadata as JSON has it, or undefined where it is no object that JSON has, or a large one. */
function jsonOf(metadata: unknown): string | undefined {
  if (!isPlain(metadata)) return undefined
  try {
    const json = JSON.stringify(metadata)
    return Buffer.byteLength(json) <= MAX_METADATA ? json : undefined
  } catch {
    return undefined
  }
}

/** Refuses notes that a database may not be able to keep, or a list to show. */
export function checkNotes({ label, owner_name, metadata }: AccountNotes): void {
  for (const [name, text] of Object.entries({ label, owner_name })) {
    if (text === undefined || text === null) continue
    if (typeof text !== 'string' || !NAME.test(text) || !text.isWellFormed())
      throw new TypeError(`"${name}" must be a text of at most 200 characters, without control characters`)
  }
  if (metadata !== undefined && jsonOf(metadata) === undefined)
    throw new TypeError(`"metadata" must be a JSON object of at most ${MAX_METADATA} bytes`)
}

/** The notes among the options of a link, to be kept until it is finished. */
export function notesIn({ label, owner_name, metadata }: LinkNotes): LinkNotes {
  return {
    ...(label !== undefined && { label }),
    ...(owner_name !== undefined && { owner_name }),
    ...(metadata !== undefined && { metadata }),
  }
}
