/** The actions that have all of some words, in their name, title, description, path or scopes. */
import type { ConnectorAction } from '../../../generated/host.ts'

export function findActions(actions: readonly ConnectorAction[], words: string): readonly ConnectorAction[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  if (wanted.length === 0) return actions
  return actions.filter(({ name, title, description, path, scopes }) => {
    const text = [name, title, description ?? '', path, ...scopes.all_of, ...scopes.any_of]
      .join(' ')
      .toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
