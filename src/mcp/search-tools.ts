/** Three tools in place of one for each action, for a small context: search, describe, execute. */
import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js'
import { ActionNotEnabledError, ActionNotFoundError } from '../errors/action.ts'
import { suggest } from '../manifest/findings.ts'
import { paginationOf } from '../manifest/pagination-of.ts'
import type { AgentAction, AgentActions, WithheldAction } from './agent-actions.ts'
import { annotationsOf, descriptionOf, effectsOf, inputSchemaOf } from './describe-action.ts'
import { findActions } from './find-actions.ts'
import { jsonResult } from './tool-result.ts'

const DEFAULT_LIMIT = 10

const ACTION = {
  type: 'string',
  description: 'The name of an action, from search_actions.',
  examples: ['contacts.search'],
}
const READ_ONLY = { readOnlyHint: true, openWorldHint: false }

/** The three tools. */
export const SEARCH_TOOLS: readonly Tool[] = [
  {
    name: 'search_actions',
    title: 'Search actions',
    description:
      'Finds what can be done with the linked account. Without a query, lists everything. Also names what matches but lacks a scope.',
    inputSchema: {
      type: 'object',
      additionalProperties: false,
      properties: {
        query: { type: 'string', maxLength: 500, description: 'A few words.', examples: ['search contacts'] },
        limit: {
          type: 'integer',
          minimum: 1,
          maximum: 200,
          description: `Of a query. Default: ${DEFAULT_LIMIT}.`,
        },
      },
    },
    annotations: { title: 'Search actions', ...READ_ONLY },
  },
  {
    name: 'describe_action',
    title: 'Describe an action',
    description:
      'Gives the schemas of an action, what it does and what it costs. Read it before execute_action.',
    inputSchema: {
      type: 'object',
      additionalProperties: false,
      required: ['action'],
      properties: { action: ACTION },
    },
    annotations: { title: 'Describe an action', ...READ_ONLY },
  },
  {
    name: 'execute_action',
    title: 'Execute an action',
    description:
      'Calls an action. It may change data or spend credits: describe_action says so. With dry_run nothing is sent.',
    inputSchema: {
      type: 'object',
      additionalProperties: false,
      required: ['action'],
      properties: {
        action: ACTION,
        input: { type: 'object', description: 'As input_schema of describe_action says. Default: {}.' },
        dry_run: {
          type: 'boolean',
          description: 'Only say what would be sent, and what it could cost at most.',
        },
      },
    },
    annotations: {
      title: 'Execute an action',
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: false,
      openWorldHint: true,
    },
  },
]

function summaryOf({ name, action }: AgentAction): object {
  const { title, credits } = action
  return { name, title, effects: effectsOf(action), ...(credits !== undefined && { credits }) }
}

/** The scopes that a withheld action lacks, all of them or one. */
function scopesOf({ missing, action }: WithheldAction): object {
  return action.scopes?.any_of === undefined ? { all_of: missing } : { any_of: missing }
}

/** What fits a query, and what would if the account had more scopes. */
export function searchActions(
  { usable, withheld }: AgentActions,
  { query = '', limit = DEFAULT_LIMIT }: { readonly query?: string; readonly limit?: number },
): CallToolResult {
  const found = findActions(usable, query)
  // Without a query there are as many as there are: what can be used is enough.
  const lacking = query === '' ? [] : findActions(withheld, query).slice(0, limit)
  const shown = query === '' ? found : found.slice(0, limit)
  return jsonResult({
    actions: shown.map(summaryOf),
    found: found.length,
    ...(lacking.length > 0 && {
      not_allowed: lacking.map((one) => ({ name: one.name, lacks_scopes: scopesOf(one) })),
    }),
  })
}

/** An action that the profile enables, whether or not its scopes are granted. */
function requireEnabled({ usable, withheld, manifest }: AgentActions, name: string): AgentAction {
  const enabled = [...usable, ...withheld]
  const found = enabled.find((one) => one.name === name)
  if (found !== undefined) return found
  if (Object.hasOwn(manifest.actions ?? {}, name)) throw new ActionNotEnabledError(name)
  const names = enabled.map((one) => one.name)
  throw new ActionNotFoundError(name, manifest.key, suggest(name, names))
}

/**
 * Everything about an action that a call needs.
 *
 * @throws `ERR_ACTION_NOT_FOUND`, `ERR_ACTION_NOT_ENABLED`.
 */
export function describeAction(actions: AgentActions, name: string): CallToolResult {
  const { action } = requireEnabled(actions, name)
  const { credits, roles, batch, output } = action
  const { title: _title, ...annotations } = annotationsOf(action)
  const pages = paginationOf(actions.manifest, action)
  const lacking = actions.withheld.find((one) => one.name === name)
  return jsonResult({
    name,
    description: descriptionOf(action),
    effects: effectsOf(action),
    annotations,
    ...(lacking !== undefined && { lacks_scopes: scopesOf(lacking) }),
    ...(credits !== undefined && { credits }),
    ...(roles !== undefined && { roles }),
    ...(batch !== undefined && { most_records: batch.max }),
    ...(pages?.input !== undefined && { page_by: pages.input }),
    input_schema: inputSchemaOf(action),
    ...(output !== undefined && { output_schema: output }),
  })
}
