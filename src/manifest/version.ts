/** The version of the manifest language that a file is written in. */
import { quoteForeign } from '../errors/base.ts'
import type { Finding } from './findings.ts'

/** The newest version that this Linkwright reads. It goes on reading the ones before it. */
const NEWEST = 1
const CODE = 'unsupported_version'

/** What is wrong with a file's `manifest`, where something is; a file without one is the schema's to judge. */
export function checkVersion(value: unknown): Finding | undefined {
  const version = (Object(value) as { manifest?: unknown }).manifest
  if (version === undefined) return undefined
  const place = { code: CODE, path: ['manifest'], at: 'value' } as const
  if (Number.isInteger(version) && Number(version) > NEWEST) {
    return {
      ...place,
      message: `This manifest is written in version ${version} of the language; this Linkwright reads up to ${NEWEST}`,
      hint: 'Upgrade Linkwright.',
    }
  }
  if (version === NEWEST) return undefined
  const hint =
    version === String(NEWEST)
      ? `Write manifest: ${NEWEST}, without quotes.`
      : `Write manifest: ${NEWEST}. The connector's own version is "version".`
  const shown = typeof version === 'object' ? 'This' : quoteForeign(version, 40)
  return { ...place, message: `${shown} is no version of the manifest language`, hint }
}
