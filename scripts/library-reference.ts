/** Makes docs/reference/library.md from the docstrings of the library's public interfaces. */
import { readdir, readFile } from 'node:fs/promises'

/** The interfaces that the page shows, in its order, with how a host gets at each. */
const INTERFACES: Readonly<Record<string, string>> = {
  LinkwrightOptions: 'createLinkwright(options)',
  StorageOptions: 'createLinkwright(options)',
  PortOptions: 'createLinkwright(options)',
  TelemetryOptions: 'createLinkwright(options)',
  Linkwright: 'linkwright',
  Profiles: 'linkwright.profiles',
  Accounts: 'linkwright.accounts',
  Events: 'linkwright.events',
  Revocations: 'linkwright.revocations',
  Keys: 'linkwright.keys',
}

const INTRO = `# Library reference

Generated from the docstrings in \`src/\` by \`npm run generate\`. [Embed in a host](../guides/host.md) shows how the parts
work together. Everything here is exported by \`linkwright\`, with its types; errors are in the
[errors reference](errors.md). Times are milliseconds since 1970, unless a name says otherwise.
`

interface Member {
  readonly signature: string
  readonly comment: string
}

/** The text of a block comment without its stars, paragraphs kept apart by an empty line. */
function plain(comment: string): string {
  return comment
    .replace(/^\s*\/\*\*/, '')
    .replace(/\*\/\s*$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
    .join('\n')
    .replaceAll(/\{@link (?:\w+\.)?(\w+)\}/g, '`$1`')
    .trim()
}

/** Whether every bracket that a piece of code opens is closed in it. */
function isWhole(code: string): boolean {
  const count = (brackets: string): number => [...code].filter((c) => brackets.includes(c)).length
  return count('({[') === count(')}]')
}

/** The members of an interface's body, each with the comment before it. */
function membersOf(body: string): Member[] {
  const members: Member[] = []
  let comment = ''
  let pending = ''
  for (const [piece] of body.matchAll(/ {2}\/\*\*[\s\S]*?\*\/|^.*$/gm)) {
    if (piece.trimStart().startsWith('/**')) comment = plain(piece)
    else if (piece.trim() !== '') {
      pending = `${pending} ${piece.trim()}`
      if (!isWhole(pending)) continue
      const signature = pending
        .trim()
        .replace(/^readonly /, '')
        .replaceAll('( ', '(')
        .replaceAll(/,? \)/g, ')')
      members.push({ signature, comment })
      comment = ''
      pending = ''
    }
  }
  return members
}

function section(name: string, source: string): string {
  const declared = new RegExp(
    `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)?\\s*export interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`,
    'm',
  )
  const [, comment = '', body] = declared.exec(source) ?? []
  if (body === undefined) throw new Error(`No interface ${name} in src/`)
  const members = membersOf(body).map(({ signature, comment: about }) => {
    const text = about
      .replaceAll(/^@param (\S+)/gm, '- `$1`:')
      .replaceAll(/^@returns/gm, '- Returns')
      .replaceAll(/^@throws/gm, '- Throws')
    return `### \`${signature}\`\n${text === '' ? '' : `\n${text}\n`}`
  })
  return `## ${name}\n\n\`${INTERFACES[name]}\`. ${plain(comment)}\n\n${members.join('\n')}`
}

/** The page. */
export async function libraryReference(root: string): Promise<string> {
  const names = (await readdir(`${root}src`, { recursive: true }))
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
  const sources = await Promise.all(names.map((name) => readFile(`${root}src/${name}`, 'utf8')))
  const source = sources.join('\n')
  return `${INTRO}\n${Object.keys(INTERFACES)
    .map((name) => section(name, source))
    .join('\n')}`
}
