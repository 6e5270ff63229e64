/** Every operation of the API, and which of them a request is for. */
import { AGENT_OPERATIONS } from './agent/operations.ts'
import { COPILOT_OPERATIONS } from './copilot/operations.ts'
import { DATA_OPERATIONS } from './data/operations.ts'
import { MARKETING_OPERATIONS } from './marketing/operations.ts'
import type { Operation, Operations } from './operation.ts'
import { PLATFORM_OPERATIONS } from './platform/operations.ts'
import { STUDIO_OPERATIONS } from './studio/operations.ts'

/** All operations by method and path. */
export const OPERATIONS: Operations = Object.freeze({
  ...DATA_OPERATIONS,
  ...COPILOT_OPERATIONS,
  ...STUDIO_OPERATIONS,
  ...MARKETING_OPERATIONS,
  ...PLATFORM_OPERATIONS,
  ...AGENT_OPERATIONS,
})

/** An operation that a request is for. */
export interface FoundOperation {
  /** Method and path, with the names of the path's parameters. */
  readonly name: string
  readonly operation: Operation
  /** The values of the path's parameters. */
  readonly parameters: Readonly<Record<string, string>>
}

// A path without parameters goes before one with, as `/lookup/search` before `/lookup/{fieldName}`.
const PATTERNS = Object.entries(OPERATIONS)
  .map(([name, operation]) => {
    const [method = '', path = ''] = name.split(' ')
    const source = path.replaceAll('.', '\\.').replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')
    return { name, operation, method, pattern: new RegExp(`^${source}$`) }
  })
  .sort((a, b) => Number(a.name.includes('{')) - Number(b.name.includes('{')))

/** Finds the operation for a method and a path after `/gtm`. */
export function findOperation(method: string, path: string): FoundOperation | undefined {
  for (const { name, operation, method: wanted, pattern } of PATTERNS) {
    const match = wanted === method ? pattern.exec(path) : null
    if (match === null) continue
    const parameters = Object.entries(match.groups ?? {}).map(([key, value]) => [key, decode(value)])
    return { name, operation, parameters: Object.fromEntries(parameters) }
  }
  return undefined
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
