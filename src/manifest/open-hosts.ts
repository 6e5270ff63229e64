/** Fields whose value alone decides which host a URL of the manifest names: whoever fills one in gets what is sent. */
import type { Field, Manifest } from '../generated/manifest.ts'
import { type Expression, type Operand, operandsIn, TemplateSyntaxError } from './expression.ts'
import type { Path } from './source.ts'
import { parseTemplate } from './template.ts'
import { templatePlaces } from './template-places.ts'

/** A field in the host of a URL, with nothing after it that pins the host to a domain of the manifest. */
export interface OpenHost {
  readonly namespace: 'profile' | 'account'
  readonly field: Field
  /** Where the URL stands in the manifest. */
  readonly path: Path
}

const AUTHORITY = /^https:\/\/[^/?#]*$/
/** What is left of a host after a value, when it has two labels of the manifest's own: `.example.com`. */
const PINNED = /^\.[^.:]+(?:\.[^.:]+)+(?::|$)/

function partsOf(text: string): readonly (string | Expression)[] {
  try {
    return parseTemplate(text).parts
  } catch (error) {
    // The templates rule reports it.
    if (error instanceof TemplateSyntaxError) return []
    throw error
  }
}

/** The rest of the host after a value. What an admin fills in counts as a domain, what a user fills in as nothing. */
function restOfHost(parts: readonly (string | Expression)[]): string {
  let rest = ''
  for (const part of parts) {
    if (typeof part !== 'string') {
      const names = [...operandsIn(part)].map((operand) => (operand.kind === 'name' ? operand.namespace : ''))
      rest += names.includes('account') ? '' : 'x.x'
    } else if (/[/?#]/.test(part)) return rest + part.slice(0, part.search(/[/?#]/))
    else rest += part
  }
  return rest
}

/** The parts of a template, with those of computed fields in their place. */
function expand(parts: readonly (string | Expression)[], forms: Forms): (string | Expression)[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part]
    const [only, ...others] = part.operands
    if (only?.kind !== 'name' || others.length > 0) return [part]
    const value = fieldOf(only, forms)?.value
    return value === undefined ? [part] : partsOf(value)
  })
}

type Forms = Readonly<Record<OpenHost['namespace'], readonly Field[]>>

function fieldOf(operand: Operand, forms: Forms): Field | undefined {
  if (operand.kind !== 'name' || !Object.hasOwn(forms, operand.namespace)) return undefined
  return forms[operand.namespace as OpenHost['namespace']].find(({ name }) => name === operand.name)
}

/** Whether people can fill in anything: neither a choice nor a text with a pattern of the author's. */
function isFree(field: Field): boolean {
  return field.type === 'string' && field.pattern === undefined
}

/** Every free field that stands in the host of a URL without a domain after it. */
export function* openHosts(manifest: Manifest): Generator<OpenHost> {
  const forms = { profile: manifest.profile.fields, account: manifest.account?.fields ?? [] }
  for (const { text, path } of templatePlaces(manifest)) {
    if (!text.startsWith('https://')) continue
    const parts = expand(partsOf(text), forms)
    let before = ''
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'string') {
        before += part
        continue
      }
      if (AUTHORITY.test(before) && !PINNED.test(restOfHost(parts.slice(index + 1)))) {
        for (const operand of operandsIn(part)) {
          const field = fieldOf(operand, forms)
          if (operand.kind !== 'name' || field === undefined || !isFree(field)) continue
          yield { namespace: operand.namespace as OpenHost['namespace'], field, path }
        }
      }
      before += 'x'
    }
  }
}
