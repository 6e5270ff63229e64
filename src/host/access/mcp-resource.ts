/** The MCP endpoint as a protected resource (RFC 9728). */

/** Its path. */
export const MCP_PATH = '/mcp'

/** Where its metadata is: the well-known name comes before the path (RFC 9728 section 3.1). */
export const MCP_METADATA_PATH: string = `/.well-known/oauth-protected-resource${MCP_PATH}`

/** The URL of its metadata. */
export function mcpMetadataUrl(publicUrl: string): string {
  return publicUrl + MCP_METADATA_PATH
}

/**
 * Its metadata. No authorization server is named: keys are handed out by the host's admin.
 */
export function mcpMetadata(publicUrl: string): object {
  return {
    resource: publicUrl + MCP_PATH,
    resource_name: 'Linkwright',
    scopes_supported: ['actions:call'],
    bearer_methods_supported: ['header'],
    resource_documentation: `${publicUrl}/docs`,
  }
}
