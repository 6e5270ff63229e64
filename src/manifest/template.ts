/** Templates: `text ${namespace.name || 'alternative'} text`. Parsed once, rendered often, never evaluated as code. */
import { TemplateUnresolvedError } from '../errors/manifest.ts'
import {
  type Expression,
  type Name,
  namesIn,
  type Operand,
  operandsIn,
  parseExpression,
  TemplateSyntaxError,
} from './expression.ts'
import { templateFunctions } from './template-functions.ts'

/** A parsed template. `parts` alternates freely between literal text and expressions. */
export interface Template {
  readonly source: string
  readonly parts: readonly (string | Expression)[]
}

/** The values that names stand for, by namespace. Only own properties count. */
export type TemplateScope = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/**
 * Parses a template. `$${` stands for a literal `${`.
 *
 * @throws {TemplateSyntaxError} for an expression that is not closed, empty, or not understood.
 */
export function parseTemplate(source: string): Template {
  const parts: (string | Expression)[] = []
  let text = ''
  let at = 0
  for (let open = source.indexOf('${'); open !== -1; open = source.indexOf('${', at)) {
    text += source.slice(at, open)
    if (source[open - 1] === '$') {
      text += '{'
      at = open + 2
      continue
    }
    const close = source.indexOf('}', open)
    if (close === -1) throw new TemplateSyntaxError('"${" is not closed by "}"', open)
    if (text !== '') parts.push(text)
    text = ''
    parts.push(parseExpression(source.slice(open + 2, close), open))
    at = close + 1
  }
  text += source.slice(at)
  if (text !== '') parts.push(text)
  return { source, parts }
}

/** The parts of a template; none of one that cannot be read, which is for the templates rule to report. */
export function partsIfReadable(source: string): Template['parts'] {
  try {
    return parseTemplate(source).parts
  } catch (error) {
    if (error instanceof TemplateSyntaxError) return []
    throw error
  }
}

/** Every operand of a template, those of its functions' arguments too, in order. */
export function templateOperands(template: Template): Operand[] {
  return template.parts.flatMap((part) => (typeof part === 'string' ? [] : [...operandsIn(part)]))
}

/** The names that a template mentions, in order. */
export function templateNames(template: Template): Name[] {
  return template.parts.flatMap((part) => (typeof part === 'string' ? [] : namesIn(part)))
}

/** A value as the text that it stands for: the items of a list are separated by spaces, an object is its JSON. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(' ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function evaluateOperand(operand: Operand, scope: TemplateScope): unknown {
  switch (operand.kind) {
    case 'literal':
      return operand.value
    case 'name': {
      const namespace = Object.hasOwn(scope, operand.namespace) ? scope[operand.namespace] : undefined
      if (operand.name === '') return namespace
      return namespace !== undefined && Object.hasOwn(namespace, operand.name)
        ? namespace[operand.name]
        : undefined
    }
    case 'call': {
      const values = operand.args.map((argument) => evaluateExpression(argument, scope))
      if (values.includes(undefined)) return undefined
      return templateFunctions[operand.name]?.call(values.map(toText), values)
    }
  }
}

/**
 * The value of one expression, or undefined when no operand has one. Empty text counts as no value, and a function
 * of something without a value has none.
 */
export function evaluateExpression(expression: Expression, scope: TemplateScope): unknown {
  for (const operand of expression.operands) {
    const value = evaluateOperand(operand, scope)
    if (value !== undefined && value !== null && (value !== '' || operand.kind === 'literal')) return value
  }
  return undefined
}

function describeOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'literal':
      return `'${operand.value}'`
    case 'name':
      return operand.name === '' ? operand.namespace : `${operand.namespace}.${operand.name}`
    case 'call':
      return `${operand.name}(${operand.args.map(describe).join(', ')})`
  }
}

function describe(expression: Expression): string {
  return expression.operands.map(describeOperand).join(' || ')
}

/** The text of a template, or undefined when one of its expressions has no value. */
export function renderIfFilled({ parts }: Template, scope: TemplateScope): string | undefined {
  let text = ''
  for (const part of parts) {
    const value = typeof part === 'string' ? part : evaluateExpression(part, scope)
    if (value === undefined) return undefined
    text += toText(value)
  }
  return text
}

/**
 * Renders a template as text. `encode` is applied to each value, never to the template's own text.
 *
 * @throws {TemplateUnresolvedError} `ERR_TEMPLATE_UNRESOLVED` when an expression has no value.
 */
export function renderTemplate(
  template: Template,
  scope: TemplateScope,
  encode: (value: string, before: string) => string = (value) => value,
): string {
  let text = ''
  for (const part of template.parts) {
    if (typeof part === 'string') {
      text += part
      continue
    }
    const value = evaluateExpression(part, scope)
    if (value === undefined) throw new TemplateUnresolvedError(template.source, describe(part))
    text += encode(toText(value), text)
  }
  return text
}
