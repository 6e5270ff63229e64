/** The company that a call names by its id. */
import type { Company } from '../data/seed.ts'
import { notFound } from '../platform-error.ts'
import type { World } from '../world.ts'

/** @throws {PlatformError} 404 when there is none. */
export function findCompany(world: World, id: string | number | undefined, parameter: string): Company {
  const company = world.seeded.companies.find((one) => String(one.id) === String(id))
  if (company === undefined) throw notFound('company', parameter)
  return company
}
