/** What is measured: the build, as users import it, not the sources. */
import { existsSync } from 'node:fs'

/** The URL of a file of the build. */
export function buildUrl(path: string): URL {
  return new URL(`../dist/${path}`, import.meta.url)
}

/**
 * Imports a module of the build.
 *
 * @param path Its path in `dist/`. Name the source's type: `fromBuild<typeof import('../src/index.ts')>('index.js')`.
 */
export async function fromBuild<T>(path: string): Promise<T> {
  const url = buildUrl(path)
  if (!existsSync(url)) throw new Error(`dist/${path} is missing: run npm run build`)
  return await import(url.href)
}
