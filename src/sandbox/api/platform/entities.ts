/** The GTM data model: entities, their fields and their records. */
import { type Field, readFields } from '../fields.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { notFound } from '../platform-error.ts'
import type { World } from '../world.ts'

interface EntityField {
  readonly name: string
  readonly displayName: string
  readonly type: 'text' | 'whole' | 'url'
  readonly required?: true
  readonly reference?: string
}

interface Entity {
  readonly displayName: string
  readonly description: string
  readonly fields: readonly EntityField[]
}

const ID = { name: 'externalId', displayName: 'External ID', type: 'text', required: true } as const

const ENTITIES: Readonly<Record<string, Entity>> = {
  account: {
    displayName: 'Account',
    description: 'A company that is or may become a customer',
    fields: [
      ID,
      { name: 'name', displayName: 'Name', type: 'text' },
      { name: 'website', displayName: 'Website', type: 'url' },
      { name: 'employeeCount', displayName: 'Employees', type: 'whole' },
      { name: 'ownerId', displayName: 'Owner', type: 'text', reference: 'user.externalId' },
    ],
  },
  contact: {
    displayName: 'Contact',
    description: 'A person at an account',
    fields: [
      ID,
      { name: 'firstName', displayName: 'First name', type: 'text' },
      { name: 'lastName', displayName: 'Last name', type: 'text' },
      { name: 'email', displayName: 'E-mail', type: 'text' },
      { name: 'accountId', displayName: 'Account', type: 'text', reference: 'account.externalId' },
    ],
  },
  user: {
    displayName: 'User',
    description: 'Someone of your own organisation',
    fields: [ID, { name: 'email', displayName: 'E-mail', type: 'text' }],
  },
}

const DATA_TYPES = { text: 'string', whole: 'integer', url: 'url' } as const

/** The records of each entity by external id. */
function entityState(_world: World): Map<string, Map<string, Record<string, unknown>>> {
  return new Map(Object.keys(ENTITIES).map((name) => [name, new Map()]))
}

/** Lists the entities. */
export function listEntities(): Reply {
  return ok({
    data: Object.entries(ENTITIES).map(([entityName, { displayName, description, fields }]) => ({
      id: entityName,
      type: 'GtmEntity',
      attributes: {
        entityName,
        displayName,
        description,
        associations: fields.flatMap(({ reference }) => {
          const [associatedEntity, associatedFieldName] = reference?.split('.') ?? []
          return associatedEntity === undefined ? [] : [{ associatedEntity, associatedFieldName }]
        }),
      },
    })),
  })
}

/** Lists the fields of an entity. */
export function listEntityFields(call: ApiCall): Reply {
  const [entityName, { fields }] = entityOf(call)
  return ok({
    data: fields.map(({ name, displayName, type, required = false, reference }) => ({
      id: `${entityName}.${name}`,
      type: 'GtmEntityField',
      attributes: {
        name,
        displayName,
        dataType: DATA_TYPES[type],
        required,
        fieldType: name === ID.name ? 'IDENTIFIER' : 'STANDARD',
        description: `The ${displayName.toLowerCase()} of the ${entityName}.`,
        ...(reference === undefined ? {} : { reference }),
      },
    })),
  })
}

/** Makes records, and changes those that are known by their external id. All of them or, when one is wrong, none. */
export function upsertEntities(call: ApiCall): Reply {
  const [entityName, { fields }] = entityOf(call)
  const known = fields.map(({ name, type, required }): [string, Field] => [
    name,
    required ? { type, required } : { type },
  ])
  const read = call.resources.map(({ id, attributes, pointer }) => {
    const given = id === undefined ? attributes : { [ID.name]: id, ...attributes }
    return readFields(given, Object.fromEntries(known), { pointer: `${pointer}/attributes` })
  })
  const records = call.world.state(entityState).get(entityName)
  const processedRecords = read.map((given) => {
    const id = String(given[ID.name])
    const attributes = { ...records?.get(id), ...given }
    records?.set(id, attributes)
    return { id, type: 'UpsertRecord', attributes }
  })
  const count = processedRecords.length
  const attributes = {
    recordsProcessed: count,
    recordsSuccessful: count,
    recordsFailed: 0,
    processedRecords,
  }
  return ok({ data: { id: call.world.newId('upsert'), type: 'GtmResponseModel', attributes } })
}

function entityOf({ parameters }: ApiCall): [string, Entity] {
  const { entityName = '' } = parameters
  const entity = Object.hasOwn(ENTITIES, entityName) ? ENTITIES[entityName] : undefined
  if (entity === undefined) throw notFound('entity', 'entityName')
  return [entityName, entity]
}
