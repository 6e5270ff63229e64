/** Content interactions: what people did with content elsewhere. */
import { type Fields, readFields } from '../fields.ts'
import { asObject } from '../json-api.ts'
import { type ApiCall, noContent, ok, type Reply } from '../operation.ts'
import { badValue, notFound } from '../platform-error.ts'
import { timestamp, type World } from '../world.ts'

interface Interaction {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
}

const PARTICIPANT: Fields = {
  companyDomain: { type: 'text', required: true },
  ...Object.fromEntries(
    'participantId email phoneNumber ipAddress name firstName lastName title seniority companyName'
      .split(' ')
      .map((name) => [name, 'text'] as const),
  ),
  ziPersonId: { type: 'text', readOnly: true },
  ziCompanyId: { type: 'text', readOnly: true },
}

const FIELDS: Fields = {
  engagementId: { type: 'text', required: true },
  instanceId: { type: 'text', required: true },
  instanceUrl: 'url',
  duration: 'whole',
  interactionProvider: { type: 'text', readOnly: true },
  channel: { type: ['Website', 'Email'], required: true },
  interactionDetails: 'object',
  interactionType: { type: ['Click', 'Save', 'Send', 'Sign', 'Submit', 'View'], required: true },
  contentType: { type: ['Demo', 'Document', 'Email', 'Form', 'Video', 'Website'], required: true },
  actionPerformedAt: { type: 'instant', required: true },
  endedAt: 'instant',
  targetUrl: 'text',
  targetName: 'text',
  status: { type: ['Completed'], required: true },
  participant: { type: 'object', required: true },
}

/** Interactions by engagement id. */
function interactionState(_world: World): Map<string, Interaction> {
  return new Map()
}

/** Makes interactions, and replaces those whose engagement id is known. */
export function upsertInteractions(call: ApiCall): Reply {
  const { world } = call
  const read = call.resources.map(({ attributes, pointer }) => {
    const at = `${pointer}/attributes`
    const given = readFields(attributes, FIELDS, { pointer: at })
    // Sends of e-mails have an operation of their own, which this API does not offer.
    if (given['interactionType'] === 'Send' && given['contentType'] === 'Email')
      throw badValue('E-mails that were sent are not accepted here', { pointer: `${at}/interactionType` })
    const participant = readFields(asObject(given['participant']) ?? {}, PARTICIPANT, {
      pointer: `${at}/participant`,
    })
    const company = world.seeded.companies.find(({ domain }) => domain === participant['companyDomain'])
    const known = company === undefined ? {} : { ziCompanyId: String(company.id) }
    return { ...given, participant: { ...participant, ...known } } as Record<string, unknown>
  })
  const state = world.state(interactionState)
  const data = read.map((attributes) => {
    const before = [...state.values()].find(
      (one) => one.attributes['engagementId'] === attributes['engagementId'],
    )
    const interaction = { id: before?.id ?? world.newId('interaction'), attributes }
    state.set(interaction.id, interaction)
    return show(interaction)
  })
  const meta = {
    timestamp: timestamp(world.clock.now()),
    processingTime: 12,
    recordsProcessed: data.length,
    recordsSuccessful: data.length,
    recordsFailed: 0,
  }
  return { status: 201, body: { data, meta } }
}

/** Answers with one interaction. */
export function getInteraction(call: ApiCall): Reply {
  return ok({ data: show(interactionOf(call)) })
}

/** Deletes one interaction. */
export function deleteInteraction(call: ApiCall): Reply {
  call.world.state(interactionState).delete(interactionOf(call).id)
  return noContent()
}

function interactionOf({ world, parameters }: ApiCall): Interaction {
  const interaction = world.state(interactionState).get(parameters['id'] ?? '')
  if (interaction === undefined) throw notFound('content interaction', 'id')
  return interaction
}

function show(interaction: Interaction): Record<string, unknown> {
  return { ...interaction, type: 'ContentInteraction' }
}
