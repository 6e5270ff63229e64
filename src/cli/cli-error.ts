/** Failures of the command line itself, shown as one line. */

/** The command cannot do what was asked. The message starts in lower case and says what to do instead. */
export class CliError extends Error {
  /** 1 when it failed, 2 when it was misused. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message)
    this.name = 'CliError'
    this.exitCode = exitCode
  }
}

/** What to say when a server cannot listen. Any other error is returned as it is. */
export function explainListenError(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new CliError(`port ${port} is in use; choose another with --port, or 0 for any free one`, 1)
  }
  if (code === 'EACCES') return new CliError(`port ${port} needs more rights; choose one above 1023`, 1)
  return error
}
