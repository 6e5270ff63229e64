/** What the command line writes: results on stdout, remarks for people on stderr. */
import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]

// Control characters could move the cursor, and bidirectional ones could swap what stands on a line.
const UNSAFE = /[\p{Cc}\p{Bidi_Control}]/gu
const UNSAFE_IN_JSON = /[\x7f-\x9f\p{Bidi_Control}]/gu

/** Text from outside, made fit for a line of a terminal. */
export function plain(text: unknown): string {
  return String(text).replace(UNSAFE, '�')
}

/** Coloured where the stream is a terminal that shows colours and NO_COLOR is not set. */
export function paint(format: Format, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(format, text, { stream })
}

/** Writes one line, or several, of the result. */
export function print(text = ''): void {
  process.stdout.write(`${text}\n`)
}

/** Writes a remark that is not part of the result. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** JSON that is as safe in a terminal as in a parser. */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Writes the result as JSON. */
export function printJson(value: unknown): void {
  print(toJson(value, 2))
}

/** Rows with aligned columns. The first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(plain))
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  )
  return cells
    .map((row, index) => {
      const line = row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
      return index === 0 ? paint('dim', line.trimEnd()) : line.trimEnd()
    })
    .join('\n')
}

/** Names and values, one pair a line. Pairs without a value are left out. */
export function facts(pairs: Readonly<Record<string, string | null | undefined>>, indent = ''): string {
  const shown = Object.entries(pairs).filter(([, value]) => value !== undefined && value !== null)
  const width = Math.max(0, ...shown.map(([name]) => name.length))
  return shown
    .map(([name, value]) => `${indent}${paint('dim', name.padEnd(width))}  ${plain(value)}`)
    .join('\n')
}

/** A count with its noun: `1 action`, `2 actions`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function duration(milliseconds: number): string {
  const minutes = milliseconds / 60_000
  if (minutes < 1) return `${Math.max(1, Math.round(milliseconds / 1000))} s`
  if (minutes < 60) return `${Math.round(minutes)} min`
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`
}

/** A time, and how far it is from now. */
export function when(time: number | null | undefined, now: number = Date.now()): string | undefined {
  if (time === null || time === undefined) return undefined
  const distance = time >= now ? `in ${duration(time - now)}` : `${duration(now - time)} ago`
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC (${distance})`
}
