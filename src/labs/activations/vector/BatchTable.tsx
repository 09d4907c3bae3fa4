import type { ReactNode } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { columnSums, isOne, rowSums, type Matrix } from './batch.ts'
import { useVectorWords } from './words.ts'

interface TableProps {
  readonly title: string
  /** The logits, or the shares that the outputs stand for. */
  readonly matrix: Matrix
  readonly cell: (row: number, j: number) => ReactNode
  /** The axis along which 1 is shared; then the sums are shown, too. */
  readonly along?: '0' | '1'
  /** What the sums are called. */
  readonly sum?: string
  /** Whether it may be wider than a phone; then it is scrolled with arrow keys, too. */
  readonly long?: boolean | undefined
}

/** A row for each example, a column for each class; of shares, with the sums of both. */
export function BatchTable({ title, matrix, cell, along, sum: sumName = 'Σ', long }: TableProps) {
  const words = useVectorWords()
  const sums = along && rowSums(matrix)
  return (
    <div className="batch-box" {...(long && { role: 'group', 'aria-label': title, tabIndex: 0 })}>
      <table className="batch-table" data-along={along}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.rowHead}</span>
            </th>
            {matrix[0]!.map((_, j) => (
              <th scope="col" key={j} title={words.classHead(j + 1)}>
                {j + 1}
              </th>
            ))}
            {sums && (
              <th scope="col" title={words.rowSum}>
                {sumName}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {matrix.map((values, row) => (
            <tr key={row}>
              <th scope="row" title={words.example(row + 1)}>
                {row + 1}
              </th>
              {values.map((value, j) => (
                <td key={j} style={along && { background: shadeOf(value) }}>
                  {cell(row, j)}
                </td>
              ))}
              {sums && <Sum value={sums[row]!} of="row" />}
            </tr>
          ))}
          {along && (
            <tr>
              <th scope="row" title={words.columnSum}>
                {sumName}
              </th>
              {columnSums(matrix).map((sum, j) => (
                <Sum key={j} value={sum} of="column" />
              ))}
              <td className="sum" />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function Sum({ value, of }: { readonly value: number; readonly of: 'row' | 'column' }) {
  return (
    <td className="sum" data-sum-of={of} data-one={isOne(value) || undefined} data-value={value}>
      {formatNumber(isOne(value) ? 1 : value, 4)}
    </td>
  )
}

/** The ground of a share: the stronger the larger. */
const shadeOf = (share: number) =>
  `color-mix(in srgb, var(--accent) ${(45 * Math.min(Math.max(share, 0), 1)).toFixed(1)}%, transparent)`
