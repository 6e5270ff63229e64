/** What stands for an issuer's metadata where the issuer is not asked. */
import type { AuthorizationServer } from 'oauth4webapi'
import type { Connector } from './connector.ts'

const ENDPOINTS = [
  'authorization_endpoint',
  'token_endpoint',
  'revocation_endpoint',
  'device_authorization_endpoint',
] as const

function standIn(issuer: string, name: string): string {
  return `${new URL(issuer).origin}/${name.toUpperCase()}`
}

/** Endpoints by their names, such as `https://login.example.com/TOKEN_ENDPOINT`, for those that discovery would tell. */
export async function unaskedIssuer(_connector: Connector, issuer: string): Promise<AuthorizationServer> {
  return { issuer, ...Object.fromEntries(ENDPOINTS.map((name) => [name, standIn(issuer, name)])) }
}

/** What whoever reads such an endpoint should know; nothing of another one. */
export function unaskedWarnings(issuer: string, endpoint: string): string[] {
  return ENDPOINTS.some((name) => endpoint === standIn(issuer, name))
    ? [`an endpoint in capitals stands for the one that ${issuer} tells (RFC 8414), which was not asked`]
    : []
}
