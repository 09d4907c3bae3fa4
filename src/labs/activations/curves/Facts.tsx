import type { ReactNode } from 'react'
import { fadesOn } from '../../../core/facts/properties.ts'
import { formatNumber } from '../../../controls/format.ts'
import { useShown, type Shown } from '../shown.ts'
import { useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { breaksOf } from './kinks.ts'
import { shareText, useOutputMoments, useSaturatedShare } from './normalInput.ts'

const list = (values: readonly number[]) => values.map((value) => formatNumber(value)).join(', ')

/** What holds of f with the parameters of now. */
export function Facts() {
  const f = useShown()[0]
  return f === undefined ? null : <FactsOf f={f} />
}

function FactsOf({ f }: { readonly f: Shown }) {
  const words = useWords()
  const { kinks, jumps } = breaksOf(f)
  return (
    <dl className="facts">
      <Row label={words.range}>{words.fromTo(formatNumber(f.range.low), formatNumber(f.range.high))}</Row>
      <Row label={words.monotony}>{f.monotone ? words.monotone : words.notMonotone}</Row>
      <Row label={words.kinks}>{kinks.length > 0 ? words.at(list(kinks)) : words.none}</Row>
      {jumps.length > 0 && <Row label={words.jumps}>{words.at(list(jumps))}</Row>}
      <Row label={words.saturates}>{words.saturatesOn[sidesOf(f)]}</Row>
      <InputFacts f={f} />
    </dl>
  )
}

function sidesOf(f: Shown) {
  const { left, right } = fadesOn(f)
  if (left && right) return 'both'
  return left ? 'left' : right ? 'right' : 'neither'
}

/** What becomes of the normal input. */
function InputFacts({ f }: { readonly f: Shown }) {
  const words = useWords()
  const share = useSaturatedShare(f)
  const { mean, std } = useOutputMoments(f)
  return (
    <>
      <Row label={words.input}>
        {words.normalInput(formatNumber(useSetting('mean')), formatNumber(useSetting('std')))}
      </Row>
      <Row label="|f′| < 0.1">
        <Fact name="saturated" value={share}>
          {words.ofInput(shareText(share))}
        </Fact>
      </Row>
      <Row label={words.output}>
        <Fact name="outputMean" value={mean}>
          {words.meanIs(rounded(mean))}
        </Fact>
        {words.comma}
        <Fact name="outputStd" value={std}>
          {words.stdIs(rounded(std))}
        </Fact>
      </Row>
    </>
  )
}

/** Four digits; what is only left over from rounding is 0. */
const rounded = (value: number) => formatNumber(Math.abs(value) < 1e-12 ? 0 : value)

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

interface FactProps {
  readonly name: string
  /** Full precision. */
  readonly value: number
  readonly children: ReactNode
}

function Fact({ name, value, children }: FactProps) {
  return (
    <output data-fact={name} data-value={value} aria-live="off">
      {children}
    </output>
  )
}
