import { formatNumber } from '../../../controls/format.ts'
import { memberOf } from '../catalogue.ts'
import { useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { rowAt, sharesOf } from './classRow.ts'
import { useDrawn, usePrediction } from './drawn.ts'

const numbers = [1, 2, 3]

/** The three classes with their logits, their shares, the target and the gradient: for logits, share minus target. */
export function ClassTable() {
  const words = useWords()
  const member = memberOf(useSetting('f'))
  const { gradientAt } = useDrawn()[0]!
  const y = usePrediction()
  if (member.kind !== 'classLoss' || gradientAt === null) return null
  const row = rowAt(member.of, y)
  const [shares, gradient] = [sharesOf(member.of, row), gradientAt(y)]
  const logits = member.of === 'logits'
  return (
    <table className="ledger">
      <caption className="visually-hidden">{words.classNumbers}</caption>
      <thead>
        <tr>
          <th scope="col">{words.class}</th>
          {logits && <th scope="col">z</th>}
          <th scope="col">{logits ? 'y = softmax z' : 'y'}</th>
          <th scope="col">t</th>
          <th scope="col">{logits ? '∂L/∂z' : '∂L/∂y'}</th>
        </tr>
      </thead>
      <tbody>
        {numbers.map((number, k) => (
          <tr key={number}>
            <th scope="row">{number}</th>
            {logits && <td>{formatNumber(row[k]!)}</td>}
            <td>{formatNumber(shares[k]!)}</td>
            <td>{k === 0 ? 1 : 0}</td>
            <td>{formatNumber(gradient[k]!)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
