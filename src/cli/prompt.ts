/** Questions on the terminal. */
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { CliError } from './cli-error.ts'

/** Whether there is somebody to ask. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY
}

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() })

/**
 * Asks for a line.
 *
 * @param isSecret Shows nothing of what is typed.
 */
export async function ask(question: string, isSecret = false): Promise<string> {
  // A muted output would swallow the question too.
  if (isSecret) process.stderr.write(`${question}: `)
  const lines = createInterface({
    input: process.stdin,
    output: isSecret ? nowhere() : process.stderr,
    terminal: true,
  })
  const given = new AbortController()
  lines.once('SIGINT', () => given.abort())
  lines.once('close', () => given.abort())
  try {
    return await lines.question(`${question}: `, { signal: given.signal })
  } catch {
    throw new CliError('nothing was entered', 1)
  } finally {
    lines.close()
    if (isSecret) process.stderr.write('\n')
  }
}
