/** The path of an action as a template. */
import { parseTemplate, type Template } from './template.ts'

/** A placeholder, and not the end of a `${…}`. */
const PLACEHOLDER = /(?<!\$)\{([^{}]*)\}/

/**
 * Parses an action's path. `{name}` is short for the input of that name, whatever its letters; `${…}` is a template
 * as everywhere.
 *
 * @throws {TemplateSyntaxError} for an expression that cannot be read.
 */
export function parseActionPath(path: string): Template {
  const pieces = path.split(PLACEHOLDER)
  const parts = pieces.flatMap((piece, index): Template['parts'] =>
    index % 2 === 0
      ? parseTemplate(piece).parts
      : [{ operands: [{ kind: 'name', namespace: 'input', name: piece }] }],
  )
  return { source: path, parts }
}
