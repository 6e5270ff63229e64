/** Everything that one sandbox's API knows and remembers. */
import { createHash } from 'node:crypto'
import type { SandboxClock } from '../clock.ts'
import type { Credits } from '../credits.ts'
import { ROLES } from './account-roles.ts'
import { type SeededData, seedData } from './data/seed.ts'

/** The data of one sandbox: what is seeded, which never changes, and what calls have changed. */
export interface World {
  readonly clock: SandboxClock
  readonly credits: Credits
  readonly seeded: SeededData
  /** The account's roles. May be changed at any time. */
  readonly roles: Set<string>
  /** What one part of the API remembers; made by `make` when that part is used for the first time. */
  state<T>(make: (world: World) => T): T
  /** A new id. The same calls in the same order get the same ids. */
  newId(kind: string): string
  /** Forgets what calls have changed, and gives the account all its roles back. */
  clear(): void
}

/** Makes a world that nobody has changed yet. */
export function createWorld(clock: SandboxClock, credits: Credits, companies: number): World {
  const states = new Map<unknown, unknown>()
  let ids = 0
  const world: World = {
    clock,
    credits,
    seeded: seedData(companies),
    roles: new Set(ROLES.map(({ role }) => role)),
    state<T>(make: (world: World) => T): T {
      if (!states.has(make)) states.set(make, make(world))
      return states.get(make) as T
    },
    newId(kind) {
      ids += 1
      return uuidOf(`${kind} ${ids}`)
    },
    clear() {
      states.clear()
      ids = 0
      for (const { role } of ROLES) world.roles.add(role)
    },
  }
  return world
}

/** A UUID that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

/** A moment of the sandbox's clock as the API writes it. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
