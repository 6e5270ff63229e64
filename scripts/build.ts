/**
 * Builds `dist/`: each public entry as a few files instead of a hundred, which a process that starts often notices.
 * What every start reads goes in too, as a process waits for each file; every other package is imported as usual.
 * The pages of the console go to `dist/console`. The licences of the packages lie beside the files that they are part of.
 */
import { rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type ChunkingContext, type Plugin, rolldown } from 'rolldown'
import { buildConnectScripts } from './build-connect-scripts.ts'
import { buildConsole } from './build-console.ts'
import { licensesOf } from './licenses.ts'

/**
 * The packages that go in. What a host may share with us (a driver, OpenTelemetry), what is large and seldom used, and
 * what is native stays outside.
 */
const BUNDLED =
  /^(ajv\/dist\/runtime\/(?:equal|ucs2length)\.js|js-yaml|kysely|lru-cache|commander|prom-client|tdigest|bintrees|fastify|fastify-plugin|avvio|fastq|reusify|find-my-way|safe-regex2|ret|rfdc|process-warning|secure-json-parse|semver|toad-cache|abstract-logging|fast-querystring|fast-decode-uri-component|fast-deep-equal|fast-json-stringify\/lib\/serializer|@fastify\/[\w-]+|@lukeed\/ms|cookie|ipaddr\.js|forwarded|accept-negotiator|content-disposition|fastest-levenshtein|ip-address|oauth4webapi)(\/|$)/

/**
 * Takes Node's own modules as they are. An `import` of one would ask for each of its names first, and some are loaded
 * when they are asked for: of `node:http`, an HTTP client of half a megabyte. The command line's entry stays as it is,
 * for a Node that is too old to do this has to be told so.
 */
const takeBuiltins: Plugin = {
  name: 'take-builtins',
  renderChunk(code, { name }) {
    if (name === 'cli/main') return null
    const taken = code.replace(
      /^import (?:(\w+(?:\$\w+)?)(?:, )?)?(?:\{([^}]*)\})? from "(node:[\w/]+)";$/gm,
      (_, whole?: string, names?: string, id = '') =>
        [whole, names && `{${names.replaceAll(' as ', ': ')}}`]
          .filter((target) => target !== undefined)
          .map((target) => `const ${target} = globalThis.process.getBuiltinModule("${id}");`)
          .join(' '),
    )
    // A line has become another line: the map is as it was.
    return { code: taken, map: null }
  },
}

const cwd = fileURLToPath(new URL('..', import.meta.url))

/** What is loaded together is one file: all that these import, but for what a file before it has. */
const TOGETHER = {
  library: ['src/index.ts'],
  cli: ['src/cli/run.ts', 'src/cli/commands/serve.ts'],
  core: ['src/start-linkwright.ts', 'src/store/store.ts'],
}

function importedBy(id: string, context: ChunkingContext, found: Set<string> = new Set()): Set<string> {
  if (found.has(id)) return found
  found.add(id)
  for (const imported of context.getModuleInfo(id)?.importedIds ?? []) importedBy(imported, context, found)
  return found
}

const groups = Object.entries(TOGETHER).map(([name, roots], index, { length }) => {
  let members: Set<string> | undefined
  return {
    debugName: name,
    priority: length - index,
    name(id: string, context: ChunkingContext) {
      members ??= new Set(roots.flatMap((root) => [...importedBy(cwd + root, context)]))
      return members.has(id) ? name : null
    },
  }
})

await rm(`${cwd}dist`, { recursive: true, force: true })
const bundle = await rolldown({
  cwd,
  platform: 'node',
  plugins: [takeBuiltins],
  external: (id) => !/^[./]/.test(id) && !BUNDLED.test(id),
  input: {
    index: 'src/index.ts',
    'cli/main': 'src/cli/main.ts',
    'host/start-host': 'src/host/start-host.ts',
    'sandbox/start-sandbox': 'src/sandbox/start-sandbox.ts',
    'store/postgres': 'src/store/postgres.ts',
  },
})
const { output } = await bundle.write({
  dir: 'dist',
  sourcemap: true,
  // Text that is read at each start: half as long in memory without a letter beyond ASCII.
  comments: { legal: true, annotation: false, jsdoc: false },
  minify: {
    compress: false,
    mangle: false,
    codegen: { removeWhitespace: false, asciiOnly: true, legalComments: 'inline' },
  },
  // As deep as the command line's entry: both find the repository's connector.yaml.
  chunkFileNames: 'chunks/[name]-[hash].js',
  codeSplitting: { groups },
})
await bundle.close()
const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
await writeFile(`${cwd}dist/licenses.md`, await licensesOf(modules))
await buildConsole()
await buildConnectScripts()
