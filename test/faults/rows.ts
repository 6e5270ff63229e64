/** Every row of the table. */
import type { Row } from './row.ts'
import { crashes } from './rows/crashes.ts'
import { databases } from './rows/databases.ts'
import { storms } from './rows/storms.ts'

export const rows: readonly Row[] = [...storms, ...crashes, ...databases]
