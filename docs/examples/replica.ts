/** One of any number of replicas of a host, on a PostgreSQL that they share. */
import { createLinkwright, type Linkwright, loadManifest } from 'linkwright'
import { postgresStore } from 'linkwright/postgres'

const { DATABASE_URL = '', LINKWRIGHT_KEYS = '', PUBLIC_URL = '' } = process.env

export const linkwright: Linkwright = await createLinkwright({
  manifests: [await loadManifest('connector.yaml')],
  publicUrl: PUBLIC_URL, // the same on every replica: redirect URIs are made of it
  database: postgresStore(DATABASE_URL), // or a Pool of node-postgres that you have already
  keys: LINKWRIGHT_KEYS, // npx linkwright keys generate
  logger: console, // or pino
  onEvent: async ({ type, account_id, who_must_act }) => {
    if (who_must_act !== null) console.log(`${type}: ${account_id} needs ${who_must_act}`)
  },
})

process.once('SIGTERM', () => linkwright.close()) // waits for refreshes in flight
