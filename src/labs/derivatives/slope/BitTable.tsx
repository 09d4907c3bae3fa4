import type { BitRow } from './bitRows.ts'
import { useWords } from '../words.ts'

export interface NamedRow extends BitRow {
  readonly name: string
}

/** The zeros in front of a number: they are no digits of it that could cancel. */
const onlyZeros = /^[−0.]*$/

/** What keeps a column empty. */
const blank = '\u00a0'

/** Numbers as doubles, bit under bit. `kind` says what is quiet in front: what h does not reach, or what cancels. */
export function BitTable({
  rows,
  kind,
}: {
  readonly rows: readonly NamedRow[]
  readonly kind: 'places' | 'values'
}) {
  return (
    <tbody className={`bit-rows ${kind}`}>
      {rows.map((row) => (
        <Row key={row.id} {...row} />
      ))}
    </tbody>
  )
}

function Row({ id, name, digits, bits, lost }: NamedRow) {
  const words = useWords()
  const [empty, front, behind] = bits
  return (
    <tr data-row={id}>
      <th scope="row">{name}</th>
      <td className="digits">
        <span className={onlyZeros.test(digits[0]) ? undefined : 'front'}>{digits[0]}</span>
        <span className="behind">{digits[1]}</span>
      </td>
      <td className="bits">
        {blank.repeat(empty)}
        <span className="front">{front}</span>
        <span className="behind">{behind}</span>
        {lost > 0 &&
          (id === 'h' ? <span className="lost">{words.bitsLost(String(lost))}</span> : ` +${lost}`)}
      </td>
    </tr>
  )
}
