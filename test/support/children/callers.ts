/** Opens a Linkwright on a shared file, waits for the sign, and asks for one account's token many times at once. */
import { once } from 'node:events'
import { createLinkwright } from '../../../src/create-linkwright.ts'
import { manifestAt } from '../manifest.ts'
import { untilSent } from './until-sent.ts'

const { origin, database, keys, account, callers } = JSON.parse(process.argv[2] ?? '')
const linkwright = await createLinkwright({
  manifests: [await manifestAt(origin)],
  publicUrl: 'https://host.example',
  database,
  keys,
  trustedOrigins: [origin],
})
console.log('"ready"')
await once(process.stdin, 'data')
const tokens = await Promise.all(
  Array.from({ length: callers }, () => untilSent(() => linkwright.accounts.accessToken(account))),
)
console.log(JSON.stringify(tokens.map(({ access_token }) => access_token)))
await linkwright.close()
process.exit()
