/** The client's certificate (RFC 8705): which requests present it, and whether it can be used. */
import { createHash, createPrivateKey, X509Certificate } from 'node:crypto'
import { ClientKeyInvalidError } from '../errors/client.ts'
import type { Auth } from '../generated/manifest.ts'
import { methodOf } from '../manifest/authentication.ts'
import type { RequestKind } from '../manifest/canonical-parameters.ts'
import type { ClientCertificate } from '../ports/ports.ts'
import type { ClientCredentials, OAuthContext } from './context.ts'

const TLS_METHODS: readonly string[] = ['tls_client_auth', 'self_signed_tls_client_auth']

/** Whether a request presents the certificate: to authenticate, or because the tokens are bound to it. */
export function usesCertificate(auth: Auth, kind: RequestKind): boolean {
  if (kind === 'authorization_request') return false
  return (
    auth.tls_client_certificate_bound_access_tokens === true || TLS_METHODS.includes(methodOf(auth, kind))
  )
}

function parse<T>(field: string, read: () => T): T {
  try {
    return read()
  } catch {
    // What Node says of it may show a part of it.
    throw new ClientKeyInvalidError(field, 'it is not PEM, or protected by a password')
  }
}

/**
 * A profile's certificate, proved to belong to its key and to be valid now.
 *
 * @throws {ClientKeyInvalidError} `ERR_CLIENT_KEY_INVALID`.
 */
export function clientCertificate(client: ClientCredentials, now: number): ClientCertificate {
  const { client_certificate: certificate = '', client_certificate_key: key = '' } = client
  const x509 = parse('client_certificate', () => new X509Certificate(certificate))
  const privateKey = parse('client_certificate_key', () => createPrivateKey(key))
  if (!x509.checkPrivateKey(privateKey))
    throw new ClientKeyInvalidError('client_certificate_key', 'it is not the key of the certificate')
  if (Date.parse(x509.validTo) <= now)
    throw new ClientKeyInvalidError('client_certificate', `it has ended on ${x509.validTo}`)
  return { certificate, key }
}

/** The certificate that a request presents, or undefined. Throws as {@link clientCertificate}. */
export function certificateFor(context: OAuthContext, kind: RequestKind): ClientCertificate | undefined {
  return usesCertificate(context.auth, kind)
    ? clientCertificate(context.client, context.clock.now())
    : undefined
}

/** The `x5t#S256` of the certificate that tokens are bound to, where they are bound to one. */
export function boundCertificate({ auth, client }: OAuthContext): string | undefined {
  const { client_certificate: certificate = '', client_certificate_key: key = '' } = client
  return auth.tls_client_certificate_bound_access_tokens === true
    ? parse('client_certificate', () => certificateThumbprint({ certificate, key }))
    : undefined
}

/** The `x5t#S256` of a certificate: SHA-256 of its bytes, in base64url (RFC 8705 section 3.1). */
export function certificateThumbprint({ certificate }: ClientCertificate): string {
  return createHash('sha256').update(new X509Certificate(certificate).raw).digest('base64url')
}
