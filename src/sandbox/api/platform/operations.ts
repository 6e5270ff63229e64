/** The operations of the Platform API. */
import { ROLES } from '../account-roles.ts'
import { type ApiCall, type Operations, ok, type Reply } from '../operation.ts'
import { missingInput } from '../platform-error.ts'
import { choice, flag } from '../query.ts'
import { deleteInteraction, getInteraction, upsertInteractions } from './content-interactions.ts'
import { listEntities, listEntityFields, upsertEntities } from './entities.ts'
import { executeWorkflow, getExecution, listWorkflows } from './workflows.ts'

const ROLE_TYPES = `feature integration data dataset_detail action intent limit info signal vertical_dataset`
const READ_MODEL = { scopes: ['api:gtm-data-model:read'] }
const MANAGE_MODEL = { scopes: ['api:gtm-data-model:manage'] }
const INTERACTIONS = '/platform/v1/engagements/content-interactions'

/** Everything under `/platform/v1`. */
export const PLATFORM_OPERATIONS: Operations = Object.freeze({
  'GET /platform/v1/metadata/entities': { ...READ_MODEL, call: listEntities },
  'GET /platform/v1/metadata/entities/{entityName}/fields': { ...READ_MODEL, call: listEntityFields },
  'POST /platform/v1/entities/{entityName}': {
    ...MANAGE_MODEL,
    body: { type: 'UpsertRecord', data: 'list' },
    call: upsertEntities,
  },
  [`POST ${INTERACTIONS}`]: {
    ...MANAGE_MODEL,
    body: { type: 'ContentInteraction', data: 'list' },
    call: upsertInteractions,
  },
  [`GET ${INTERACTIONS}/{id}`]: { ...READ_MODEL, call: getInteraction },
  [`DELETE ${INTERACTIONS}/{id}`]: { ...MANAGE_MODEL, call: deleteInteraction },
  'GET /platform/v1/workflows': {
    scopes: ['api:workflows:read', 'api:workflows:execute'],
    call: listWorkflows,
  },
  'POST /platform/v1/workflows/{id}/actions/execute': {
    scopes: ['api:workflows:execute'],
    body: { type: 'ExecuteWorkflowRequest' },
    call: executeWorkflow,
  },
  'GET /platform/v1/workflows/executions/{id}': { scopes: ['api:workflows:execute'], call: getExecution },
  'GET /platform/v1/entitlements': { scopes: ['api:entitlement:read'], call: listEntitlements },
})

/** Lists what the account is entitled to. An administrator's entitlements have `adm:` in front. */
function listEntitlements({ query, world }: ApiCall): Reply {
  const admin = flag(query, 'filter[admin]')
  if (admin === undefined) throw missingInput('filter[admin] is missing', { parameter: 'filter[admin]' })
  const roleType = choice(query, 'filter[roleType]', ROLE_TYPES.split(' '))
  if (roleType === undefined)
    throw missingInput('filter[roleType] is missing', { parameter: 'filter[roleType]' })
  const data = ROLES.filter(({ role, type }) => type === roleType && world.roles.has(role)).map(
    ({ role, name, value }) => {
      const roleCode = admin ? `adm:${role}` : role
      return { id: roleCode, type: 'Entitlement', attributes: { roleCode, roleName: name, roleType, value } }
    },
  )
  return ok({ data })
}
