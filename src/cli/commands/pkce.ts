/** `linkwright pkce`: makes a PKCE pair, or checks one (RFC 7636). */
import { checkPkcePair, createPkcePair } from '../../oauth/pkce.ts'
import { CliError } from '../cli-error.ts'
import { facts, paint, print, printJson } from '../output.ts'

function showCheck({ legal, matches }: { legal: boolean; matches: boolean }): void {
  const mark = (isGood: boolean): string => (isGood ? paint('green', '✓') : paint('red', '✗'))
  print(
    legal
      ? `${mark(true)} the verifier is legal`
      : `${mark(false)} the verifier is not legal: it must be 43 to 128 characters of A-Z a-z 0-9 - . _ ~`,
  )
  print(
    matches
      ? `${mark(true)} the challenge is the verifier's (S256)`
      : `${mark(false)} the challenge is not the verifier's (S256)`,
  )
}

/** Prints a new verifier with its challenge; with `--check`, says whether a given pair is one. */
export async function pkce(
  args: readonly string[],
  options: { readonly check?: boolean; readonly json?: boolean },
): Promise<void> {
  const [verifier, challenge, ...rest] = args
  if (options.check !== true) {
    if (verifier !== undefined) {
      throw new CliError(
        `unexpected argument "${verifier}"; to check a pair: linkwright pkce --check VERIFIER CHALLENGE`,
      )
    }
    const pair = createPkcePair()
    if (options.json === true) printJson(pair)
    else print(facts({ ...pair }))
    return
  }
  if (verifier === undefined || challenge === undefined || rest.length > 0) {
    throw new CliError('--check takes two arguments: linkwright pkce --check VERIFIER CHALLENGE')
  }
  const result = checkPkcePair(verifier, challenge)
  if (!result.legal || !result.matches) process.exitCode = 1
  if (options.json === true) printJson(result)
  else showCheck(result)
}
