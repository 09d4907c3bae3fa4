import type { CSSProperties, ReactNode } from 'react'

export interface Reading {
  readonly id: string
  readonly name: string
  /** A CSS colour for the name. */
  readonly colour: string
  /** One for each column. */
  readonly values: readonly ReactNode[]
}

export interface ReadingTableProps {
  /** What is read off, for those who cannot see it. */
  readonly label: string
  /** Where it is read off, in the corner. */
  readonly at: ReactNode
  readonly columns: readonly ReactNode[]
  readonly readings: readonly Reading[]
}

/** Numbers of one or several functions at one place: side by side where it is wide. The roles stand there because the table is laid out as a grid. */
export function ReadingTable({ label, at, columns, readings }: ReadingTableProps) {
  const rows = { '--rows': columns.length + 1 } as CSSProperties
  return (
    <table className="readings" role="table" aria-label={label} style={rows}>
      <thead role="rowgroup">
        <tr role="row">
          {[at, ...columns].map((head, i) => (
            <th role="columnheader" scope="col" key={i}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {readings.map(({ id, name, colour, values }) => (
          <tr role="row" key={id}>
            <th role="rowheader" scope="row" style={{ color: colour }} title={name}>
              {name}
            </th>
            {values.map((value, i) => (
              <td role="cell" key={i}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
