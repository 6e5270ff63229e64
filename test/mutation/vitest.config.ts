/** The tests that answer for the validator, the dialect and the templates: those that mutation testing runs. */
import type { ViteUserConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

const config: ViteUserConfig = {
  ...base,
  test: {
    ...base.test,
    // None of them leaves anything behind, and each mutant would load every module for every file.
    isolate: false,
    include: [
      'test/manifest/**/*.test.ts',
      'test/manifest-language.test.ts',
      'test/oauth/**/*.test.ts',
      'test/connector/{explain,field-forms,captured-values}.test.ts',
    ],
  },
}

export default config
