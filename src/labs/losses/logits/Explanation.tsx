import { Formula } from '../../../controls/Formula.tsx'
import { formatNumber } from '../../../controls/format.ts'
import { logistic, logisticSlope } from '../../../core/activations/sigmoid.ts'
import { bce } from '../../../core/losses/bce.ts'
import { textOf } from '../../../plot/tone.ts'
import { RoomCode } from '../RoomCode.tsx'
import { useRoomWords } from '../roomWords.ts'
import { useSetting } from '../store.ts'
import running from './behind.ts?raw'
import equations from './equations.ts?formulas'
import { numpyCode } from './numpyCode.ts'
import { shareText } from './shareText.ts'
import { toneOf, useLosses, useRate, useTarget } from './useLogits.ts'

const digits = (value: number) => formatNumber(value, 4)
const short = (value: number) => formatNumber(value, 3)

/** The right column: the chain rule with the numbers of now, why one stalls, the code. */
export function Explanation() {
  const words = useRoomWords().logits
  const z = useSetting('z')
  const t = useTarget()
  const lr = useRate()
  return (
    <div className="explained">
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <ChainRule />
      <p>{words.why}</p>
      <p>{words.advice}</p>
      <RoomCode numpy={numpyCode(z, t, lr)} running={running} />
    </div>
  )
}

const bceSlope = bce.bind().slopeAt

function ChainRule() {
  const words = useRoomWords().logits
  const z = useSetting('z')
  const t = useTarget()
  const [entropy, squared] = useLosses()
  const y = logistic(z)
  const bend = digits(logisticSlope(z))
  return (
    <div className="formula-card chain">
      <Formula formula={equations['output']!} slots={{ y: shareText(y) }} />
      <Formula formula={equations['chain']!} />
      <b style={{ color: textOf(toneOf.squared) }}>{words.name.squared}</b>
      <Formula formula={equations['squared']!} />
      <Formula
        formula={equations['squaredNow']!}
        slots={{
          y: shareText(y, 3),
          t: String(t),
          bend: short(logisticSlope(z)),
          slope: short(squared!.slope(z)),
        }}
      />
      <b style={{ color: textOf(toneOf['cross-entropy']) }}>{words.name['cross-entropy']}</b>
      <Formula formula={equations['entropy']!} />
      <Formula
        formula={equations['entropyNow']!}
        slots={{ outer: digits(bceSlope(y, t)), bend, slope: shareText(entropy!.slope(z)) }}
      />
    </div>
  )
}
