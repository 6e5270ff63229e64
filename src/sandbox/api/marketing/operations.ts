/** The operations of the Marketing API: audiences, and uploads of their members. */
import { type Fields, readFields } from '../fields.ts'
import {
  type ApiCall,
  created,
  noContent,
  type Operation,
  type Operations,
  ok,
  type Reply,
} from '../operation.ts'
import { tokenPageOf } from '../paging.ts'
import { badValue, notFound } from '../platform-error.ts'
import { timestamp, uuidOf, type World } from '../world.ts'

interface MarketingAudience {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
}

interface Upload {
  readonly id: string
  readonly audienceId: string
  readonly operationType: string
  readonly createdAt: number
  /** Whether one of its records says anything. */
  readonly hasRecords: boolean
}

interface MarketingState {
  readonly audiences: Map<string, MarketingAudience>
  readonly uploads: Map<string, Upload>
}

const UPLOAD_MS = 5000
const FIELDS: Fields = {
  name: { type: 'text', required: true, most: 255 },
  type: { type: ['B2B', 'B2C'], required: true },
  status: { type: 'text', readOnly: true },
}
const UPLOAD_FIELDS = 'ziCompanyId ziPersonId firstName lastName emailAddress companyName companyUrl'.split(
  ' ',
)

function marketingState(_world: World): MarketingState {
  const seeded = ['Newsletter readers', 'Webinar guests', 'Trial customers'].map((name, index) => {
    const attributes = { name, type: index === 0 ? 'B2C' : 'B2B', status: 'ACTIVE' }
    return { id: uuidOf(`marketing ${index}`), attributes }
  })
  return { audiences: new Map(seeded.map((one) => [one.id, one])), uploads: new Map() }
}

function audienceOf({ world, parameters }: ApiCall): MarketingAudience {
  const audience = world.state(marketingState).audiences.get(parameters['audienceId'] ?? '')
  if (audience === undefined) throw notFound('audience', 'audienceId')
  return audience
}

function show(audience: MarketingAudience): Record<string, unknown> {
  return { ...audience, type: 'Audience' }
}

function createAudience({ world, attributes }: ApiCall): Reply {
  const given = { ...readFields(attributes, FIELDS), status: 'ACTIVE' }
  const audience = { id: world.newId('marketing audience'), attributes: given }
  world.state(marketingState).audiences.set(audience.id, audience)
  return created(show(audience))
}

function updateAudience(call: ApiCall): Reply {
  const audience = audienceOf(call)
  const [resource] = call.resources
  if (resource?.id !== audience.id)
    throw badValue('data.id must be that of the audience', { pointer: '/data/id' })
  const given = readFields(call.attributes, { name: { type: 'text', required: true, most: 255 } })
  const changed = { ...audience, attributes: { ...audience.attributes, ...given } }
  call.world.state(marketingState).audiences.set(audience.id, changed)
  return ok({ data: show(changed) })
}

function createUpload(call: ApiCall): Reply {
  const { id: audienceId } = audienceOf(call)
  const given = readFields(call.attributes, {
    operationType: { type: ['ADD', 'DELETE'], required: true },
    fields: { type: 'texts', required: true },
    records: { type: 'anything', required: true },
  }) as { operationType: string; fields: string[]; records: unknown }
  const { operationType, fields, records } = given
  const unknown = fields.findIndex((field) => !UPLOAD_FIELDS.includes(field))
  if (unknown >= 0) {
    const detail = `fields can have: ${UPLOAD_FIELDS.join(', ')}`
    throw badValue(detail, { pointer: `/data/attributes/fields/${unknown}` })
  }
  const isRecord = (one: unknown): one is string[] =>
    Array.isArray(one) && one.length === fields.length && one.every((value) => typeof value === 'string')
  if (!Array.isArray(records) || records.length === 0 || !records.every(isRecord)) {
    const detail = 'records must be a list of lists with a text for each field'
    throw badValue(detail, { pointer: '/data/attributes/records' })
  }
  const upload = {
    id: call.world.newId('upload'),
    audienceId,
    operationType,
    createdAt: call.world.clock.now(),
    hasRecords: records.flat().some((value) => value.trim() !== ''),
  }
  call.world.state(marketingState).uploads.set(upload.id, upload)
  return created(showUpload(call, upload))
}

function getUpload(call: ApiCall): Reply {
  const { id } = audienceOf(call)
  const upload = call.world.state(marketingState).uploads.get(call.parameters['uploadId'] ?? '')
  if (upload === undefined || upload.audienceId !== id) throw notFound('upload', 'uploadId')
  return ok({ data: showUpload(call, upload) })
}

function showUpload(
  { world }: ApiCall,
  { id, operationType, createdAt, hasRecords }: Upload,
): Record<string, unknown> {
  const endsAt = createdAt + UPLOAD_MS
  const hasEnded = world.clock.now() >= endsAt
  return {
    id,
    type: 'AudienceUpload',
    attributes: {
      operationType,
      createDate: timestamp(createdAt),
      updateDate: timestamp(hasEnded ? endsAt : createdAt),
      ...(hasEnded ? { completeDate: timestamp(endsAt) } : {}),
      status: hasEnded ? (hasRecords ? 'COMPLETE' : 'FAILED') : 'IN_PROGRESS',
    },
  }
}

const roles = ['fea:mcp']
const read: Pick<Operation, 'scopes' | 'roles'> = { scopes: ['api:audience:read'], roles }
const manage: Pick<Operation, 'scopes' | 'roles'> = { scopes: ['api:audience:manage'], roles }
const members: Pick<Operation, 'scopes' | 'roles'> = { scopes: ['api:audience-member:manage'], roles }
const ONE = '/marketing/v1/audiences/{audienceId}'

/** Everything under `/marketing/v1`. */
export const MARKETING_OPERATIONS: Operations = Object.freeze({
  'POST /marketing/v1/audiences': { ...manage, body: { type: 'Audience' }, call: createAudience },
  'GET /marketing/v1/audiences': {
    ...read,
    call: ({ world, query, path }) => {
      const audiences = [...world.state(marketingState).audiences.values()]
      return ok(tokenPageOf(audiences.map(show), query, path))
    },
  },
  [`GET ${ONE}`]: { ...read, call: (call) => ok({ data: show(audienceOf(call)) }) },
  [`PUT ${ONE}`]: { ...manage, body: { type: 'Audience' }, call: updateAudience },
  [`DELETE ${ONE}`]: {
    ...manage,
    call: (call) => {
      call.world.state(marketingState).audiences.delete(audienceOf(call).id)
      return noContent()
    },
  },
  [`POST ${ONE}/uploads`]: { ...members, body: { type: 'AudienceUpload' }, call: createUpload },
  [`GET ${ONE}/uploads/{uploadId}`]: { ...members, call: getUpload },
})
