/** The functions of the template language. Few, total, and of text; none reaches outside but for chance and time. */

/** One function. */
export interface TemplateFunction {
  /** How many arguments it takes, at least and at most. */
  readonly arity: readonly [number, number]
  readonly call: (args: readonly string[], values: readonly unknown[]) => string
  /** For the reference page: the signature, and what it gives. */
  readonly signature: string
  readonly description: string
}

/** Loaded at first use: it is a good part of what starting a process costs. */
const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto')

type DigestEncoding = 'hex' | 'base64' | 'base64url'

function encodingOf(name: string | undefined): DigestEncoding {
  return name === 'base64' || name === 'base64url' ? name : 'hex'
}

const MAX_RANDOM_BYTES = 64

/** Every function by its name. */
export const templateFunctions: Readonly<Record<string, TemplateFunction>> = Object.freeze({
  base64: {
    arity: [1, 1],
    call: ([text = '']) => Buffer.from(text).toString('base64'),
    signature: 'base64(text)',
    description: 'the UTF-8 bytes of the text in base64 (RFC 4648 section 4)',
  },
  base64url: {
    arity: [1, 1],
    call: ([text = '']) => Buffer.from(text).toString('base64url'),
    signature: 'base64url(text)',
    description: 'the same in base64url without padding (RFC 4648 section 5)',
  },
  concat: {
    arity: [1, 8],
    call: (texts) => texts.join(''),
    signature: 'concat(text, …)',
    description: 'the texts one after another',
  },
  hmac_sha256: {
    arity: [2, 3],
    call: ([key = '', text = '', encoding]) =>
      crypto().createHmac('sha256', key).update(text).digest(encodingOf(encoding)),
    signature: "hmac_sha256(key, text, 'hex')",
    description: "HMAC-SHA256 of the text, as 'hex' (the default), 'base64' or 'base64url'",
  },
  hostname: {
    arity: [1, 1],
    call: ([url = '']) => (URL.canParse(url) ? new URL(url).hostname : ''),
    signature: 'hostname(url)',
    description: 'the host name of a URL; nothing for a text that is none',
  },
  join: {
    arity: [2, 2],
    call: ([text = '', separator = ''], [list]) => (Array.isArray(list) ? list.join(separator) : text),
    signature: "join(list, ',')",
    description: 'the items of a list with the separator between them, where that is not a space',
  },
  lower: {
    arity: [1, 1],
    call: ([text = '']) => text.toLowerCase(),
    signature: 'lower(text)',
    description: 'the text in small letters',
  },
  now: {
    arity: [0, 1],
    call: ([form]) => {
      if (form === 'iso') return new Date().toISOString()
      return String(form === 'ms' ? Date.now() : Math.floor(Date.now() / 1000))
    },
    signature: "now('s')",
    description:
      "the time since 1970 in seconds ('s', the default) or milliseconds ('ms'), or as 'iso' (RFC 3339)",
  },
  random: {
    arity: [1, 1],
    call: ([bytes]) =>
      crypto()
        .randomBytes(Math.min(Number(bytes) || 0, MAX_RANDOM_BYTES))
        .toString('base64url'),
    signature: 'random(bytes)',
    description: 'so many random bytes, at most 64, in base64url; other ones in each request',
  },
  sha256: {
    arity: [1, 2],
    call: ([text = '', encoding]) => crypto().createHash('sha256').update(text).digest(encodingOf(encoding)),
    signature: "sha256(text, 'hex')",
    description: "SHA-256 of the text, as 'hex' (the default), 'base64' or 'base64url'",
  },
  substring: {
    arity: [2, 3],
    call: ([text = '', start, end]) =>
      text.slice(Number(start) || 0, end === undefined ? undefined : Number(end) || 0),
    signature: 'substring(text, start, end)',
    description: 'the characters from start to before end, counted from 0; without end, to the last',
  },
  upper: {
    arity: [1, 1],
    call: ([text = '']) => text.toUpperCase(),
    signature: 'upper(text)',
    description: 'the text in capitals',
  },
})
