import type { ReactNode } from 'react'
import { useRoomWords } from '../roomWords.ts'
import { pick, type Place } from './picked.ts'

export interface MatrixProps {
  readonly title: ReactNode
  readonly rows: number
  readonly classes: number
  readonly targets: readonly number[]
  readonly picked: Place
  readonly cell: (place: Place) => ReactNode
  /** The ground of a cell, a CSS colour. */
  readonly ground?: (place: Place) => string | undefined
  /** A column at the right, e.g. of the rows' losses. */
  readonly last?: { readonly head: ReactNode; readonly cell: (row: number) => ReactNode }
  readonly onKeyDown?: React.KeyboardEventHandler<HTMLTableElement>
}

/** A matrix of the batch, a row for each example and a column for each class. Pointing at a cell picks it in all of them. */
export function Matrix(props: MatrixProps) {
  const { title, rows, classes, picked, last } = props
  const words = useRoomWords().bench
  const indices = Array.from({ length: classes }, (_, column) => column)
  return (
    <table className="matrix" onKeyDown={props.onKeyDown}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{words.rowHead}</span>
          </th>
          {indices.map((column) => (
            <th key={column} scope="col" title={words.classOf(String(column))}>
              {column}
            </th>
          ))}
          {last && (
            <th scope="col" className="matrix-last">
              {last.head}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rows }, (_, row) => (
          <tr key={row} data-picked={row === picked.row || undefined}>
            <th scope="row" title={words.rowOf(String(row + 1))}>
              {row + 1}
            </th>
            {indices.map((column) => (
              <Cell key={column} {...props} row={row} column={column} />
            ))}
            {last && <td className="matrix-last">{last.cell(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ targets, picked, cell, ground, row, column }: MatrixProps & Place) {
  const place = { row, column }
  return (
    <td
      data-target={targets[row] === column || undefined}
      data-picked={(row === picked.row && column === picked.column) || undefined}
      style={{ background: ground?.(place) }}
      onPointerEnter={() => pick(place)}
      onFocus={() => pick(place)}
    >
      {cell(place)}
    </td>
  )
}
