/**
 * Refreshes an account, or finishes a login, and dies without warning at a point of it: `request` (claimed, nothing
 * sent), `answer` (received, not yet kept), `journal` (the tokens cannot be stored, and the answer was journaled),
 * `insert` (about to store a new account).
 */
import { createLinkwright } from '../../../src/create-linkwright.ts'
import { withDefaultPorts } from '../../../src/default-ports.ts'
import type { Clock, Transport } from '../../../src/ports/ports.ts'
import type { Store } from '../../../src/ports/store-port.ts'
import { openSqliteStore } from '../../../src/store/sqlite.ts'
import { manifestAt } from '../manifest.ts'
import { untilSent } from './until-sent.ts'

const { origin, path, keys, account, arrival, point } = JSON.parse(process.argv[2] ?? '')

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  // The signal may take a moment; nothing else is to happen until then.
  for (;;);
}

const { transport: real } = withDefaultPorts({ trustedOrigins: [origin] })
const transport: Transport = async (request, options) => {
  if (point === 'request') die()
  const response = await real(request, options)
  if (point === 'answer') die()
  return response
}
async function database(clock: Clock): Promise<Store> {
  const store = await openSqliteStore(path, clock)
  const journal: Store['accounts']['journal'] = async (...answer) => {
    await store.accounts.journal(...answer)
    die()
  }
  const commit = (): Promise<never> => new Promise(() => {})
  return { ...store, accounts: { ...store.accounts, journal, commit, insert: die } }
}
const linkwright = await createLinkwright({
  manifests: [await manifestAt(origin)],
  publicUrl: 'https://host.example',
  database,
  keys,
  transport,
})
await (arrival === undefined
  ? untilSent(() => linkwright.accounts.refresh(account))
  : linkwright.accounts.finishLink(arrival))
