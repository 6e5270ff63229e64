import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const everything = readdirSync(src, { recursive: true, encoding: 'utf8' })
const files = everything.filter((file) => /\.tsx?$/.test(file))
const textOf = (file: string): string => readFileSync(src + file, 'utf8')

/** An import or a re-export. What is imported as `type` only leaves no trace at run time. */
const STATIC = /^(?:import|export)\s+(type\s+)?(?:(?:[\w$*\s,]|\{[^}]*\})*?\bfrom\s+)?'([^']+)'/gm
const DYNAMIC = /\b(?:import|require)\(\s*'([^']+)'/g

interface Import {
  readonly specifier: string
  readonly atRunTime: boolean
}

function importsOf(file: string): Import[] {
  const text = textOf(file)
  return [
    ...[...text.matchAll(STATIC)].map(([, type, specifier = '']) => ({
      specifier,
      atRunTime: type === undefined,
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, specifier = '']) => ({ specifier, atRunTime: false })),
  ]
}
const isOwn = ({ specifier }: Import): boolean => specifier.startsWith('.')
const resolve = (file: string, { specifier }: Import): string => normalize(join(dirname(file), specifier))

/** What each folder may import besides itself: folders and files of src. `errors` and the ports are open to most. */
const PORTS = ['errors', 'ports']
const MANIFEST = ['errors', 'generated']
const OAUTH = [...PORTS, 'generated', 'manifest']
const CONNECTOR = [...OAUTH, 'oauth']
const ACCOUNT = [...CONNECTOR, 'connector', 'account', 'action']
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  generated: ['manifest/formats.ts'],
  manifest: MANIFEST,
  oauth: OAUTH,
  connector: CONNECTOR,
  account: ACCOUNT,
  action: ACCOUNT,
  http: PORTS,
  vault: PORTS,
  store: PORTS,
  telemetry: PORTS,
  ports: PORTS,
  sandbox: [],
  console: ['generated/host.ts'],
}
/** Compositions: they may import everything that is not above them. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  cli: [],
  host: ['cli', 'console'],
  mcp: ['cli', 'host', 'console'],
}
const ABOVE_THE_LIBRARY = ['cli', 'host', 'mcp', 'console', 'sandbox']

function isAllowed(from: string, to: string): boolean {
  const [folder = '', file] = from.split('/')
  const [target = ''] = to.split('/')
  if (file === undefined) return !ABOVE_THE_LIBRARY.includes(target)
  if (target === folder) return true
  const above = ABOVE[folder]
  return (
    above?.includes(target) === false ||
    MAY_IMPORT[folder]?.some((name) => name === target || name === to) === true
  )
}

describe('the source', () => {
  test('imports in one direction: cli → host → account, action → connector → oauth → manifest → errors', () => {
    const wrong = files.flatMap((from) =>
      importsOf(from)
        .filter(isOwn)
        .map((one) => resolve(from, one))
        .filter((to) => !isAllowed(from, to))
        .map((to) => `${from} → ${to}`),
    )
    expect(wrong).toEqual([])
  })

  test('names the files that it imports, by their whole names', () => {
    const wrong = files.flatMap((from) =>
      importsOf(from)
        .filter((one) => isOwn(one) && !everything.includes(resolve(from, one)))
        .map(({ specifier }) => `${from}: ${specifier}`),
    )
    expect(wrong).toEqual([])
  })

  test('has files of one concern: at most 250 lines, no utils, no index but the library', () => {
    const long = files.filter(
      (file) => !file.startsWith('generated/') && textOf(file).split('\n').length > 251,
    )
    expect(long).toEqual([])
    expect(files.filter((file) => /(^|\/)(utils|helpers)\.tsx?$|\/index\.tsx?$/.test(file))).toEqual([])
  })

  test('names no provider outside the sandbox: what is special about one stands in its manifest', () => {
    const names = /zoominfo|okta|jitterbit|stackone|nango/i
    expect(files.filter((file) => !file.startsWith('sandbox/') && names.test(textOf(file)))).toEqual([])
  })

  test('switches no rule of the linter off', () => {
    expect(files.filter((file) => /biome-ignore|@ts-ignore|@ts-expect-error/.test(textOf(file)))).toEqual([])
  })

  test('loads no client, database or server with the library', () => {
    const reached = new Set(['index.ts'])
    const packages = new Set<string>()
    for (const file of reached) {
      for (const one of importsOf(file).filter(({ atRunTime }) => atRunTime)) {
        if (isOwn(one)) reached.add(resolve(file, one))
        // But for the few lines that a validator compiled beforehand calls.
        else if (!one.specifier.startsWith('ajv/dist/runtime/'))
          packages.add(one.specifier.split('/')[0] ?? '')
      }
    }
    expect(reached.size).toBeGreaterThan(20)
    const heavy = [
      '@modelcontextprotocol',
      'got',
      'undici',
      'kysely',
      'pg',
      'fastify',
      'react',
      'oidc-provider',
      'node:sqlite',
      'ajv',
    ]
    expect([...packages].filter((name) => heavy.includes(name))).toEqual([])
  })
})
