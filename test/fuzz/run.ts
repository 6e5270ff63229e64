/** `npm run fuzz -- --runs 1000000 --seed 1 --target callback`: every reader on many spoilt inputs, with a table. */
import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'
import { targets } from './targets.ts'

const BATCH = 5_000

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, target: { type: 'string' } },
})
const runs = Number(values.runs ?? 1_000_000)
const seed = Number(values.seed ?? Date.now() % 1_000_000_000)
const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target)
const shares = chosen.reduce((sum, { share }) => sum + share, 0)
if (chosen.length === 0)
  throw new Error(`No reader is called so. There are: ${targets.map(({ name }) => name).join(', ')}`)
console.log(`seed ${seed}: the same command with --seed ${seed} reads the same inputs`)

const table: Record<string, object> = {}
let failed = false
for (const target of chosen) {
  const wanted = Math.ceil((runs * target.share) / shares)
  const begun = performance.now()
  let [done, accepted, refused, longest] = [0, 0, 0, 0]
  while (done < wanted) {
    const batch = Math.min(BATCH, wanted - done)
    try {
      const tally = await fuzz(target, seed + done, batch)
      accepted += tally.accepted
      refused += tally.refused
      longest = Math.max(longest, tally.longest)
    } catch (error) {
      failed = true
      console.error(`\nFAILED ${error instanceof Error ? error.message : String(error)}`)
      break
    }
    done += batch
    process.stderr.write(`\r${target.name}: ${done} of ${wanted} `)
  }
  process.stderr.write('\r\u001b[K')
  const seconds = (performance.now() - begun) / 1_000
  table[target.name] = {
    inputs: done,
    accepted,
    refused,
    'longest ms': Math.round(longest),
    seconds: Math.round(seconds),
  }
}
console.table(table)
process.exitCode = failed ? 1 : 0
