/** The expressions inside `${…}`: names, texts, numbers, functions, and alternatives between them. */

/** One thing that an expression can stand for. */
export type Operand =
  | { readonly kind: 'name'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'literal'; readonly value: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }

/** `a || b`: the first operand that has a value. */
export interface Expression {
  readonly operands: readonly Operand[]
}

/** Thrown for an expression or a template that cannot be read; `offset` is where in the source the problem is. */
export class TemplateSyntaxError extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

const TOKEN = /\s*(?:(\|\||[(),])|'([^'{}]*)'|(\d{1,9})(?![\w.])|([a-z][a-z0-9_]*)(?:\.([A-Za-z0-9_]+))?)\s*/y
/** Deep enough for any honest use; a limit keeps hostile nesting off the stack. */
const MAX_DEPTH = 8

interface Reader {
  readonly text: string
  readonly offset: number
  at: number
}

function fail({ text, offset }: Reader): never {
  const message = `"${text.trim()}" is neither a name like profile.region, a 'text', nor a function of them`
  throw new TemplateSyntaxError(message, offset)
}

function next(reader: Reader): RegExpExecArray | null {
  TOKEN.lastIndex = reader.at
  const match = TOKEN.exec(reader.text)
  // The beginning where nothing matches: whoever asked goes back to where it was, or fails.
  reader.at = TOKEN.lastIndex
  return match
}

/** Takes the punctuation mark if it comes next. */
function take(reader: Reader, mark: string): boolean {
  const before = reader.at
  if (next(reader)?.[1] === mark) return true
  reader.at = before
  return false
}

function readArguments(reader: Reader, depth: number): Expression[] {
  if (take(reader, ')')) return []
  const args: Expression[] = []
  do args.push(readExpression(reader, depth + 1))
  while (take(reader, ','))
  return take(reader, ')') ? args : fail(reader)
}

function readOperand(reader: Reader, depth: number): Operand {
  const token = next(reader)
  if (token === null || token[1] !== undefined) return fail(reader)
  const [, , literal, number, namespace, name] = token
  if (namespace === undefined) return { kind: 'literal', value: String(literal ?? number) }
  if (name === undefined && take(reader, '(')) {
    return { kind: 'call', name: namespace, args: readArguments(reader, depth) }
  }
  return { kind: 'name', namespace, name: name ?? '' }
}

function readExpression(reader: Reader, depth: number): Expression {
  if (depth > MAX_DEPTH) return fail(reader)
  const operands = [readOperand(reader, depth)]
  while (take(reader, '||')) operands.push(readOperand(reader, depth))
  return { operands }
}

/**
 * Parses what stands between `${` and `}`.
 *
 * @param offset Where in the template the expression begins, for messages.
 * @throws {TemplateSyntaxError}
 */
export function parseExpression(text: string, offset: number): Expression {
  const reader: Reader = { text, offset, at: 0 }
  const expression = readExpression(reader, 0)
  return reader.at === text.length ? expression : fail(reader)
}

/** A name in an expression. */
export type Name = Extract<Operand, { readonly kind: 'name' }>

/** Every operand of an expression, those of its functions' arguments too. */
export function* operandsIn({ operands }: Expression): Generator<Operand> {
  for (const operand of operands) {
    yield operand
    if (operand.kind === 'call') for (const argument of operand.args) yield* operandsIn(argument)
  }
}

/** Every name in an expression, those in its functions' arguments too. */
export function namesIn(expression: Expression): Name[] {
  return [...operandsIn(expression)].filter((operand) => operand.kind === 'name')
}
