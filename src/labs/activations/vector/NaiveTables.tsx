import type { ReactNode } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import { Readout } from '../../../controls/Readout.tsx'
import { useSetting } from '../store.ts'
import { isRight, type Term } from './naive.ts'
import { useBothWays } from './useNaive.ts'
import { useVectorWords } from './words.ts'

/** a = z/T, or as softmin and c make it. */
function exponentText(f: string, shift: number): string {
  const sum = shift === 0 ? 'z' : '(z + c)'
  return `${f === 'softmin' ? '−' : ''}${sum}/T`
}

/** Not a number as a word, with what was divided; else the number. */
const termText = ({ result, fault }: Term): string =>
  Number.isNaN(result) ? `NaN (${fault})` : fault ? `−∞ (${fault})` : formatNumber(result, 5)

const five = (value: number) => formatNumber(value, 5)
const three = (value: number) => formatNumber(value, 3)

/** eᵃ and Σ as they are, and what comes of dividing them. */
export function NaiveTable() {
  const words = useVectorWords()
  const { f, naive, outputs } = useBothWays()
  const heads = ['a', 'eᵃ', f === 'log-softmax' ? 'ln(eᵃ/Σ)' : 'eᵃ/Σ']
  return (
    <WayTable
      title={words.naiveTitle(exponentText(f, useSetting('shift')))}
      heads={heads}
      rows={naive.terms.map((term, i) => [
        five(term.exponent),
        three(term.power),
        <span key="result" data-wrong={!isRight(term.result, outputs[i]!) || undefined}>
          {termText(term)}
        </span>,
      ])}
      sum={three(naive.sum)}
    />
  )
}

/** The same after the largest exponent was subtracted from all. */
export function ShiftedTable() {
  const words = useVectorWords()
  const { f, shifted, outputs } = useBothWays()
  const heads = ['s', 'eˢ', f === 'log-softmax' ? 's − ln Σ' : 'eˢ/Σ']
  return (
    <WayTable
      title={words.shiftedTitle}
      heads={heads}
      rows={shifted.shifted.map((s, i) => [
        five(s),
        three(shifted.powers[i]!),
        <Readout key="result" name="f" run={String(i + 1)} value={outputs[i]!} format={five} />,
      ])}
      sum={three(shifted.sum)}
    />
  )
}

interface TableProps {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly ReactNode[])[]
  readonly sum: string
}

function WayTable({ title, heads, rows, sum }: TableProps) {
  return (
    <table className="ledger way">
      <caption>{title}</caption>
      <thead>
        <tr>
          {['i', ...heads].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i}>
            <th scope="row">{i + 1}</th>
            {row.map((cell, at) => (
              <td key={at}>{cell}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">Σ</th>
          <td />
          <td>{sum}</td>
          <td />
        </tr>
      </tbody>
    </table>
  )
}
