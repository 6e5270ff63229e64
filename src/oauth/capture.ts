/** Lets oauth4webapi compose a request without sending it. */
import { type CustomFetchOptions, customFetch } from 'oauth4webapi'
import type { CanonicalRequest } from './request-plan.ts'

/** The part of oauth4webapi's request options that intercepts the request. */
export interface CaptureOptions {
  readonly [customFetch]: (
    url: string,
    options: CustomFetchOptions<'POST', URLSearchParams>,
  ) => Promise<Response>
}

/**
 * Runs one of oauth4webapi's request functions and returns the canonical request that it would have sent.
 *
 * @param compose Calls the function with the given options.
 */
export async function captureRequest(
  compose: (options: CaptureOptions) => Promise<unknown>,
): Promise<CanonicalRequest> {
  let captured: CanonicalRequest | undefined
  await compose({
    [customFetch]: async (url, { headers, body }) => {
      captured = { endpoint: url, headers, parameters: Object.fromEntries(body) }
      return new Response()
    },
  })
  if (captured === undefined) throw new Error('oauth4webapi composed no request')
  return captured
}
