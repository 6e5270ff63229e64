/** Workflows and their executions. */
import { readFields } from '../fields.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { countedPageOf, readPage } from '../paging.ts'
import { notFound, PlatformError } from '../platform-error.ts'
import { flag, sortBy } from '../query.ts'
import { uuidOf, type World } from '../world.ts'

interface Execution {
  readonly id: string
  readonly workflowId: string
  readonly startedAt: number
}

const STARTING_MS = 2000
const RUNNING_MS = 5000

const WORKFLOWS = [
  ['Route inbound leads', true, false],
  ['Enrich new accounts', true, true],
  ['Notify account owner', true, true],
  ['Retired nightly export', false, true],
] as const
const LISTED = WORKFLOWS.map(([name, active, runnableOnDemand], index) => ({
  id: uuidOf(`workflow ${index}`),
  attributes: {
    name,
    active,
    runnableOnDemand,
    createdAt: `2026-01-0${index + 1}T10:00:00Z`,
    lastUpdated: `2026-04-1${index}T10:00:00Z`,
  },
}))

function executionState(_world: World): Map<string, Execution> {
  return new Map()
}

/** Lists workflows. */
export function listWorkflows({ query, path }: ApiCall): Reply {
  const page = readPage(query)
  const [active, runnable] = [flag(query, 'filter[active]'), flag(query, 'filter[runnableOnDemand]')]
  const name = query.get('filter[name]')?.toLowerCase() ?? ''
  const order = sortBy<(typeof LISTED)[number]>(
    query,
    {
      name: ({ attributes }) => attributes.name,
      createdAt: ({ attributes }) => attributes.createdAt,
      updatedAt: ({ attributes }) => attributes.lastUpdated,
    },
    'name',
  )
  const found = LISTED.filter(
    ({ attributes }) =>
      (active === undefined || attributes.active === active) &&
      (runnable === undefined || attributes.runnableOnDemand === runnable) &&
      attributes.name.toLowerCase().includes(name),
  )
  const shown = found.sort(order).map((workflow) => ({ ...workflow, type: 'Workflow' }))
  return ok(countedPageOf(shown, page, path))
}

/** Runs a workflow, if it can be run on demand. */
export function executeWorkflow(call: ApiCall): Reply {
  const { world, parameters, attributes } = call
  readFields(attributes, { callback_url: 'url' })
  const workflow = LISTED.find(({ id }) => id === parameters['id'])
  if (workflow === undefined) throw notFound('workflow', 'id')
  if (!workflow.attributes.runnableOnDemand || !workflow.attributes.active) {
    const detail = 'This workflow cannot be run on demand'
    throw new PlatformError(400, 'PFAPI0002', 'Validation failed', detail, { parameter: 'id' })
  }
  const execution = {
    id: world.newId('execution'),
    workflowId: workflow.id,
    startedAt: world.clock.now(),
  }
  world.state(executionState).set(execution.id, execution)
  return show(call, execution)
}

/** Answers with how far an execution is. */
export function getExecution(call: ApiCall): Reply {
  const execution = call.world.state(executionState).get(call.parameters['id'] ?? '')
  if (execution === undefined) throw notFound('execution', 'id')
  return show(call, execution)
}

function show({ world }: ApiCall, { id, workflowId, startedAt }: Execution): Reply {
  const age = world.clock.now() - startedAt
  const status = age < STARTING_MS ? 'PENDING' : age < STARTING_MS + RUNNING_MS ? 'RUNNING' : 'COMPLETED'
  return ok({ data: { id, type: 'WorkflowExecution', attributes: { workflowId, status } } })
}
