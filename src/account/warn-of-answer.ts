/** Telling the operator of a token response that is good and strange. */
import type { OAuthContext } from '../oauth/context.ts'
import { readTokenBody } from '../oauth/token-fields.ts'
import type { HttpResponse } from '../ports/ports.ts'
import type { Services } from './services.ts'

/** Logs which members of an answer say nothing and count as absent: what follows from it surprises later. */
export function warnOfAnswer(
  { logger }: Pick<Services, 'logger'>,
  about: Readonly<Record<string, string>>,
  context: OAuthContext,
  response: HttpResponse,
  sentAt: number,
): void {
  const members = readTokenBody(context, response, sentAt)?.ignored ?? []
  if (members.length > 0)
    logger.warn({ ...about, members }, 'A token response has members that say nothing, and count as absent')
}
