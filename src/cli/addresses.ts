/** Where the command line listens, unless it is told otherwise. The numbers are those of the RFCs. */

/** OAuth 2.0 for native apps: the loopback redirect. Fixed, because a provider compares redirect URIs exactly. */
export const LINK_PORT = 8252

/** OAuth 2.0: the sandbox. */
export const SANDBOX_PORT = 6749

/** The origin of a loopback server. An address and not `localhost`, as RFC 8252 section 8.3 has it. */
export function loopbackOrigin(port: number): string {
  return `http://127.0.0.1:${port}`
}
