/** Commands to copy: with the options that make them mean the same instance. */
import type { InstanceOptions } from './open-instance.ts'

function quote(word: string): string {
  return /^[\w.,/:@=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

/**
 * A command that works in a shell in the same folder.
 *
 * @param options What the present command was given: the sandbox, the database and the manifests carry over.
 */
export function commandLine(words: readonly string[], options: InstanceOptions): string {
  const { sandbox, database, root, manifest = [] } = options
  const flags = [
    ...(sandbox === undefined ? [] : ['--sandbox', sandbox]),
    ...(database === undefined ? [] : ['--database', database]),
    ...manifest.flatMap((file) => ['--manifest', file]),
    ...(root === undefined ? [] : ['--root', root]),
  ]
  return ['npx', 'linkwright', ...words, ...flags].map(quote).join(' ')
}

/** The same for a command about accounts: the owner carries over too. */
export function accountCommandLine(words: readonly string[], options: InstanceOptions): string {
  return commandLine(options.owner === undefined ? words : [...words, '--owner', options.owner], options)
}
