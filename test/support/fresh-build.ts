/** Tests run the built command line, as users do: what was built from older sources is built again before them. */
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const SOURCES = ['src', 'scripts', 'schemas', 'vite.config.ts', 'tsconfig.build.json', 'package-lock.json']
/** What a build writes last. */
const LAST = 'dist/index.d.ts'

function changedAt(path: string): number {
  const own = statSync(root + path, { throwIfNoEntry: false })
  if (own === undefined) return 0
  if (!own.isDirectory()) return own.mtimeMs
  return Math.max(...readdirSync(root + path).map((name) => changedAt(`${path}/${name}`)))
}

export default function setup(): void {
  if (changedAt(LAST) > Math.max(...SOURCES.map(changedAt))) return
  console.log('The build is older than its sources: building')
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
}
