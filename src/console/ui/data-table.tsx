/** A table that becomes a list of cards where there is no room for columns. Its roles stay those of a table. */
import { Table } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'

export interface Column<Row> {
  readonly header: string
  readonly cell: (row: Row) => ReactNode
  /** Aligned to the end, as figures and buttons are. */
  readonly isEnd?: boolean
  /** The header is for screen readers only, as that of buttons is. */
  readonly isHeaderHidden?: boolean
}

interface Props<Row> {
  /** What the table lists. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
}

export function DataTable<Row>({ label, columns, rows, keyOf }: Props<Row>): ReactElement {
  return (
    <Table className="data-table" role="table" aria-label={label} verticalSpacing="sm" highlightOnHover>
      <Table.Thead role="rowgroup">
        <Table.Tr role="row">
          {columns.map(({ header, isEnd, isHeaderHidden }) => (
            <Table.Th key={header} role="columnheader" scope="col" ta={isEnd === true ? 'end' : 'start'}>
              {isHeaderHidden === true ? <span className="visually-hidden">{header}</span> : header}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody role="rowgroup">
        {rows.map((row) => (
          <Table.Tr key={keyOf(row)} role="row">
            {columns.map(({ header, cell, isEnd, isHeaderHidden }) => (
              <Table.Td
                key={header}
                role="cell"
                ta={isEnd === true ? 'end' : 'start'}
                {...(isHeaderHidden !== true && { 'data-label': header })}
              >
                {cell(row)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
