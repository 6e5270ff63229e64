/** What the server said when it refused: problem details (RFC 9457). */

/** One finding on one value of what was sent. */
export interface ProblemIssue {
  /** Where, as a JSON Pointer (RFC 6901) into the body. */
  readonly pointer: string
  readonly code?: string
  readonly message: string
}

export interface Problem {
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly code?: string
  readonly who_must_act?: string | null
  readonly pointer?: string
  readonly issues?: readonly ProblemIssue[]
}

/** A request that failed, with what the server said of it. */
export class ProblemError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string'

/** Reads a refusal. A proxy in between may answer with something else than problem details. */
export async function readProblem(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined)
  if (isProblem(body)) return { ...body, status: response.status }
  return { title: `The server answered ${response.status}`, status: response.status }
}

/** The problem behind any error of a request: without an answer, the server was not reached. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  return {
    title: 'The server could not be reached',
    detail: 'Check that it runs and that you are online, then try again.',
    status: 0,
  }
}
