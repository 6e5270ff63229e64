/** Keys that are rotated under load, and rows that were tampered with. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import type { Linkwright } from '../../../src/create-linkwright.ts'
import { randomKeys } from '../database.ts'
import { go } from '../nemesis.ts'
import { errors, exactly, lost, none, type Row, reuses } from '../row.ts'
import type { Scene } from '../scene.ts'

/** Statements of someone who has the database and not the keys. */
async function behind<T>(scene: Scene, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: scene.database?.url })
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** Replaces every replica by one with the present ring, one after the other, under load. */
async function roll(scene: Scene): Promise<void> {
  for (const [index, replica] of scene.replicas.entries()) {
    const next = await scene.start()
    next.go()
    scene.replicas[index] = next
    await replica.stop()
  }
}

/** As the guide to keys says it: the new key behind the old one, in front of it, everything sealed anew, alone. */
async function rotate(scene: Scene, load: number): Promise<Record<string, number>> {
  go(scene)
  const [old, recent] = [scene.keys, randomKeys().replace('faults', 'recent')]
  scene.keys = `${old},${recent}`
  await roll(scene)
  scene.keys = `${recent},${old}`
  await roll(scene)
  const linkwright = await scene.open()
  const first = await linkwright.keys.rotate()
  await sleep(load)
  // Three minutes in which no instance has said that it seals with the old key.
  await behind(scene, (client) =>
    client.query(`update linkwright.vault_keys set sealing_at = sealing_at - 200000 where id = 'faults'`),
  )
  const second = await linkwright.keys.rotate()
  const removable = second.keys.filter(({ id, removable }) => id === 'faults' && removable).length
  scene.keys = recent
  await roll(scene)
  await sleep(load)
  const alone = await scene.open()
  const { opened, unopened } = await alone.keys.check()
  return { resealed: first.resealed + second.resealed, removable, opened, unopened }
}

type Damage = (client: Client, bad: string, good: string) => Promise<unknown>

const DAMAGES: readonly Damage[] = [
  (client, bad, good) =>
    client.query(
      'update linkwright.accounts set "grant" = (select "grant" from linkwright.accounts where id = $2) where id = $1',
      [bad, good],
    ),
  (client, bad) =>
    client.query(
      'update linkwright.accounts set "grant" = set_byte("grant", 100, get_byte("grant", 100) # 1) where id = $1',
      [bad],
    ),
]

async function codeOf(call: Promise<unknown>): Promise<{ code?: string; row?: string }> {
  return call.then(
    () => ({}),
    (error: unknown) => error as { code?: string; row?: string },
  )
}

/** Damages one row after another, in ways that the database does not notice, and mends it again. */
async function tamper(scene: Scene): Promise<Record<string, number>> {
  const [bad, ...others] = scene.accounts
  const [good] = others
  if (bad === undefined || good === undefined) throw new Error('unreachable')
  const counts = { refused: 0, named: 0, changed: 0, affected: 0, wrongKey: 0 }
  const status = async (linkwright: Linkwright): Promise<string> =>
    (await linkwright.accounts.get(bad)).status
  for (const damage of DAMAGES) {
    const read = 'select "grant" from linkwright.accounts where id = $1'
    const before = await behind(scene, async (client) => {
      const { rows } = await client.query(read, [bad.id])
      await damage(client, bad.id, good.id)
      return rows[0].grant as Buffer
    })
    const linkwright = await scene.open()
    const error = await codeOf(linkwright.accounts.accessToken(bad))
    if (error.code === 'ERR_DECRYPTION_FAILED') counts.refused += 1
    if (error.row === bad.id) counts.named += 1
    if ((await status(linkwright)) !== 'active') counts.changed += 1
    for (const other of others)
      if ((await codeOf(linkwright.accounts.accessToken(other))).code) counts.affected += 1
    await behind(scene, (client) =>
      client.query('update linkwright.accounts set "grant" = $2 where id = $1', [bad.id, before]),
    )
  }
  const { keys } = scene
  scene.keys = randomKeys()
  if ((await codeOf(scene.open())).code === 'ERR_DECRYPTION_FAILED') counts.wrongKey += 1
  scene.keys = randomKeys().replace('faults', 'other')
  if ((await codeOf(scene.open())).code === 'ERR_KEY_UNKNOWN') counts.wrongKey += 1
  scene.keys = keys
  return counts
}

export const keys: readonly Row[] = [
  {
    name: 'key-rotation',
    cases: '[ST-06]',
    title:
      'key rotation under load: every replica replaced three times, everything sealed anew, the old key removed',
    mustShow: '0 failed reads, all values sealed anew, the old key can be removed',
    inSuite: true,
    shortTitle:
      'key rotation under load with 2 replicas and 20 accounts: 0 failed reads, all values sealed anew, the old key can be removed',
    setup: (size) => ({
      accounts: size === 'long' ? 1_000 : 20,
      replicas: size === 'long' ? 4 : 2,
      callers: 8,
      workload: 'steady',
      provider: { lifetime: 4 },
    }),
    nemesis: (scene, size) => rotate(scene, size === 'long' ? 10_000 : 500),
    check: (observed) => [
      { name: 'reads', value: observed.scene.tally.ok },
      errors(observed),
      { name: 'sealed anew by the rotation', value: observed.counts['resealed'] ?? 0 },
      { name: 'values that open with the new key alone', value: observed.counts['opened'] ?? 0 },
      none('values that do not', observed.counts['unopened'] ?? 1),
      exactly('old key removable', observed.counts['removable'] ?? 0, 1),
      reuses(observed),
      lost(observed),
    ],
  },
  {
    name: 'tampering',
    cases: '[ST-02]',
    title: "a row's ciphertext copied onto another row, one flipped bit, wrong key",
    mustShow: 'refused, named, nothing else affected',
    inSuite: true,
    setup: () => ({ accounts: 5, replicas: 0, callers: 1, workload: 'steady' }),
    nemesis: tamper,
    check: (observed) => [
      exactly('refused', observed.counts['refused'] ?? 0, DAMAGES.length),
      exactly('named', observed.counts['named'] ?? 0, DAMAGES.length),
      exactly('wrong keys refused at the start', observed.counts['wrongKey'] ?? 0, 2),
      none('changes of status', observed.counts['changed'] ?? 1),
      none('other accounts affected', observed.counts['affected'] ?? 1),
      lost(observed),
    ],
  },
]
