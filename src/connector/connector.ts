/** A manifest made ready to run: bound to the network and the clock. */
import type { AuthorizationServer } from 'oauth4webapi'
import { TemplateUnresolvedError } from '../errors/manifest.ts'
import type { Auth } from '../generated/manifest.ts'
import { type Manifest, manifestSource } from '../manifest/parse-manifest.ts'
import { renderUrl } from '../manifest/render-url.ts'
import { parseTemplate, type TemplateScope } from '../manifest/template.ts'
import { capturedNames } from '../manifest/template-places.ts'
import type { Clock, Transport } from '../ports/ports.ts'

/** What a connector needs from outside. */
export interface ConnectorPorts {
  /** Sends requests to the authorization server. */
  readonly transport: Transport
  /** Sends API calls. */
  readonly apiTransport: Transport
  readonly clock: Clock
}

/** A manifest with its ports bound. */
export interface Connector {
  readonly key: string
  readonly manifest: Manifest
  readonly ports: ConnectorPorts
}

/** Binds a manifest to its ports. Nothing is sent. */
export function bindConnector(manifest: Manifest, ports: ConnectorPorts): Connector {
  manifestSource(manifest)
  return Object.freeze({ key: manifest.key, manifest, ports: Object.freeze({ ...ports }) })
}

/** The authentication type of that key. */
export function authOf(connector: Connector, key: string): Auth {
  const { auth } = connector.manifest
  const found = Object.hasOwn(auth, key) ? auth[key] : undefined
  if (found === undefined)
    throw new TypeError(`${connector.key} has no authentication type ${JSON.stringify(key)}`)
  return found
}

/** Finds the metadata of an issuer (RFC 8414). */
export type Discover = (connector: Connector, issuer: string) => Promise<AuthorizationServer>

const literals = new WeakMap<Manifest, AuthorizationServer | undefined>()

/** The metadata of a manifest that has no templates in it. */
function literalOf(manifest: Manifest): AuthorizationServer | undefined {
  if (!literals.has(manifest)) {
    const { authorization_server: metadata } = manifest
    const isLiteral = !JSON.stringify(metadata).includes('${')
    literals.set(manifest, isLiteral ? (metadata as AuthorizationServer) : undefined)
  }
  return literals.get(manifest)
}

/**
 * The authorization server's metadata with every template filled in. What the manifest names wins over what is
 * discovered.
 *
 * @param discover Asks the issuer; undefined where the manifest names every endpoint that is needed.
 */
export async function authorizationServerOf(
  connector: Connector,
  fields: TemplateScope,
  discover: Discover | undefined,
): Promise<AuthorizationServer> {
  const captured = capturedNames(connector.manifest, 'linked').map((name) => `account.${name}`)
  const render = (metadata: object): AuthorizationServer => {
    const entries = Object.entries(metadata).flatMap(([name, value]) => {
      if (typeof value === 'object' && !Array.isArray(value)) return [[name, render(value)]]
      if (typeof value !== 'string') return [[name, value]]
      try {
        return [[name, renderUrl(parseTemplate(value), fields)]]
      } catch (error) {
        // An endpoint on a host that the login tells is not there before the login.
        if (error instanceof TemplateUnresolvedError && captured.some((own) => error.missing.includes(own)))
          return []
        throw error
      }
    })
    return Object.fromEntries(entries)
  }
  const declared = literalOf(connector.manifest) ?? render(connector.manifest.authorization_server)
  return discover === undefined ? declared : { ...(await discover(connector, declared.issuer)), ...declared }
}
