/** Every failure as problem details (RFC 9457). */
import { STATUS_CODES } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ActionFailedError } from '../../errors/action.ts'
import { LinkwrightError } from '../../errors/base.ts'
import {
  MediaTypeError,
  RequestInvalidError,
  RequestTooLargeError,
  RouteNotFoundError,
} from '../../errors/host.ts'
import type { Issue } from '../../errors/manifest.ts'
import { challengeOf } from '../access/challenge.ts'
import type { Host } from '../host.ts'
import { PROBLEM_STATUS } from './problem-status.ts'

/** Problem details as they are sent. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly who_must_act: string
  /** Where in the body, as a JSON Pointer (RFC 6901): of the first issue. */
  readonly pointer?: string
  readonly issues?: readonly Pick<Issue, 'pointer' | 'code' | 'message' | 'hint'>[]
  /** In seconds. */
  readonly retry_after?: number
  readonly account_id?: string
  /** Scopes. */
  readonly missing?: readonly string[]
  /** What the API answered with. */
  readonly provider?: {
    readonly status: number
    readonly code?: string
    readonly message?: string
    readonly request_id?: string
  }
}

const MOST_ISSUES = 100

/** What an error knows beyond its message, as far as programs can use it. */
function detailsOf(error: LinkwrightError): Partial<Problem> {
  const { account_id, missing } = error as { account_id?: unknown; missing?: unknown }
  return {
    ...(typeof account_id === 'string' && { account_id }),
    ...(Array.isArray(missing) && { missing: missing.map(String) }),
    ...('retryAfter' in error &&
      typeof error.retryAfter === 'number' && {
        retry_after: Math.max(1, Math.ceil(error.retryAfter / 1_000)),
      }),
    ...(error instanceof ActionFailedError && {
      provider: {
        status: error.status,
        ...(error.provider_code !== undefined && { code: error.provider_code }),
        ...(error.provider_message !== undefined && { message: error.provider_message }),
        ...(error.request_id !== undefined && { request_id: error.request_id }),
      },
    }),
  }
}

function issuesOf(error: LinkwrightError): Pick<Problem, 'pointer' | 'issues'> {
  const issues = 'issues' in error && Array.isArray(error.issues) ? (error.issues as readonly Issue[]) : []
  const [first] = issues
  if (first === undefined) return {}
  return {
    pointer: first.pointer,
    issues: issues.slice(0, MOST_ISSUES).map(({ pointer, code, message, hint }) => ({
      pointer,
      code,
      message,
      ...(hint !== undefined && { hint }),
    })),
  }
}

/** An error of ours as problem details. Its message, and every detail, is fit to be sent. */
export function problemOf(publicUrl: string, error: LinkwrightError): Problem {
  const status = PROBLEM_STATUS[error.code] ?? 500
  return {
    type: `${publicUrl}/docs/errors#${error.code.toLowerCase()}`,
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: error.message,
    code: error.code,
    who_must_act: error.whoMustAct,
    ...issuesOf(error),
    ...detailsOf(error),
  }
}

/** What is told of a failure that nobody foresaw: nothing that it says, for it may quote what it worked with. */
const UNEXPECTED: Problem = {
  type: 'about:blank',
  title: 'Internal Server Error',
  status: 500,
  detail: 'Something went wrong that should not have. The log of the service says where.',
  code: 'ERR_UNEXPECTED',
  who_must_act: 'host',
}

/** What Fastify refuses by itself, as an error of ours. */
function ownError(error: unknown): LinkwrightError | undefined {
  if (error instanceof LinkwrightError) return error
  if (!(error instanceof Error)) return undefined
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown }
  if (statusCode === 413) return new RequestTooLargeError()
  if (statusCode === 415) return new MediaTypeError()
  // What is wrong with JSON is not said by the parser's message, which quotes it.
  if (error instanceof SyntaxError || String(code).includes('JSON'))
    return new RequestInvalidError('The body is not JSON, or has a key that JSON should not have.')
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500)
    return new RequestInvalidError('The request is malformed.')
  return undefined
}

/** Where an unexpected error was thrown: the lines of its stack, without its message. */
function placeOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 5)
    .map((line) => line.trim())
}

/** Answers a failure with problem details. */
export function answerProblem(
  { publicUrl, logger }: Pick<Host, 'publicUrl' | 'logger'>,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const own = ownError(error)
  const problem = own === undefined ? UNEXPECTED : problemOf(publicUrl, own)
  if (problem.status >= 500) {
    // The route's pattern, not its path: that may hold anything.
    const details = { route: `${request.method} ${request.routeOptions.url}`, code: problem.code }
    if (own === undefined) logger.error({ ...details, at: placeOf(error) }, 'A request failed unexpectedly')
    else logger.warn(details, 'A request failed')
  }
  const challenge = challengeOf(publicUrl, request, problem)
  if (challenge !== undefined) reply.header('www-authenticate', challenge)
  if (problem.retry_after !== undefined) reply.header('retry-after', String(problem.retry_after))
  return reply.code(problem.status).type('application/problem+json').send(problem)
}

/** Has every failure answered so. */
export function answerProblems(
  app: FastifyInstance,
  host: Pick<Host, 'publicUrl' | 'logger' | 'metrics'>,
): void {
  app.setErrorHandler((error, request, reply) => answerProblem(host, error, request, reply))
  app.setNotFoundHandler(({ method }, { elapsedTime }) => {
    host.metrics.answered(method, 'none', 404, elapsedTime / 1_000)
    throw new RouteNotFoundError()
  })
}
