/** The server on standard input and output, for an agent that starts it as its child. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { createMcpServer, type McpServerOptions } from './create-mcp-server.ts'

/** Serves until the client closes its end, or `signal` says so. Standard output is the protocol's alone. */
export async function serveStdio(options: McpServerOptions, signal?: AbortSignal): Promise<void> {
  const server = createMcpServer(options)
  const { promise, resolve } = Promise.withResolvers<void>()
  server.onclose = resolve
  process.stdin.once('end', () => void server.close())
  signal?.addEventListener('abort', () => void server.close(), { once: true })
  await server.connect(new StdioServerTransport())
  await promise
}
