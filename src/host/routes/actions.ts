/** `/api/accounts/{id}/actions/{action}`, `/dry_run` and `/batch`: calls of what a connector declares. */
import type { FastifyInstance } from 'fastify'
import { ActionInputInvalidError } from '../../errors/manifest.ts'
import type { ActionCall, ActionResult, BatchCall, BatchReport } from '../../generated/host.ts'
import { whenGone } from '../answers/when-gone.ts'
import type { Host } from '../host.ts'
import { type AccountRequest, accountKeyOf, ownerQuery } from '../resources/account-keys.ts'
import { idParameter } from '../resources/page-of.ts'

interface Call {
  Params: { id: string; action: string }
  Querystring: AccountRequest['query']
  Body: ActionCall
}

const account = idParameter('The account.') as { properties: object }
const params = {
  type: 'object',
  required: ['id', 'action'],
  properties: {
    ...account.properties,
    action: { description: 'The name of the action.', type: 'string', minLength: 1, maxLength: 200 },
  },
}

function limitsOf({ max_wait, timeout, max_credits }: NonNullable<ActionCall['options']> = {}): object {
  return {
    ...(max_wait !== undefined && { maxWait: max_wait * 1_000 }),
    ...(timeout !== undefined && { timeout: timeout * 1_000 }),
    ...(max_credits !== undefined && { maxCredits: max_credits }),
  }
}

/** Runs a call, and has failures of its input point into the body of the request. */
async function pointing<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof ActionInputInvalidError)) throw error
    const issues = error.issues.map((issue) => ({ ...issue, pointer: `/input${issue.pointer}` }))
    throw new ActionInputInvalidError(error.action, issues)
  }
}

/** An action without input is called without a body. */
async function fillBody(request: { body?: unknown }): Promise<void> {
  request.body ??= {}
}

/** Adds them. */
export function actionRoutes(app: FastifyInstance, host: Host): void {
  app.post<Call>(
    '/api/accounts/:id/actions/:action/dry_run',
    {
      config: { access: 'actions:call' },
      preValidation: fillBody,
      schema: {
        summary: 'What a call would send and could cost, without sending it',
        description: 'Input and scopes are checked. What the budget would refuse is told, and is no failure.',
        tags: ['Actions'],
        params,
        querystring: ownerQuery,
        body: { $ref: 'ActionCall#' },
        response: { 200: { description: 'What would be sent.', $ref: 'DryRun#' } },
      },
    },
    async (request): Promise<object> => {
      const { input = {}, options } = request.body
      const key = await accountKeyOf(host, request)
      const { accounts } = host.actingFor(request)
      return pointing(() => accounts.dryRun(key, request.params.action, input, limitsOf(options)))
    },
  )
  app.post<Call>(
    '/api/accounts/:id/actions/:action',
    {
      config: { access: 'actions:call' },
      preValidation: fillBody,
      schema: {
        summary: 'Call an action with an account',
        description:
          'Checks input, scopes and budget before anything is sent; refreshes the token once where the API refuses it; waits where the API says so.',
        tags: ['Actions'],
        params,
        querystring: ownerQuery,
        body: { $ref: 'ActionCall#' },
        response: { 200: { description: 'What the API answered.', $ref: 'ActionResult#' } },
      },
    },
    async (request): Promise<ActionResult> => {
      const { input = {}, options } = request.body
      const key = await accountKeyOf(host, request)
      const { accounts } = host.actingFor(request)
      const result = await pointing(() => accounts.call(key, request.params.action, input, limitsOf(options)))
      const { status, body = null, headers, request_id, request: sent } = result
      return {
        status,
        body: body as ActionResult['body'],
        headers: { ...headers },
        ...(request_id !== undefined && { request_id }),
        request: { ...sent },
      }
    },
  )
  app.post<Call & { Body: BatchCall }>(
    '/api/accounts/:id/actions/:action/batch',
    {
      config: { access: 'actions:call' },
      schema: {
        summary: 'Call an action for any number of records',
        description:
          'Cut into calls as the connector says, within the rate limit. A failure of the calls ends the batch and stands in the report, which it can be resumed from. When you hang up, nothing more is sent, and nobody has the report of what was: keep batches to a size that you wait for.',
        tags: ['Actions'],
        params,
        querystring: ownerQuery,
        body: { $ref: 'BatchCall#' },
        response: { 200: { description: 'What became of each record.', $ref: 'BatchReport#' } },
      },
    },
    async (request, reply): Promise<BatchReport> => {
      const { input, options, report, retry } = request.body
      const key = await accountKeyOf(host, request)
      const { accounts } = host.actingFor(request)
      const batchOptions = {
        ...limitsOf(options),
        ...(report !== undefined && { report }),
        ...(retry !== undefined && { retry }),
        signal: whenGone(reply),
      }
      const run = pointing(() => accounts.batch(key, request.params.action, input, batchOptions))
      return (await run) as BatchReport
    },
  )
}
