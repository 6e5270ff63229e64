/** What is wrong with a value, in words for whoever fills in the form. */
import type { SchemaNode } from './schema-node.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
const count = (value: unknown, noun: string): string => `${text(value)} ${noun}${value === 1 ? '' : 's'}`

const FORMATS: Readonly<Record<string, string>> = {
  email: 'Enter an e-mail address, like name@example.com',
  uri: 'Enter a full address, like https://example.com',
  url: 'Enter a full address, like https://example.com',
  date: 'Enter a date, like 2026-01-31',
  'date-time': 'Enter a time, like 2026-01-31T12:00:00Z',
  hostname: 'Enter a host name, like example.com',
  uuid: 'Enter a UUID, like 123e4567-e89b-12d3-a456-426614174000',
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'Enter a text',
  number: 'Enter a number',
  integer: 'Enter a whole number',
  boolean: 'Choose yes or no',
  array: 'Enter a list',
  object: 'Enter an object',
}

type Say = (node: SchemaNode) => string

const MESSAGES: Readonly<Record<string, Say>> = {
  required: () => 'Fill this in',
  dependentRequired: () => 'Fill this in',
  minLength: ({ minLength }) =>
    minLength === 1 ? 'Fill this in' : `Enter at least ${count(minLength, 'character')}`,
  maxLength: ({ maxLength }) => `Enter at most ${count(maxLength, 'character')}`,
  pattern: (node) => text(node['x-pattern-message'] ?? 'This does not have the form that is expected'),
  format: ({ format }) => FORMATS[text(format)] ?? `This is not a valid ${text(format)}`,
  type: ({ type }) => TYPES[text(type)] ?? 'This is of the wrong type',
  enum: () => 'Choose one of the values that are offered',
  const: (node) => `Only ${text(node['const'])} is possible here`,
  minimum: ({ minimum }) => `Enter ${text(minimum)} or more`,
  maximum: ({ maximum }) => `Enter ${text(maximum)} or less`,
  exclusiveMinimum: ({ exclusiveMinimum }) => `Enter more than ${text(exclusiveMinimum)}`,
  exclusiveMaximum: ({ exclusiveMaximum }) => `Enter less than ${text(exclusiveMaximum)}`,
  multipleOf: ({ multipleOf }) => `Enter a multiple of ${text(multipleOf)}`,
  uniqueItems: () => 'The same value is in the list twice',
  minItems: ({ minItems }) => `Choose at least ${text(minItems)}`,
  maxItems: ({ maxItems }) => `Choose at most ${text(maxItems)}`,
  minProperties: ({ minProperties }) => `Fill in at least ${text(minProperties)} of the fields`,
  maxProperties: ({ maxProperties }) => `Fill in at most ${text(maxProperties)} of the fields`,
  false: () => 'There is no such field',
  not: () => 'This value is not allowed',
  contains: () => 'A value that has to be in the list is missing',
}

/** Keywords whose failure has no words of its own: what failed inside them does. */
export const isContainer = (keyword: string): boolean => MESSAGES[keyword] === undefined

/** The sentence for a keyword that a value failed. `node` is the schema that has the keyword. */
export function fieldMessage(keyword: string, node: SchemaNode): string {
  return MESSAGES[keyword]?.(node) ?? 'This value is not allowed'
}
