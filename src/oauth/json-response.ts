/** Handing oauth4webapi a body that is there already. */
import type { TokenFields } from './token-fields.ts'

/** What it asks a response, besides its body. To make a real one takes longer than all that it is asked. */
const SHAPE = Object.freeze({
  status: 200,
  headers: new Map([['content-type', 'application/json']]),
  bodyUsed: false,
  // By this it knows a response that is not of its own platform's class.
  [Symbol.toStringTag]: 'Response',
})

/** A successful response with these members. A real one would write them, and read them again. */
export function jsonResponse(fields: TokenFields): Response {
  return Object.assign(Object.create(SHAPE), { json: async () => fields })
}
