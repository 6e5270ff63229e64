/** Server-sent events. */
import type { ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** Sends each event on its own, in JSON, and ends the answer. */
export async function sendEvents(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  events: readonly unknown[],
): Promise<void> {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  for (const event of events) {
    response.write(`data: ${JSON.stringify(event)}\n\n`)
    await nextTurn()
  }
  response.end()
}
