/** A request as people read it. */
import type { DryRun } from '../../../generated/host.ts'

/** The method, the URL and the JSON body, where there is one. */
export function requestText({ method, url, body }: Omit<DryRun['request'], 'headers'>): string {
  const line = `${method} ${url}`
  return body === undefined ? line : `${line}\n\n${JSON.stringify(body, null, 2)}`
}
