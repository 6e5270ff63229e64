/** Who did something, as the API says it. */
import { PEOPLE } from '../people.ts'
import type { ApiCall } from './operation.ts'
import { timestamp } from './world.ts'

const FIRST_USER = 3_100_001

/** When and by whom a resource was made and changed. */
export interface Audit {
  readonly createdAt: string
  readonly createdById: number
  readonly createdByName: string
  readonly updatedAt: string
  readonly updatedById: number
  readonly updatedByName: string
}

/** The number of the user that a call acts for. */
export function userNumber({ caller }: ApiCall): number {
  return FIRST_USER + PEOPLE.findIndex(({ id }) => id === caller.person.id)
}

/** Made or changed by this call. @param before What was known before it. */
export function audited(call: ApiCall, before?: Audit): Audit {
  const { firstName, lastName } = call.caller.person
  const [at, by, name] = [timestamp(call.world.clock.now()), userNumber(call), `${firstName} ${lastName}`]
  const made = { createdAt: at, createdById: by, createdByName: name }
  return { ...made, ...before, updatedAt: at, updatedById: by, updatedByName: name }
}

/** Made before anybody called. */
export const SEEDED: Audit = Object.freeze({
  createdAt: '2026-02-03T08:30:00Z',
  createdById: FIRST_USER,
  createdByName: `${PEOPLE[0].firstName} ${PEOPLE[0].lastName}`,
  updatedAt: '2026-03-10T14:05:00Z',
  updatedById: FIRST_USER,
  updatedByName: `${PEOPLE[0].firstName} ${PEOPLE[0].lastName}`,
})
