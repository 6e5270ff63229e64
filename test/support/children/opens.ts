/** Opens a Linkwright's storage as the user that this process runs as, and prints what comes of it. */
import { openStorage } from '../../../src/open-storage.ts'

const { database, keys } = JSON.parse(process.argv[2] ?? '')
try {
  const { store } = await openStorage({ database, keys }, { now: () => Date.now() })
  await store.profiles.insert({
    id: `${process.pid}`,
    connector: 'c',
    name: 'n',
    auth: 'a',
    fields: '{}',
    secrets: new Uint8Array(100_000),
  })
  console.log('"opened"')
  await store.close()
} catch (error) {
  console.log(JSON.stringify(error))
}
