/** Whether anybody still waits for an answer. */
import type { FastifyReply } from 'fastify'

/** Ends when the client goes away before it is answered. */
export function whenGone({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}
