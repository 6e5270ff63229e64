/** What a client is told to bring, in `WWW-Authenticate` (RFC 6750 section 3, RFC 9728 section 5.1). */
import type { FastifyRequest } from 'fastify'
import type { Problem } from '../answers/problem.ts'
import { rulesOf } from './access.ts'
import { mcpMetadataUrl } from './mcp-resource.ts'

/** @returns Undefined where other credentials would not help. */
export function challengeOf(
  publicUrl: string,
  { headers, routeOptions }: FastifyRequest,
  { status, code }: Problem,
): string | undefined {
  const { access, audience } = routeOptions.config
  if (audience === undefined) return status === 401 ? 'Bearer' : undefined
  const lacksScope = status === 403 && code === 'ERR_NOT_ALLOWED'
  if (status !== 401 && !lacksScope) return undefined
  const error = lacksScope ? 'insufficient_scope' : headers.authorization === undefined ? '' : 'invalid_token'
  return [
    ...(error === '' ? [] : [`error="${error}"`]),
    `scope="${rulesOf(access ?? []).join(' ')}"`,
    `resource_metadata="${mcpMetadataUrl(publicUrl)}"`,
  ].reduce((challenge, part, index) => `${challenge}${index === 0 ? '' : ','} ${part}`, 'Bearer')
}
