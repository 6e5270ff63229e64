/** Every row of the table. */
import type { Row } from './row.ts'
import { calm } from './rows/calm.ts'
import { crashes } from './rows/crashes.ts'
import { databases } from './rows/databases.ts'
import { keys } from './rows/keys.ts'
import { outages } from './rows/outages.ts'
import { storms } from './rows/storms.ts'

export const rows: readonly Row[] = [...calm, ...storms, ...outages, ...crashes, ...databases, ...keys]
