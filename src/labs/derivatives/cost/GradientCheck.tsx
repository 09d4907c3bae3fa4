import { useMemo } from 'react'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { useSetting } from '../store.ts'
import { useCostWords } from './costWords.ts'
import { netName } from './nets.ts'
import { checkTinyNet, names, sizes, type Checked } from './tinyNet.ts'

/** Below this a gradient passes the check. */
const tolerance = 1e-6

/** A tiny net's gradient by differences and by backprop, with the largest difference. */
export function GradientCheck() {
  const words = useCostWords()
  const h = useSetting('h')
  const checked = useMemo(() => checkTinyNet(h), [h])
  const { evaluations, difference } = checked
  const good = difference < tolerance
  return (
    <>
      <h2>{words.checkHeading(netName(sizes))}</h2>
      <p data-check={difference}>
        {words.check(String(names.length), String(evaluations), formatNumber(difference, 3))}
      </p>
      <p className={good ? undefined : 'warned'}>{good ? words.checkGood : words.checkBad}</p>
      <Disclosure label={words.all(String(names.length))}>
        <AllNumbers {...checked} />
      </Disclosure>
    </>
  )
}

function AllNumbers({ numerical, backprop }: Checked) {
  const words = useCostWords()
  return (
    <table className="ledger">
      <thead>
        <tr>
          <th scope="col">{words.parameter}</th>
          <th scope="col">{words.numerical}</th>
          <th scope="col">{words.backward}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name, i) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{formatNumber(numerical[i]!, 7)}</td>
            <td>{formatNumber(backprop[i]!, 7)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
