/** Positions are asked for when something is wrong: only then is a text read by the parser that knows them. */
import { readYaml } from './read-yaml.ts'
import type { ManifestSource } from './source.ts'

/** The source of a text that was read without one. */
export function lazySource(text: string, file: string, path: string): ManifestSource {
  let found: ManifestSource | undefined
  const source = (): ManifestSource | undefined => {
    if (found === undefined) {
      const yaml = readYaml(text, file, path)
      if ('source' in yaml) found = yaml.source
    }
    return found
  }
  return Object.freeze({
    file,
    locate: (at, part) => source()?.locate(at, part) ?? { file, line: 1, column: 1 },
    fileAt: () => path,
  } satisfies ManifestSource)
}
