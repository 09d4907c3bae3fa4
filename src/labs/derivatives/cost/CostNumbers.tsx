import { formatCount, formatNumber } from '../../../controls/format.ts'
import { evaluations } from '../../../core/net/passCost.ts'
import { useSetting } from '../store.ts'
import { useCostWords } from './costWords.ts'
import { batch, costOf, netName, nets } from './nets.ts'

const large = (value: number) => (value < 1e5 ? formatCount(value) : formatNumber(value, 3))
const parts = ['W1', 'b1', 'W2', 'b2'] as const

/** Under the picture: the counts at the n of now, and the nets with all that is counted of them. */
export function CostNumbers() {
  const words = useCostWords()
  const n = useSetting('n')
  return (
    <div className="cost-numbers">
      <p className="cost-now">
        <b>{words.at(formatCount(n))}</b>
        {', '}
        {words.loss}: {words.numerical} <b data-count="central">{formatCount(evaluations.central(n))}</b>,{' '}
        {words.forwardShort} <b data-count="forward">{formatCount(evaluations.forward(n))}</b>,{' '}
        {words.oneBack}
      </p>
      <div className="cost-table" role="region" aria-label={words.table} tabIndex={0}>
        <table className="ledger">
          <thead>
            <tr>
              <td colSpan={3} />
              <td colSpan={parts.length} className="part" />
              <th scope="colgroup" colSpan={3}>
                {words.inMultiplyAdds}
              </th>
            </tr>
            <tr>
              <th scope="col">{words.net}</th>
              {parts.map((part) => (
                <th key={part} scope="col" className="part">
                  {part}
                </th>
              ))}
              <th scope="col">n</th>
              <th scope="col">{words.evaluations}</th>
              <th scope="col">{words.numerical}</th>
              <th scope="col">{words.backward}</th>
              <th scope="col">{words.ratio}</th>
            </tr>
          </thead>
          <tbody>
            {nets.map((sizes) => (
              <NetRow key={netName(sizes)} sizes={sizes} chosen={costOf(sizes).n === n} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function NetRow({ sizes, chosen }: { readonly sizes: readonly number[]; readonly chosen: boolean }) {
  const cost = costOf(sizes)
  return (
    <tr data-chosen={chosen || undefined}>
      <th scope="row">{netName(sizes)}</th>
      {parts.map((part, i) => (
        <td key={part} className="part">
          {cost.counts[i] === undefined ? '–' : formatCount(cost.counts[i])}
        </td>
      ))}
      <td>{formatCount(cost.n)}</td>
      <td>{formatCount(cost.evaluations)}</td>
      <td>{large(cost.central)}</td>
      <td title={`${formatCount(cost.backprop)} (${batch})`}>{large(cost.backprop)}</td>
      <td>{formatCount(cost.central / cost.backprop)}</td>
    </tr>
  )
}
