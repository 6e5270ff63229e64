/** Actions by what an agent is looking for. Pure. */
import type { AgentAction } from './agent-actions.ts'

/** How much a word counts by where it stands. */
const WEIGHTS = { name: 6, title: 4, description: 2, input: 1 } as const

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

/** `company`, `companies` and `companys` are one word here; it need not be one of the language. */
function stem(word: string): string {
  return word.replace(/(ies|y|es|s|e)$/, '') || word
}

function inputsOf({ action: { input } }: AgentAction): string {
  const properties = input?.['properties']
  if (typeof properties !== 'object' || properties === null) return ''
  return Object.keys(properties)
    .map((name) => name.replaceAll(/([A-Z])/g, ' $1'))
    .join(' ')
}

function scoreOf(wanted: readonly string[], one: AgentAction): number {
  const { title, description = '' } = one.action
  const places = Object.entries({ name: one.name, title, description, input: inputsOf(one) }).map(
    ([place, text]) => ({
      weight: WEIGHTS[place as keyof typeof WEIGHTS],
      words: new Set(wordsOf(text).map(stem)),
    }),
  )
  const scores = wanted.map((word) =>
    Math.max(0, ...places.map(({ weight, words }) => (words.has(word) ? weight : 0))),
  )
  const found = scores.filter((score) => score > 0).length
  // Two words that are both there count more than one that stands in the name.
  return found * 10 + scores.reduce((sum, score) => sum + score, 0)
}

/**
 * The actions that a query fits, the best first. An empty query fits all, in their order.
 *
 * @param query A few words, such as `search contacts`.
 */
export function findActions<T extends AgentAction>(actions: readonly T[], query: string): T[] {
  const wanted = [...new Set(wordsOf(query).map(stem))]
  if (wanted.length === 0) return [...actions]
  return actions
    .map((one) => ({ one, score: scoreOf(wanted, one) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one)
}
