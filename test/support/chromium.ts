/** A real Chromium from the npm registry: where it is, and how it is started. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))

/**
 * Starts Chromium with the web security of a user's browser, which the package's own arguments take away. It reaches
 * this machine only; every name under `.test` is this machine too (`.localhost` is by itself, and counts as secure).
 */
export async function launchChromium(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    // The package's browser runs on Linux with x64; elsewhere name one of your own.
    executablePath: process.env['CHROMIUM_PATH'] ?? (await chromiumPath()),
    args: [
      '--no-zygote',
      '--in-process-gpu',
      '--disable-webgl',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE ::1',
    ],
  })
}

/** Unpacks the browser once for all test runs. Several at a time do no harm: the first one to finish wins. */
async function chromiumPath(): Promise<string> {
  const { devDependencies } = createRequire(import.meta.url)('../../package.json')
  const directory = `${CACHE}chromium-${devDependencies['@sparticuz/chromium']}`
  if (!existsSync(directory)) {
    await mkdir(CACHE, { recursive: true })
    const unpacked = await mkdtemp(`${CACHE}unpacking-`)
    await unpackInto(unpacked)
    await rename(unpacked, directory).catch(async (error: unknown) => {
      if (!existsSync(directory)) throw error
      await rm(unpacked, { recursive: true })
    })
  }
  return `${directory}/chromium`
}

// The package unpacks into the temporary directory, and takes what it finds there by that name, whoever put it there.
async function unpackInto(directory: string): Promise<void> {
  const { default: packed } = await import('@sparticuz/chromium')
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = directory
  try {
    packed.setGraphicsMode = false
    await packed.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}
