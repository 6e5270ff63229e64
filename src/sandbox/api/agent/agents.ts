/** Agents to talk to, at once or as a stream. */
import { readFields } from '../fields.ts'
import { type ApiCall, ok, type Reply } from '../operation.ts'
import { notFound } from '../platform-error.ts'
import { timestamp } from '../world.ts'

const AGENTS = ['account-research', 'meeting-prep']

/** Lists the agents. */
export function listAgents(): Reply {
  return ok({ data: AGENTS.map((id) => ({ id, type: 'agent', attributes: { name: id } })) })
}

/** Answers a message. */
export function interact(call: ApiCall): Reply {
  const { threadId, content } = conversation(call)
  const messageId = call.world.newId('message')
  return ok({
    data: { id: threadId, type: 'Thread', attributes: messageOf(call, messageId, threadId, content) },
  })
}

/** Answers a message word by word. The last event holds the whole answer. */
export function stream(call: ApiCall): Reply {
  const { threadId, content } = conversation(call)
  const messageId = call.world.newId('message')
  const words = content.split(' ').map((word, index) => ({
    type: 'delta',
    threadId,
    messageId,
    content: index === 0 ? word : ` ${word}`,
  }))
  const done = { type: 'done', threadId, messageId, message: messageOf(call, messageId, threadId, content) }
  return { status: 200, events: [...words, done] }
}

function conversation(call: ApiCall): { threadId: string; content: string } {
  const { agentId = '' } = call.parameters
  if (!AGENTS.includes(agentId)) throw notFound('agent', 'agentId')
  const given = readFields(call.attributes, {
    message: { type: 'text', required: true },
    threadId: 'text',
    usersId: 'text',
    structuredContent: 'object',
    sections: 'objects',
    userMessageId: 'text',
    interactionId: 'text',
    relationships: 'objects',
  })
  const message = String(given['message'])
  const company = call.world.seeded.companies.find(({ name }) => message.includes(name))
  const content =
    company === undefined
      ? `I know nothing yet about: ${message}`
      : `${company.name} is in ${company.industry} and has ${company.employeeCount} people.`
  return { threadId: String(given['threadId'] ?? call.world.newId('thread')), content }
}

function messageOf(call: ApiCall, id: string, threadId: string, content: string): Record<string, unknown> {
  const at = timestamp(call.world.clock.now())
  return {
    id,
    createdAt: at,
    updatedAt: at,
    threadId,
    usersId: call.caller.person.id,
    role: 'assistant',
    content,
    structuredContent: {},
    parentThreadMessageId: String(call.attributes['userMessageId'] ?? ''),
    state: 'COMPLETED',
    sections: [],
  }
}
