/** Agent teams and their runs. */
import { SEEDED, userNumber } from '../audit.ts'
import { readFields } from '../fields.ts'
import { type ApiCall, accepted, ok, type Reply } from '../operation.ts'
import { countedPageOf, readPage } from '../paging.ts'
import { badValue, missingInput, notFound } from '../platform-error.ts'
import { sortBy } from '../query.ts'
import { timestamp, uuidOf, type World } from '../world.ts'

interface Team {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly triggers: readonly string[]
  readonly active: boolean
  readonly inputs: readonly { readonly name: string; readonly required: boolean; readonly type: 'STRING' }[]
  readonly createdAt: string
}

interface Run {
  readonly id: string
  readonly teamId: string
  readonly inputs: readonly unknown[]
  readonly startedAt: number
  readonly startedBy: number
}

const QUEUED_MS = 2000
const RUNNING_MS = 8000
const CREDITS_PER_RUN = 4

const TEAMS: readonly Team[] = [
  {
    id: uuidOf('team 0'),
    name: 'Account brief',
    description: 'Writes a brief about an account before a meeting',
    triggers: ['MANUAL', 'MEETING'],
    active: true,
    inputs: [
      { name: 'companyName', required: true, type: 'STRING' },
      { name: 'focus', required: false, type: 'STRING' },
    ],
    createdAt: '2026-02-01T09:00:00Z',
  },
  {
    id: uuidOf('team 1'),
    name: 'Weekly territory digest',
    description: 'Sums up what changed in a territory',
    triggers: ['SCHEDULE'],
    active: false,
    inputs: [],
    createdAt: '2026-03-01T09:00:00Z',
  },
]

function runState(_world: World): Map<string, Run> {
  return new Map()
}

/** Lists the teams. */
export function listTeams(call: ApiCall): Reply {
  const { query, path } = call
  const page = readPage(query)
  const name = query.get('filter[name]')?.toLowerCase() ?? ''
  const order = sortBy<Team>(
    query,
    {
      name: (team) => team.name,
      createdAt: ({ createdAt }) => createdAt,
      updatedAt: ({ createdAt }) => createdAt,
    },
    'name',
  )
  const found = TEAMS.filter((team) => team.name.toLowerCase().includes(name)).sort(order)
  const shown = found.map((team) => showTeam(call, team))
  return ok(countedPageOf(shown, page, path))
}

/** Answers with one team and the inputs of a run. */
export function getTeam(call: ApiCall): Reply {
  const team = teamOf(call)
  const { attributes, ...shown } = showTeam(call, team)
  return ok({ data: { ...shown, attributes: { ...attributes, inputs: team.inputs } } })
}

/** Begins a run. A team that is not active can be run too. */
export function runTeam(call: ApiCall): Reply {
  const team = teamOf(call)
  const { inputs = [] } = readFields(call.attributes, { inputs: 'objects' }) as {
    inputs?: Record<string, unknown>[]
  }
  const read = inputs.map((input, index) => {
    const pointer = `/data/attributes/inputs/${index}`
    const text = { type: 'text', required: true } as const
    const given = readFields(input, { name: text, value: text }, { pointer })
    if (team.inputs.some(({ name }) => name === given['name'])) return given
    throw badValue('The team has no such input', { pointer: `${pointer}/name` })
  })
  const missing = team.inputs.find(
    ({ name, required }) => required && !read.some((one) => one['name'] === name),
  )
  if (missing !== undefined)
    throw missingInput(`The input ${missing.name} is missing`, { pointer: '/data/attributes/inputs' })
  const run: Run = {
    id: call.world.newId('run'),
    teamId: team.id,
    inputs: read,
    startedAt: call.world.clock.now(),
    startedBy: userNumber(call),
  }
  call.world.state(runState).set(run.id, run)
  return accepted(showRun(call, run))
}

/** Lists the runs of a team, the latest first. */
export function listRuns(call: ApiCall): Reply {
  const page = readPage(call.query)
  const runs = runsOf(call).reverse()
  return ok(
    countedPageOf(
      runs.map((run) => showRun(call, run)),
      page,
      call.path,
    ),
  )
}

/** Answers with how far a run is, and what came of it. */
export function getRun(call: ApiCall): Reply {
  const run = runsOf(call).find(({ id }) => id === call.parameters['runId'])
  if (run === undefined) throw notFound('run', 'runId')
  return ok({ data: showRun(call, run) })
}

function teamOf({ parameters }: ApiCall): Team {
  const team = TEAMS.find(({ id }) => id === parameters['agentTeamId'])
  if (team === undefined) throw notFound('agent team', 'agentTeamId')
  return team
}

function runsOf(call: ApiCall): Run[] {
  const { id } = teamOf(call)
  return [...call.world.state(runState).values()].filter(({ teamId }) => teamId === id)
}

function showTeam({ world }: ApiCall, { id, name, description, triggers, active, createdAt }: Team) {
  const runs = [...world.state(runState).values()].filter(({ teamId }) => teamId === id)
  return {
    id,
    type: 'AgentTeam',
    attributes: { name, description, triggers, active },
    meta: {
      createdAt,
      createdBy: SEEDED.createdById,
      updatedAt: createdAt,
      creditsUsed: runs.length * CREDITS_PER_RUN,
    },
  }
}

function showRun({ world }: ApiCall, run: Run): Record<string, unknown> {
  const { id, teamId, inputs, startedAt, startedBy } = run
  const [runsAt, endsAt] = [startedAt + QUEUED_MS, startedAt + QUEUED_MS + RUNNING_MS]
  const now = world.clock.now()
  const status = now < runsAt ? 'QUEUED' : now < endsAt ? 'RUNNING' : 'COMPLETED'
  const isDone = status === 'COMPLETED'
  return {
    id,
    type: 'AgentTeamRun',
    attributes: {
      agentTeamId: teamId,
      status,
      inputs,
      ...(isDone ? { output: 'An invented answer of an invented team.' } : {}),
    },
    meta: {
      createdAt: timestamp(startedAt),
      createdBy: startedBy,
      updatedAt: timestamp(isDone ? endsAt : Math.max(startedAt, Math.min(now, runsAt))),
      ...(isDone ? { completedAt: timestamp(endsAt), totalCredits: CREDITS_PER_RUN } : {}),
    },
  }
}
