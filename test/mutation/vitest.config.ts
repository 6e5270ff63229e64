/** The tests that answer for the validator, the dialect and the templates: those that mutation testing runs. */
import type { ViteUserConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import base from '../../vitest.config.ts'

const MANIFEST = ['test/manifest/**/*.test.ts', 'test/manifest-language.test.ts']
const ALL = [
  ...MANIFEST,
  'test/oauth/**/*.test.ts',
  'test/connector/{explain,field-forms,captured-values}.test.ts',
]
/** Parts of the source that only the reading of manifests goes through, and never what is sent. */
const READING = ['rules', 'manifest']
/** What no rule is noticed by, and what takes a second each time. */
const SLOW = ['test/manifest/hostile.test.ts', 'test/manifest/render-url.test.ts']

/** The first that fails ends a mutant: those that notice most come first. */
const FIRST = ['parse-manifest', 'manifest-language', 'findings', 'dialect', 'render-url', 'token-']

function rank({ moduleId }: TestSpecification): number {
  const place = FIRST.findIndex((name) => moduleId.includes(`/${name}`))
  return place === -1 ? FIRST.length : place
}

class KeenestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => rank(one) - rank(other))
  }
}

const isReading = READING.includes(process.env['MUTATION_PART'] ?? '')

const config: ViteUserConfig = {
  ...base,
  test: {
    ...base.test,
    // None of them runs what is built.
    globalSetup: [],
    sequence: { sequencer: KeenestFirst },
    include: isReading ? MANIFEST : ALL,
    exclude: isReading ? SLOW : [],
  },
}

export default config
