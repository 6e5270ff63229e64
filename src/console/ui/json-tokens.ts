/** The parts of a JSON text that are shown in a colour. */

export interface JsonToken {
  readonly text: string
  readonly kind: 'name' | 'string' | 'number' | 'plain'
  /** Where it begins in the text. */
  readonly at: number
}

const TOKEN =
  /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)/g

/** Splits a text, none of which is lost. */
export function jsonTokens(text: string): JsonToken[] {
  const tokens: JsonToken[] = []
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    if (match.index > end) tokens.push({ text: text.slice(end, match.index), kind: 'plain', at: end })
    const { name, string } = match.groups ?? {}
    const kind = name !== undefined ? 'name' : string !== undefined ? 'string' : 'number'
    tokens.push({ text: match[0], kind, at: match.index })
    end = match.index + match[0].length
  }
  if (end < text.length) tokens.push({ text: text.slice(end), kind: 'plain', at: end })
  return tokens
}
