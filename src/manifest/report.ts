/** What the rules report to, and what they may look at. */
import type { Manifest } from '../generated/manifest.ts'
import type { Finding } from './findings.ts'

/** Takes one finding. `at: 'key'` points at the key instead of the value. */
export type Report = (
  code: string,
  path: Finding['path'],
  message: string,
  more?: { readonly hint?: string | undefined; readonly at?: 'key' | 'value' },
) => void

/** A rule looks at a manifest that fits the schema and reports what the schema cannot see. */
export type Rule = (manifest: Manifest, report: Report) => void
