import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseManifest } from 'linkwright'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))

async function pages(folder = 'docs/'): Promise<string[]> {
  const names = await readdir(root + folder, { recursive: true })
  return [
    'README.md',
    'AGENTS.md',
    'llms.txt',
    ...names.filter((name) => name.endsWith('.md')).map((name) => folder + name),
  ]
}

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block]) => block ?? '',
  )
}

/** Lays `more` over `base`, map by map. */
function merge(base: unknown, more: unknown): unknown {
  if (typeof base !== 'object' || typeof more !== 'object' || base === null || more === null) return more
  if (Array.isArray(more)) return more
  const keys = new Set([...Object.keys(base), ...Object.keys(more)])
  const entries = [...keys].map((key) => {
    const [a, b] = [(base as Record<string, unknown>)[key], (more as Record<string, unknown>)[key]]
    return [key, b === undefined ? a : merge(a, b)]
  })
  return Object.fromEntries(entries)
}

/** What a link into a page may name: its headings, as GitHub writes them, and its anchors. */
function placesIn(markdown: string): string[] {
  const headings = Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return [...headings, ...Array.from(markdown.matchAll(/<a id="([^"]+)">/g), ([, id = '']) => id)]
}

describe('docs', async () => {
  it.each(await pages())('%s links only to pages that exist', async (page) => {
    const text = await readFile(root + page, 'utf8')
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : ''
    for (const [, link = ''] of text.matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)) {
      await expect(
        readFile(root + folder + link).then(() => link),
        `${page} → ${link}`,
      ).resolves.toBe(link)
    }
  })

  it.each(await pages())('%s links only to places that its pages have', async (page) => {
    const text = await readFile(root + page, 'utf8')
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : ''
    for (const [, link = '', place = ''] of text.matchAll(/\]\(([^)#:\s]*\.md|)#([^)\s]+)\)/g)) {
      const places = placesIn(link === '' ? text : await readFile(root + folder + link, 'utf8'))
      expect(places, `${page} → ${link}#${place}`).toContain(place)
    }
  })

  it('list every guide in the README, and in llms.txt', async () => {
    const guides = (await readdir(`${root}docs/guides`)).filter((name) => name.endsWith('.md'))
    for (const page of ['README.md', 'llms.txt']) {
      const text = await readFile(root + page, 'utf8')
      expect(guides.filter((name) => !text.includes(`](docs/guides/${name})`))).toEqual([])
    }
  })

  it.each(await pages())('%s names only npm scripts that exist', async (page) => {
    const text = await readFile(root + page, 'utf8')
    const { scripts } = JSON.parse(await readFile(`${root}package.json`, 'utf8')) as { scripts: object }
    for (const [, script] of text.matchAll(/npm run ([a-z:-]+)/g))
      expect(Object.keys(scripts)).toContain(script)
  })
})

describe('docs/guides/write-a-connector.md', async () => {
  const text = await readFile(`${root}docs/guides/write-a-connector.md`, 'utf8')
  const [smallest = '', required = '', steps = '', forms = '', sharing = '', scopes = '', actions = ''] =
    blocks(text, 'yaml')

  it('shows a whole connector', () => {
    expect(parseManifest(smallest)).toMatchObject({ key: 'example' })
  })

  it('shows parameters and actions that fit it', () => {
    const auth = { auth: { authorization_code: { ...parse(required), ...parse(steps) } } }
    const api = parse(actions.replace('{ $ref: schemas/contacts-search.json }', '{ type: object }'))
    const declared = parse(scopes) as { profile: { fields: unknown[] } }
    const base = parse(smallest) as { profile: { fields: unknown[] } }
    declared.profile.fields.unshift(...base.profile.fields)
    const whole = [auth, api, declared].reduce(merge, base as unknown)
    expect(parseManifest(stringify(whole))).toMatchObject({ api: { test: 'me.get' } })
  })

  it('shows a form that is one', () => {
    const whole = merge(parse(smallest), parse(forms))
    expect(parseManifest(stringify(whole)).profile.fields).toHaveLength(8)
  })

  it('shows a manifest that shares, with files that fit it', () => {
    const base = `${smallest}
scopes: [{ scope: contacts.read, title: Contacts }, { scope: admin, title: Admin }]
api: { base_url: "https://api.example.com" }
categories: [sales]
description: An example.
`
    const actions = (name: string) => `actions: { ${name}: { title: Get, method: GET, path: /${name} } }`
    const manifest = parseManifest(sharing, {
      files: {
        '_example.yaml': base,
        'actions/contacts.yaml': actions('contacts'),
        'actions/companies.yaml': actions('companies'),
      },
    })
    expect(manifest).toMatchObject({
      name: 'Example (EU)',
      scopes: [{ scope: 'contacts.read', title: 'Contacts', default: true }, { scope: 'deals.read' }],
      categories: ['crm'],
      actions: { contacts: {}, companies: {} },
    })
    expect(manifest).not.toHaveProperty('description')
  })

  const rows = [...text.matchAll(/^\| [^|]+ \| `(\w[^`]*: .*)` \|$/gm)].map(([, snippet = '']) => snippet)

  it('has a table of differences', () => {
    expect(rows.length).toBeGreaterThan(8)
  })

  const ofTheAuth = [
    'authorization_request',
    'token_request',
    'authorization_response',
    'pkce',
    'refresh',
    'refresh_request',
    'scope_separator',
    'token_response',
  ]
  const ofTheApi = ['token', 'headers', 'rate_limit', 'pagination', 'envelope', 'error_codes']
  const isOfTheApi = (row: string): boolean => ofTheApi.some((key) => row.startsWith(`${key}:`))
  it.each(rows.filter(isOfTheApi))('shows a hint that is valid: %s', (row) => {
    const fields = { fields: [...(parse(smallest) as { profile: { fields: unknown[] } }).profile.fields] }
    const account = { fields: [{ name: 'page_token', title: 'Token', type: 'string' }] }
    const api = { base_url: 'https://api.example.com', ...parse(row) }
    const whole = { ...parse(smallest), profile: fields, account, api }
    expect(parseManifest(stringify(whole))).toMatchObject({ key: 'example' })
  })

  it.each(rows.filter((row) => !row.startsWith('value:') && !isOfTheApi(row)))(
    'shows a difference that is valid: %s',
    (row) => {
      const snippet = parse(row.replaceAll('\\|', '|')) as Record<string, unknown>
      const [key = ''] = Object.keys(snippet)
      const request = row.includes('in: query') || key === 'omit' ? 'authorization_request' : 'token_request'
      const difference = ofTheAuth.includes(key) ? snippet : { [request]: snippet }
      const whole = merge(parse(smallest), { auth: { authorization_code: difference } })
      expect(parseManifest(stringify(whole))).toMatchObject({ key: 'example' })
    },
  )
})
