/** JSON from a file, from standard input, or from the command line. */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { codeOf } from '../errors/base.ts'
import { CliError } from './cli-error.ts'
import { note } from './output.ts'

function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return { ENOENT: 'no such file', EACCES: 'permission denied', EISDIR: 'it is a directory' }[code] ?? code
}

async function readText(file: string): Promise<string> {
  if (file !== '-') {
    return readFile(file, 'utf8').catch((error: unknown) => {
      throw new CliError(`${file} cannot be read: ${reasonOf(error)}`)
    })
  }
  if (process.stdin.isTTY) note('Type JSON, then press Ctrl-D:')
  return text(process.stdin)
}

/** The parser's own message would show a piece of the text, which may be a secret. */
function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new CliError(`${where} is not JSON`)
  }
}

/** Reads JSON from a file; `-` is standard input. */
export async function readJsonFile(file: string): Promise<unknown> {
  return parse(await readText(file), file === '-' ? 'standard input' : file)
}

/** Reads a JSON object from a file; `-` is standard input. */
export async function readJsonObject(file: string): Promise<Record<string, unknown>> {
  const value = await readJsonFile(file)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new CliError(
    `${file === '-' ? 'standard input' : file} must hold a JSON object of values by field name`,
  )
}

/** Reads an argument that is JSON, `@file`, or `-` for standard input. */
export async function readJsonArgument(argument: string): Promise<unknown> {
  if (argument === '-') return readJsonFile('-')
  return argument.startsWith('@') ? readJsonFile(argument.slice(1)) : parse(argument, 'the input')
}
