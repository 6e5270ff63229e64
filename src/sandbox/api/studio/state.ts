/** The folders, audiences and jobs of the Studio, and what is there at the start. */
import { type Audit, SEEDED } from '../audit.ts'
import type { Contact } from '../data/seed.ts'
import { uuidOf, type World } from '../world.ts'

/** A folder. Which audiences are in it is known from them. */
export interface Folder {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly meta: Audit
}

/** A column of an audience. */
export interface Column {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>> & {
    readonly name: string
    readonly columnType: string
    readonly dataType?: string
  }
  readonly meta: Audit
}

/** The content of a cell. */
export interface Cell {
  readonly value?: unknown
  readonly state: 'RESULT' | 'BLANK' | 'LOADING' | 'ERROR' | 'NO_RESULT'
}

/** A row: its cells by column id. */
export interface Row {
  readonly id: string
  readonly cells: Map<string, Cell>
}

/** An audience. */
export interface Audience {
  readonly id: string
  attributes: Readonly<Record<string, unknown>>
  folderId: string
  meta: Audit
  columns: Column[]
  readonly rows: Map<string, Row>
}

/** Work that goes on after the answer. Its times are on the sandbox's clock. */
export interface Job {
  readonly id: string
  readonly audienceId: string
  readonly startsAt: number
  readonly endsAt: number
  /** Applied once when the job has ended; says how it ended. */
  finish: (() => 'SUCCEEDED' | 'PARTIALLY_SUCCEEDED' | 'FAILED') | undefined
  outcome: string | undefined
}

/** Everything that the Studio remembers. */
export interface StudioState {
  readonly folders: Map<string, Folder>
  readonly audiences: Map<string, Audience>
  readonly jobs: Map<string, Job>
}

/** What the API sets on a column by itself. */
export const COLUMN_BEHAVIOUR: Readonly<Record<string, boolean>> = Object.freeze({
  isDeletable: true,
  isEditable: true,
  isExportable: true,
  isFilterable: true,
  isSortable: true,
})

const SEEDED_ROWS = 12

/** One folder with one audience of contacts. */
export function studioState({ seeded }: World): StudioState {
  const folder = {
    id: uuidOf('folder'),
    attributes: { name: 'Spring campaign', starred: true },
    meta: SEEDED,
  }
  const audience = contactAudience(seeded.contacts.slice(0, SEEDED_ROWS), folder.id)
  return {
    folders: new Map([[folder.id, folder]]),
    audiences: new Map([[audience.id, audience]]),
    jobs: new Map(),
  }
}

function contactAudience(contacts: readonly Contact[], folderId: string): Audience {
  const columns = [
    ['First name', 'TEXT', ({ firstName }: Contact) => firstName],
    ['Last name', 'TEXT', ({ lastName }: Contact) => lastName],
    ['Email', 'EMAIL', ({ email }: Contact) => email],
    ['Company', 'TEXT', ({ company }: Contact) => company.name],
    ['People', 'INTEGER', ({ company }: Contact) => company.employeeCount],
  ] as const
  const made = columns.map(([name, dataType, value]) => ({
    column: {
      id: uuidOf(`column ${name}`),
      attributes: {
        name,
        dataType,
        columnType: 'CUSTOM',
        isFrozen: false,
        isHidden: false,
        ...COLUMN_BEHAVIOUR,
      },
      meta: SEEDED,
    },
    value,
  }))
  const rows = contacts.map((contact): Row => {
    const cells = made.map(({ column, value }): [string, Cell] => [column.id, cellOf(value(contact))])
    return { id: uuidOf(`row ${contact.id}`), cells: new Map(cells) }
  })
  return {
    id: uuidOf('audience'),
    attributes: {
      name: 'Trade fair leads',
      description: 'Met in Utrecht',
      type: 'CONTACT',
      origin: 'CUSTOM',
    },
    folderId,
    meta: SEEDED,
    columns: made.map(({ column }) => column),
    rows: new Map(rows.map((row) => [row.id, row])),
  }
}

/** A cell with this value; a blank one without. */
export function cellOf(value: unknown): Cell {
  return value === undefined || value === null || value === ''
    ? { state: 'BLANK' }
    : { value, state: 'RESULT' }
}
