/** Cutting secrets out of what an API answers. Pure. */

const REDACTED = '[redacted]'

/** Gives text without the secrets in it. */
export type Redact = (text: string) => string

/** A character as JSON may have it (RFC 8259 section 7): as it is, after a backslash, or by its number. */
function inJson(own: string, code: number): string {
  const hex = code.toString(16).padStart(4, '0')
  return `\\\\?${own}${code > 0xffff ? '' : `|\\\\u${anyCase(hex)}`}`
}

function anyCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`)
}

/** Matches a secret, whatever of it is encoded: a provider may echo the URL, the form or the header that it was sent in. */
function patternOf(secret: string): RegExp {
  const characters = Array.from(secret.toWellFormed(), (character) => {
    if (/[a-z0-9]/i.test(character)) return character
    const bytes = Array.from(new TextEncoder().encode(character), (byte) => {
      const hex = byte.toString(16).padStart(2, '0')
      return `%${anyCase(hex)}`
    })
    const code = character.codePointAt(0) ?? 0
    return `(?:${inJson(`\\u{${code.toString(16)}}`, code)}|${bytes.join('')}${character === ' ' ? '|\\+' : ''})`
  })
  return new RegExp(characters.join(''), 'gu')
}

/**
 * Makes what cuts these secrets out of text. Make it once for many texts: finding an encoded secret takes a pattern,
 * which is made when the first text needs it.
 */
export function redactorOf(secrets: readonly string[]): Redact {
  // The longest are cut out first: one may be the beginning of another.
  const longestFirst = [...new Set(secrets)]
    .filter((secret) => secret !== '')
    .toSorted((a, b) => b.length - a.length)
  const shortest = longestFirst.at(-1)?.length ?? Number.POSITIVE_INFINITY
  // A plus sign is what a form makes of a space, and of nothing else.
  const encoding = secrets.some((secret) => secret.includes(' ')) ? /[%+\\]/ : /[%\\]/
  const patterns = new Map<string, RegExp>()
  const patternOnce = (secret: string): RegExp => {
    const pattern = patterns.get(secret) ?? patternOf(secret)
    patterns.set(secret, pattern)
    return pattern
  }
  return (text) => {
    // No encoding makes a secret shorter.
    if (text.length < shortest) return text
    const mayBeEncoded = encoding.test(text)
    let left = text
    for (const secret of longestFirst) {
      if (secret.length <= text.length)
        left = left.replaceAll(mayBeEncoded ? patternOnce(secret) : secret, REDACTED)
    }
    return left
  }
}
