/** The customer settings: one record for the whole organisation. */
import { readFields } from '../fields.ts'
import { type ApiCall, noContent, ok, type Reply } from '../operation.ts'
import { notFound } from '../platform-error.ts'
import { timestamp, uuidOf, type World } from '../world.ts'
import { COMMON_FIELDS } from './config.ts'

/** The type of the record. */
export const SETTINGS = 'CustomerSettings'

interface SettingsState {
  current: { attributes: Record<string, unknown>; meta: Record<string, string> } | undefined
}

const ID = uuidOf(SETTINGS)
const FIELDS = {
  ...COMMON_FIELDS,
  name: { type: 'text', most: 1024 },
  elevatorPitch: { type: 'text', most: 1024 },
  strategicPriorities: { type: 'text', most: 10_000 },
} as const

function settingsState(_world: World): SettingsState {
  return {
    current: {
      attributes: { name: 'Northwind Data', elevatorPitch: 'Fresh data, every day.', source: 'manual' },
      meta: { createdAt: '2026-01-15T09:00:00Z', updatedAt: '2026-01-15T09:00:00Z' },
    },
  }
}

/** Answers with the settings. @throws {PlatformError} 404 when they were deleted. */
export function getSettings({ world }: ApiCall): Reply {
  const { current } = world.state(settingsState)
  if (current === undefined) throw notFound('customer settings record', 'customer-settings')
  return ok({ data: { id: ID, type: SETTINGS, ...current } })
}

/** Changes the fields that are given, and makes the record if there is none. */
export function upsertSettings(call: ApiCall): Reply {
  const state = call.world.state(settingsState)
  const given = readFields(call.attributes, FIELDS, { status: 422 })
  const updated = { updatedAt: timestamp(call.world.clock.now()), updatedBy: call.caller.person.id }
  const { attributes = { source: 'manual' }, meta = { createdAt: updated.updatedAt } } = state.current ?? {}
  state.current = { attributes: { ...attributes, ...given }, meta: { ...meta, ...updated } }
  return getSettings(call)
}

/** Deletes the record. @throws {PlatformError} 404 when there is none. */
export function deleteSettings(call: ApiCall): Reply {
  getSettings(call)
  call.world.state(settingsState).current = undefined
  return noContent()
}
