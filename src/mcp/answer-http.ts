/** One request of Streamable HTTP. No session is kept, so that any replica can answer the next one. */
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js'
import { createMcpServer, type McpServerOptions } from './create-mcp-server.ts'

/**
 * Answers a POST of the MCP endpoint.
 *
 * @param request Method, URL and headers. Whom it comes from has been checked.
 * @param body Its body, parsed.
 * @param signal Ends the call when the client goes away.
 */
export async function answerHttp(
  options: McpServerOptions,
  request: Request,
  body: unknown,
  signal: AbortSignal,
): Promise<Response> {
  const server = createMcpServer(options)
  const gone = Promise.withResolvers<Response>()
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
  signal.addEventListener('abort', () => gone.resolve(new Response(null, { status: 499 })), { once: true })
  await server.connect(transport)
  try {
    return await Promise.race([transport.handleRequest(request, { parsedBody: body }), gone.promise])
  } finally {
    // Ends the call that is under way, where there is one.
    await server.close()
  }
}
