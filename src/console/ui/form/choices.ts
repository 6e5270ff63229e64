/** The values of a checked list, as a form's hints name them: by category, and with those that were typed in freely. */
import { isNode } from './schema-node.ts'

export interface Choice {
  readonly value: string
  readonly title: string
  /** The heading it stands under. Empty: none. */
  readonly category: string
  readonly description: string
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A list's entry: a scope of a manifest, or a value with its label. */
function toChoice(entry: unknown): Choice | undefined {
  if (!isNode(entry)) return undefined
  const value = text(entry['scope']) || text(entry['value'])
  if (value === '') return undefined
  const title = text(entry['title']) || text(entry['label']) || value
  return { value, title, category: text(entry['category']), description: text(entry['description']) }
}

/** The values that are offered. */
export function toChoices(entries: unknown): Choice[] {
  return Array.isArray(entries) ? entries.map(toChoice).filter((choice) => choice !== undefined) : []
}

/** Chosen values that the list does not offer: they were typed in. */
export function otherChoices(chosen: readonly string[], choices: readonly Choice[]): Choice[] {
  const offered = new Set(choices.map(({ value }) => value))
  return chosen
    .filter((value) => !offered.has(value))
    .map((value) => ({ value, title: value, category: 'Other', description: '' }))
}

const has = (part: string, words: string): boolean => part.toLowerCase().includes(words)

/** The choices that have the words, by category in the order of the list. */
export function groupChoices(choices: readonly Choice[], words = ''): [string, Choice[]][] {
  const wanted = words.trim().toLowerCase()
  const found = choices.filter(
    ({ value, title, category, description }) =>
      has(value, wanted) || has(title, wanted) || has(category, wanted) || has(description, wanted),
  )
  return [...Map.groupBy(found, ({ category }) => category)]
}

/** The chosen values with some more, or without some. */
export function withChoices(
  chosen: readonly string[],
  values: readonly string[],
  isChosen: boolean,
): string[] {
  const rest = chosen.filter((value) => !values.includes(value))
  return isChosen ? [...rest, ...values] : rest
}

/** What was typed or pasted: several values may be separated by spaces, commas or lines. */
export function typedChoices(typed: string): string[] {
  return [...new Set(typed.split(/[\s,]+/).filter((value) => value !== ''))]
}
