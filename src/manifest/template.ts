/** Templates: `text ${namespace.name || 'alternative'} text`. Parsed once, rendered often, never evaluated as code. */
import { TemplateUnresolvedError } from '../errors/manifest.ts'

/** One thing that an expression can stand for. */
export type Operand =
  | { readonly kind: 'name'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string }

/** `${a || b}`: the first operand that has a value. */
export interface Expression {
  readonly operands: readonly Operand[]
}

/** A parsed template. `parts` alternates freely between literal text and expressions. */
export interface Template {
  readonly source: string
  readonly parts: readonly (string | Expression)[]
}

/** The values that names stand for, by namespace. Only own properties count. */
export type TemplateScope = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** Thrown by {@link parseTemplate}; `offset` is where in the source the problem is. */
export class TemplateSyntaxError extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const OPERAND = /^\s*(?:([a-z][a-z0-9_]*)(?:\.([A-Za-z0-9_]+))?|'([^'{}]*)')\s*$/

function parseExpression(text: string, offset: number): Expression {
  const operands = text.split('||').map((part): Operand => {
    const match = OPERAND.exec(part)
    if (match === null) {
      throw new TemplateSyntaxError(
        `"${part.trim()}" is neither a name like profile.region nor a 'text'`,
        offset,
      )
    }
    const [, namespace, name, literal] = match
    if (namespace === undefined) return { kind: 'literal', value: literal ?? '' }
    return { kind: 'name', namespace, name: name ?? '' }
  })
  return { operands }
}

/**
 * Parses a template. `$${` stands for a literal `${`.
 *
 * @throws {TemplateSyntaxError} for an expression that is not closed, empty, or not understood.
 */
export function parseTemplate(source: string): Template {
  const parts: (string | Expression)[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('${', at)
    if (open === -1) break
    text += source.slice(at, open)
    if (source[open - 1] === '$' && open > at) {
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

/** The names that a template mentions, in order. */
export function templateNames(template: Template): { namespace: string; name: string; alone: boolean }[] {
  return template.parts.flatMap((part) =>
    typeof part === 'string'
      ? []
      : part.operands.flatMap((operand) =>
          operand.kind === 'name'
            ? [{ namespace: operand.namespace, name: operand.name, alone: part.operands.length === 1 }]
            : [],
        ),
  )
}

/** The value of one expression, or undefined when no operand has one. Empty text counts as no value. */
export function evaluateExpression(expression: Expression, scope: TemplateScope): unknown {
  for (const operand of expression.operands) {
    if (operand.kind === 'literal') return operand.value
    const namespace = Object.hasOwn(scope, operand.namespace) ? scope[operand.namespace] : undefined
    if (namespace === undefined) continue
    if (operand.name === '') return namespace
    const value = Object.hasOwn(namespace, operand.name) ? namespace[operand.name] : undefined
    if (value !== undefined && value !== null && value !== '') return value
  }
  return undefined
}

function describe(expression: Expression): string {
  return expression.operands
    .map((operand) =>
      operand.kind === 'name' ? `${operand.namespace}.${operand.name}` : `'${operand.value}'`,
    )
    .join(' || ')
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
    text += encode(Array.isArray(value) ? value.join(' ') : String(value), text)
  }
  return text
}
