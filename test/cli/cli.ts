/** Runs the real command line as a process of its own. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The file that the command line starts with. */
export const MAIN: string = join(root, 'dist/cli/main.js')

/** The manifest that is shipped. */
export const SHIPPED: string = join(root, 'connector.yaml')

export interface CliOptions {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** Arguments for Node itself. */
  readonly node?: readonly string[]
}

export interface CliResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunningCli {
  /** Waits until the whole lines of stdout or of stderr have it, and gives the match. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>
  /** Ctrl-C. */
  interrupt(): void
  /** What a supervisor sends. */
  terminate(): void
  readonly ended: Promise<CliResult>
}

function environment(own: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(LINKWRIGHT_|FORCE_COLOR)/.test(name))
  return { ...Object.fromEntries(inherited), ...own }
}

/** Starts a command that goes on. It is ended with the test. */
export function startCli(args: readonly string[], options: CliOptions = {}): RunningCli {
  const child = spawn(process.execPath, [...(options.node ?? []), MAIN, ...args], {
    cwd: options.cwd ?? root,
    env: environment(options.env),
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  const ended = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
  onTestFinished(() => void child.kill())
  return {
    ended,
    interrupt: () => void child.kill('SIGINT'),
    terminate: () => void child.kill('SIGTERM'),
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const [out = '', err = ''] = [stdout, stderr].map((text) =>
            text.slice(0, text.lastIndexOf('\n') + 1),
          )
          const found = pattern.exec(out) ?? pattern.exec(err)
          if (found !== null) resolve(found)
        }
        child.stdout.on('data', look)
        child.stderr.on('data', look)
        child.on('close', () => reject(new Error(`It ended without ${pattern}:\n${stdout}\n${stderr}`)))
        look()
      }),
  }
}

/** Runs a command to its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return startCli(args, options).ended
}

/** An empty folder that is removed after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'linkwright-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
