/**
 * Dies without warning at a point of telling: `unlink` when it is about to tell the provider of an unlinking, `event`
 * when the host has been given an event and has not taken it yet.
 */
import { createLinkwright } from '../../../src/create-linkwright.ts'
import { withDefaultPorts } from '../../../src/default-ports.ts'
import type { Transport } from '../../../src/ports/ports.ts'
import { manifestAt } from '../manifest.ts'

const { origin, path, keys, account, point } = JSON.parse(process.argv[2] ?? '')

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  // The signal may take a moment; nothing else is to happen until then.
  for (;;);
}

const { transport: real } = withDefaultPorts({ trustedOrigins: [origin] })
const transport: Transport = (request, options) =>
  request.url.endsWith('/revoke') ? die() : real(request, options)
const linkwright = await createLinkwright({
  manifests: [await manifestAt(origin)],
  publicUrl: 'https://host.example',
  database: path,
  keys,
  transport,
  background: false,
  ...(point === 'event' && {
    onEvent: (event) => {
      if (event.type !== 'account.suspended') return
      process.stdout.write(`${JSON.stringify(event)}\n`, die)
      return new Promise(() => {})
    },
  }),
})
await (point === 'event' ? linkwright.accounts.suspend(account) : linkwright.accounts.unlink(account))
