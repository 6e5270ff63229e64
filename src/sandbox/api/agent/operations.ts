/** The operations of the Agent API. */
import { scoopsOf } from '../data/company-details.ts'
import { type ApiCall, type Operations, ok, type Reply } from '../operation.ts'
import { countedPageOf, readPage } from '../paging.ts'
import { uuidOf } from '../world.ts'
import { getRun, getTeam, listRuns, listTeams, runTeam } from './agent-teams.ts'
import { interact, listAgents, stream } from './agents.ts'

const AGENTS = { scopes: ['api:agent:agentforce'], roles: ['fea:afa'] }
const READ_TEAMS = { scopes: ['api:agent-teams:read'], roles: ['fea:pls'] }
const TEAM = '/agent/v1/agent-teams/{agentTeamId}'
const PULSES = 8

/** Everything under `/agent/v1`. */
export const AGENT_OPERATIONS: Operations = Object.freeze({
  'GET /agent/v1/agents': { ...AGENTS, call: listAgents },
  'POST /agent/v1/agents/{agentId}/actions/interact': {
    ...AGENTS,
    body: { type: 'InteractRequest' },
    call: interact,
  },
  'POST /agent/v1/agents/{agentId}/actions/stream': {
    ...AGENTS,
    body: { type: 'InteractRequest' },
    call: stream,
  },
  'GET /agent/v1/agent-teams': { ...READ_TEAMS, call: listTeams },
  [`GET ${TEAM}`]: { ...READ_TEAMS, call: getTeam },
  [`POST ${TEAM}/runs`]: {
    scopes: ['api:agent-teams:execute'],
    roles: ['fea:pls'],
    body: { type: 'RunAgentTeamRequest', data: 'optional' },
    call: runTeam,
  },
  [`GET ${TEAM}/runs`]: { ...READ_TEAMS, call: listRuns },
  [`GET ${TEAM}/runs/{runId}`]: { ...READ_TEAMS, call: getRun },
  'GET /agent/v1/pulses': { scopes: ['api:agent-pulses:read'], roles: ['fea:pls'], call: listPulses },
})

/** Lists the caller's pulses, the latest first. */
function listPulses({ query, path, world }: ApiCall): Reply {
  const page = readPage(query)
  const pulses = world.seeded.companies.slice(0, PULSES).flatMap((company) => {
    const [scoop] = scoopsOf(company)
    if (scoop === undefined) return []
    return [
      {
        id: uuidOf(`pulse ${company.id}`),
        type: 'Pulse',
        attributes: {
          title: `News from ${company.name}`,
          priority: company.index % 3 === 0 ? 'HIGH' : 'MEDIUM',
          category: 'INITIATIVE',
          pulseType: 'INSIGHT',
          companies: [{ id: company.id, name: company.name }],
          summary: scoop.description,
          context: 'The company is one of your accounts.',
        },
        meta: { createdAt: scoop.publishedDate },
      },
    ]
  })
  pulses.sort((a, b) => b.meta.createdAt.localeCompare(a.meta.createdAt))
  return ok(countedPageOf(pulses, page, path))
}
