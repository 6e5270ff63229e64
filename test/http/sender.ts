/** Sends requests to byte servers through the transport under test, and looks at what it throws. */
import { inspect } from 'node:util'
import { expect } from 'vitest'
import { LinkwrightError } from '../../src/errors/base.ts'
import { InDoubtError, NotSentError } from '../../src/errors/transport.ts'
import { type AddressGuard, createAddressGuard, type Lookup } from '../../src/http/address-guard.ts'
import type { HttpRequest, HttpResponse, SendOptions, Transport } from '../../src/ports/ports.ts'
import type { Behaviour, ByteServer } from './byte-server.ts'

const CANARIES = ['canary-client-secret', 'canary-authorization']
/** Time that is to run out. */
export const SHORT = 300
/** Time that is not to run out. */
export const AMPLE = 10_000

export const toLoopback: Lookup = async () => [{ address: '127.0.0.1', family: 4 }]

export function tokenRequest(server: { origin: string }, change: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'POST',
    url: `${server.origin}/oauth%2Ftoken?tenant=a%20b&x`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: 'Basic canary-authorization',
    },
    body: 'grant_type=refresh_token&client_secret=canary-client-secret&name=%C3%A4+b',
    ...change,
  }
}

/** The error of a request that must fail: one of our own three, holding no secret however it is printed. */
export async function failure(sending: Promise<unknown>): Promise<NotSentError | InDoubtError> {
  const error = await sending.then(
    (response) => Promise.reject(new Error(`unexpected answer: ${inspect(response)}`)),
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(LinkwrightError)
  const printed = inspect(error, { depth: 10, showHidden: true }) + JSON.stringify(error) + String(error)
  for (const canary of CANARIES) expect(printed).not.toContain(canary)
  expect((error as Error).cause).toBeUndefined()
  if (error instanceof NotSentError || error instanceof InDoubtError) return error
  throw error
}

/**
 * The error of a request whose time is over once it has left. On a busy machine even a connection may take longer: then
 * nothing was sent, and it is tried with more time.
 */
export async function lateFailure(
  send: (timeout: number) => Promise<unknown>,
): Promise<NotSentError | InDoubtError> {
  for (let timeout = SHORT; ; timeout *= 3) {
    const error = await failure(send(timeout))
    if (!(error instanceof NotSentError) || timeout > AMPLE) return error
  }
}

/** Makes the transport under test. */
export type Create = (guard: AddressGuard) => Transport

export interface Sender {
  /** A transport that trusts the server's origin and finds every name on this machine. */
  transportTo(server: { origin: string }, lookup?: Lookup): Transport
  /** Sends the token request, with changes. */
  sendTo(
    server: ByteServer,
    options?: Partial<SendOptions>,
    change?: Partial<HttpRequest>,
  ): Promise<HttpResponse>
}

export function createSender(create: Create): Sender {
  const transportTo: Sender['transportTo'] = (server, lookup = toLoopback) =>
    create(createAddressGuard({ trustedOrigins: [server.origin], lookup }))
  return {
    transportTo,
    sendTo: (server, options, change) =>
      transportTo(server)(tokenRequest(server, change), { timeout: AMPLE, ...options }),
  }
}

/** A server that answers every request with these bytes and hangs up. */
export const answering = (bytes: string | Uint8Array): Behaviour => ({
  onRequest: (socket) => socket.end(bytes),
})
