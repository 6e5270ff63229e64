/** Fields whose value alone decides which host a URL of the manifest names: whoever fills one in gets what is sent. */
import type { Field, Manifest } from '../generated/manifest.ts'
import { type Expression, type Name, namesIn } from './expression.ts'
import type { Path } from './source.ts'
import { partsIfReadable, type Template } from './template.ts'
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

/** The rest of the host after a value. What an admin fills in counts as a domain, what a user fills in as nothing. */
function restOfHost(parts: Template['parts']): string {
  const isUsers = (part: Expression): boolean =>
    namesIn(part).some(({ namespace }) => namespace === 'account')
  const texts = parts.map((part) => {
    if (typeof part === 'string') return part
    return isUsers(part) ? '' : 'x.x'
  })
  return texts.join('').replace(/[/?#].*/s, '')
}

/** The parts of a template, with those of computed fields in their place. */
function expand(parts: Template['parts'], forms: Forms): Template['parts'] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [part]
    const [only, ...others] = part.operands
    if (only?.kind !== 'name' || others.length > 0) return [part]
    const value = fieldOf(only, forms)?.value
    return value === undefined ? [part] : partsIfReadable(value)
  })
}

type Forms = Readonly<Record<OpenHost['namespace'], readonly Field[]>>

function fieldOf({ namespace, name }: Name, forms: Forms): Field | undefined {
  if (!Object.hasOwn(forms, namespace)) return undefined
  return forms[namespace as OpenHost['namespace']].find((field) => field.name === name)
}

/** Whether people can fill in anything: neither a choice nor a text with a pattern of the author's. */
function isFree(field: Field): boolean {
  return field.type === 'string' && field.pattern === undefined
}

/** Every free field that stands in the host of a URL without a domain after it. */
export function* openHosts(manifest: Manifest): Generator<OpenHost> {
  const forms = { profile: manifest.profile.fields, account: manifest.account?.fields ?? [] }
  for (const { text, path } of templatePlaces(manifest)) {
    const parts = expand(partsIfReadable(text), forms)
    let before = ''
    for (const [index, part] of parts.entries()) {
      if (typeof part === 'string') {
        before += part
        continue
      }
      if (!AUTHORITY.test(before) || PINNED.test(restOfHost(parts.slice(index + 1)))) continue
      for (const name of namesIn(part)) {
        const field = fieldOf(name, forms)
        if (field !== undefined && isFree(field))
          yield { namespace: name.namespace as OpenHost['namespace'], field, path }
      }
    }
  }
}
