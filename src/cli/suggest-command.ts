/** What to say to a word that is no command. */
import type { Command } from 'commander'
import { closest, distance } from 'fastest-levenshtein'

/** Slips of the pen, and not another word. */
const FARTHEST = 3

/** Refuses a word after a group of commands: with the command that is nearest to it, else with all of them. */
export function refuseCommand(group: Command, word: string): never {
  const names = group.commands.map((one) => one.name())
  const nearest = closest(word, names)
  const isNear = distance(word, nearest) <= Math.min(FARTHEST, word.length / 2)
  const hint = isNear ? `Did you mean ${nearest}?` : `one of ${names.join(', ')}`
  return group.error(`error: unknown command '${word}' (${hint})`)
}

/** Refuses a word that is no command where help is asked for: Commander would show that of the group. */
export function refuseHelpOfNone(group: Command, words: readonly string[]): void {
  const [word, ...others] = words[0] === 'help' ? words.slice(1) : words
  if (word === undefined || word.startsWith('-') || group.commands.length === 0) return
  const found = group.commands.find((one) => one.name() === word)
  if (found === undefined) refuseCommand(group, word)
  refuseHelpOfNone(found, others)
}
