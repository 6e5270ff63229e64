/** The GTM configuration: buyer personas, competitors, ideal company segments and products. */
import { type Fields, readFields } from '../fields.ts'
import { type ApiCall, noContent, type Operation, type Operations, ok, type Reply } from '../operation.ts'
import { missingInput, notFound, PlatformError } from '../platform-error.ts'
import { timestamp, uuidOf, type World } from '../world.ts'

/** A record of the configuration. */
interface ConfigRecord {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly meta: Readonly<Record<string, string>>
}

/** A kind of record, its fields besides those that all kinds have, and what is there at the start. */
interface ConfigKind {
  readonly type: string
  readonly noun: string
  readonly fields: Fields
  readonly seed: readonly Readonly<Record<string, unknown>>[]
}

const LONG = { type: 'text', most: 10_000 } as const
/** The fields that every kind has. */
export const COMMON_FIELDS: Fields = {
  name: { type: 'text', required: true, most: 1024 },
  description: LONG,
  source: { type: 'text', readOnly: true },
  customFields: 'objects',
}

const KINDS: Readonly<Record<string, ConfigKind>> = {
  'customer-buyer-personas': {
    type: 'CustomerBuyerPersona',
    noun: 'buyer persona',
    fields: {
      personalObjectives: LONG,
      whatDoesThisPersonaCareAbout: LONG,
      titlesFunctionsSeniority: LONG,
      relevantOfferings: LONG,
    },
    seed: [
      {
        name: 'Head of Sales',
        personalObjectives: 'Meet the quarter',
        titlesFunctionsSeniority: 'VP, Sales',
      },
      { name: 'Marketing Lead', personalObjectives: 'More qualified leads' },
    ],
  },
  'customer-competitors': {
    type: 'CustomerCompetitor',
    noun: 'competitor',
    fields: {
      url: { type: 'url', most: 1024 },
      competitorProducts: LONG,
      reasonsTheyWin: LONG,
      reasonsTheyLose: LONG,
      customersWeWon: LONG,
      competitiveProducts: LONG,
    },
    seed: [
      {
        name: 'Rivalry Data',
        url: 'https://rivalry.example/',
        reasonsTheyWin: 'Price',
        reasonsTheyLose: 'Coverage',
      },
    ],
  },
  'ideal-company-profile': {
    type: 'IdealCompanySegment',
    noun: 'ideal company segment',
    fields: {},
    seed: [{ name: 'Mid-market software', description: 'Software companies with 100 to 1,000 people' }],
  },
  products: {
    type: 'OrganizationOffering',
    noun: 'product',
    fields: {
      painPoints: { type: 'texts', most: 100 },
      valueProposition: { type: 'texts', most: 100 },
      proofPoints: { type: 'texts', most: 100 },
      url: { type: 'url', most: 1024 },
      competitors: LONG,
      idealCompanySegment: LONG,
      offeringBuyerPersonas: LONG,
    },
    seed: [{ name: 'Northwind Insights', painPoints: ['Stale data'], valueProposition: ['Fresh every day'] }],
  },
}

const states: Readonly<Record<string, (world: World) => Map<string, ConfigRecord>>> = Object.fromEntries(
  Object.entries(KINDS).map(([path, { seed }]) => [
    path,
    () =>
      new Map(
        seed.map((attributes, index) => {
          const id = uuidOf(`${path} ${index}`)
          const meta = {
            createdAt: '2026-01-15T09:00:00Z',
            updatedAt: '2026-01-15T09:00:00Z',
            createdBy: '1',
          }
          return [id, { id, attributes: { ...attributes, source: 'manual' }, meta }]
        }),
      ),
  ]),
)

/** The six operations on one kind of record. */
export function configOperations(
  path: string,
  idName: string,
  read: Pick<Operation, 'scopes' | 'roles'>,
  manage: Pick<Operation, 'scopes' | 'roles'>,
): Operations {
  const kind = KINDS[path]
  const state = states[path]
  if (kind === undefined || state === undefined) throw new RangeError(`There is no configuration ${path}.`)
  const { type, noun } = kind
  const fields = { ...COMMON_FIELDS, ...kind.fields }

  const recordsOf = ({ world }: ApiCall) => world.state(state)
  const find = (call: ApiCall, id: string | undefined): ConfigRecord => {
    const record = recordsOf(call).get(id ?? '')
    if (record === undefined) throw notFound(noun, idName)
    return record
  }
  const show = (record: ConfigRecord): Reply => ok({ data: { ...record, type } })
  const keep = (call: ApiCall, record: ConfigRecord): Reply => {
    recordsOf(call).set(record.id, record)
    return show(record)
  }
  const now = ({ world }: ApiCall): string => timestamp(world.clock.now())

  const upsert = (call: ApiCall): Reply => {
    const [resource] = call.resources
    const known = resource?.id === undefined ? undefined : find(call, resource.id)
    const given = readFields(call.attributes, fields, { partial: known !== undefined, status: 422 })
    if (given['name'] === '') {
      const { title, message, source } = missingInput('name is empty', { pointer: '/data/attributes/name' })
      throw new PlatformError(422, 'PFAPI0004', title, message, source)
    }
    const by = call.caller.person.id
    const created = { createdAt: now(call), createdBy: by }
    return keep(call, {
      id: known?.id ?? call.world.newId(path),
      attributes: { source: 'manual', ...known?.attributes, ...given },
      meta: { ...created, ...known?.meta, updatedAt: now(call), updatedBy: by },
    })
  }
  const base = `/copilot/v1/${path}`
  const one = `${base}/{${idName}}`
  const idOf = ({ parameters }: ApiCall): string | undefined => parameters[idName]
  return {
    [`GET ${base}`]: {
      ...read,
      call: (call) => {
        const active = [...recordsOf(call).values()].filter(({ meta }) => meta['archivedAt'] === undefined)
        return ok({ data: active.map((record) => ({ ...record, type })) })
      },
    },
    [`POST ${base}`]: { ...manage, body: { type }, call: upsert },
    [`GET ${one}`]: { ...read, call: (call) => show(find(call, idOf(call))) },
    [`DELETE ${one}`]: {
      ...manage,
      call: (call) => {
        recordsOf(call).delete(find(call, idOf(call)).id)
        return noContent()
      },
    },
    [`POST ${one}/actions/archive`]: {
      ...manage,
      call: (call) => {
        const record = find(call, idOf(call))
        const archived = { archivedAt: now(call), archivedBy: call.caller.person.id }
        return keep(call, { ...record, meta: { ...record.meta, ...archived } })
      },
    },
    [`POST ${one}/actions/unarchive`]: {
      ...manage,
      call: (call) => {
        const record = find(call, idOf(call))
        const { archivedAt: _at, archivedBy: _by, ...meta } = record.meta
        return keep(call, { ...record, meta })
      },
    },
  }
}
