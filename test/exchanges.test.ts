import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Exchange, runExchanges } from '../scripts/exchanges.ts'
import { RECORDED, shown } from '../scripts/record-exchanges.ts'
import { createAjv } from '../src/manifest/ajv.ts'
import { loadManifest } from '../src/manifest/load-manifest.ts'

const manifest = await loadManifest(fileURLToPath(new URL('../connector.yaml', import.meta.url)))
const exchanges = await runExchanges()

/** The sandbox's days move with the calendar. */
function undated(exchange: Exchange | undefined): unknown {
  return JSON.parse(JSON.stringify(exchange ?? null).replace(/\d{4}-\d\d-\d\d(T[\d:.]+Z)?/g, 'a day'))
}

test('every action of ZoomInfo is called once at the sandbox', () => {
  const names = Object.keys(manifest.actions ?? {})
  expect(exchanges.map(({ action }) => action).sort()).toEqual(names.sort())
})

test.each(exchanges.map((exchange) => [exchange.action, exchange] as const))(
  '%s: the answer fits the schema of the output, and the reference page shows it',
  (name, exchange) => {
    expect(exchange.status).toBeGreaterThanOrEqual(200)
    expect(exchange.status).toBeLessThan(300)
    const output = manifest.actions?.[name]?.output
    if (output !== undefined && exchange.body !== undefined) {
      const fits = createAjv().compile(output)
      fits(exchange.body)
      expect(fits.errors).toBeNull()
    }
    const recorded: Exchange[] = JSON.parse(readFileSync(RECORDED, 'utf8'))
    const [now] = shown([exchange])
    const then = recorded.find(({ action }) => action === name)
    expect(undated(now), 'The recording is stale: npm run record, then npm run generate').toEqual(
      undated(then),
    )
  },
)
