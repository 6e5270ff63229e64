/** Actions as tools of the Model Context Protocol: their names, inputs and annotations. Pure. */
import type { Tool, ToolAnnotations } from '@modelcontextprotocol/sdk/types.js'
import { isIdempotent } from '../action/check-call.ts'
import type { Action } from '../generated/manifest.ts'
import type { AgentAction } from './agent-actions.ts'

/** Some clients take no longer names, and no point in them. */
const LONGEST_NAME = 64

/** What a call does, whether or not the manifest says it. */
export function effectsOf({ effects, method }: Action): readonly string[] {
  return effects ?? [method === 'GET' ? 'read' : 'write']
}

/** What clients go by when they ask the user, or do not. */
export function annotationsOf(action: Action): ToolAnnotations {
  const effects = effectsOf(action)
  const spends = effects.includes('spends_credits')
  return {
    title: action.title,
    readOnlyHint: effects.every((effect) => effect === 'read'),
    destructiveHint: effects.includes('write'),
    // The same call again costs credits again.
    idempotentHint: isIdempotent(action) && !spends,
    openWorldHint: true,
  }
}

function costOf({ credits }: Action): string {
  if (credits === undefined) return 'SPENDS CREDITS of the customer.'
  const { per, amount = 1 } = credits
  const much = `${amount} credit${amount === 1 ? '' : 's'}`
  return per === 'call' ? `SPENDS CREDITS: ${much} a call.` : `SPENDS CREDITS: up to ${much} a record.`
}

/** What an action does and costs. */
export function descriptionOf(action: Action): string {
  const { title, description = '' } = action
  const cost = effectsOf(action).includes('spends_credits') ? costOf(action) : ''
  return [`${title}.`, description, cost].filter((part) => part !== '').join(' ')
}

/** The schema of an action's input, as MCP has it: an object. `$id` names a file that the client does not have. */
export function inputSchemaOf({ input }: Action): Tool['inputSchema'] {
  if (input === undefined) return { type: 'object', properties: {}, additionalProperties: false }
  const { $id: _file, ...schema } = input
  return { ...schema, type: 'object' } as Tool['inputSchema']
}

/** A name for each action that no other has, made of letters, digits and `_`. */
export function toolNames(names: readonly string[]): ReadonlyMap<string, string> {
  const tools = new Map<string, string>()
  for (const name of names) {
    const plain = name.replaceAll('.', '_').slice(0, LONGEST_NAME)
    let tool = plain
    for (let number = 2; tools.has(tool); number++) {
      const suffix = `_${number}`
      tool = plain.slice(0, LONGEST_NAME - suffix.length) + suffix
    }
    tools.set(tool, name)
  }
  return tools
}

/** An action as a tool. Its output is not described: a client would refuse an answer that strays from it. */
export function toolOf(name: string, { action }: AgentAction): Tool {
  return {
    name,
    title: action.title,
    description: descriptionOf(action),
    inputSchema: inputSchemaOf(action),
    annotations: annotationsOf(action),
  }
}
