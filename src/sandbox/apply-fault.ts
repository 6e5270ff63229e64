/** Makes one fault happen to one request. */
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { gatewayError, isGatewayStatus } from './api/gateway-error.ts'
import { PlatformError } from './api/platform-error.ts'
import { type Exchange, send, sendJson } from './exchange.ts'
import type { FaultRule } from './faults.ts'

const MESSAGE = 'A fault switch of the sandbox is on.'

/**
 * Handles a request the way the fault says.
 *
 * @param process The normal handling; called for faults that come after it, and for `latency`.
 */
export async function applyFault(
  rule: FaultRule,
  exchange: Exchange,
  process: () => Promise<void>,
): Promise<void> {
  const { response } = exchange
  const wait = async (): Promise<void> => {
    if (rule.ms !== undefined) await sleep(rule.ms, undefined, { ref: false })
  }
  const afterCommit = async (): Promise<Buffer> => {
    const answer = holdAnswer(response)
    await process()
    const body = await answer
    await wait()
    return body
  }

  switch (rule.fault) {
    case 'latency':
      await wait()
      return process()
    case 'hang':
      return hang(response)
    case 'status':
      await wait()
      return sendStatus(rule, exchange)
    case 'html':
      await wait()
      return send(
        response,
        rule.status ?? 502,
        { 'content-type': 'text/html', ...retryAfter(rule) },
        '<html><body><h1>Bad Gateway</h1></body></html>',
      )
    case 'reset':
      await wait()
      return reset(response)
    case 'slow_answer':
      response.end(await afterCommit())
      return
    case 'hang_after_commit':
      await afterCommit()
      return hang(response)
    case 'drop_after_commit':
      await afterCommit()
      return reset(response)
    case 'truncate': {
      const body = await afterCommit()
      response.setHeader('content-length', body.length)
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroySoon())
    }
  }
}

/** Catches what is given to `response.end`; the response can be ended for real afterwards. */
function holdAnswer(response: ServerResponse): Promise<Buffer> {
  return new Promise((resolve) => {
    response.end = ((body?: unknown) => {
      Reflect.deleteProperty(response, 'end')
      resolve(Buffer.from(typeof body === 'string' || body instanceof Uint8Array ? body : ''))
      return response
    }) as ServerResponse['end']
  })
}

async function hang(response: ServerResponse): Promise<void> {
  if (!response.closed) await once(response, 'close')
}

function reset(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
}

function retryAfter(rule: FaultRule): Record<string, string> {
  return rule.retry_after === undefined ? {} : { 'retry-after': String(rule.retry_after) }
}

function sendStatus(rule: FaultRule, { response }: Exchange): void {
  const status = rule.status ?? 500
  const body = rule.body ?? (rule.endpoint === 'api' ? apiError(status) : oauthError(status))
  sendJson(response, status, body, retryAfter(rule))
}

function oauthError(status: number): Record<string, string> {
  return { error: status < 500 ? 'invalid_request' : 'server_error', error_description: MESSAGE }
}

function apiError(status: number): unknown {
  if (isGatewayStatus(status)) return gatewayError(status, MESSAGE)
  const code = status === 504 ? 'PFAPI0010' : 'PFAPI0007'
  return new PlatformError(status, code, 'Request failed', MESSAGE).body()
}
