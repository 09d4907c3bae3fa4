import { formatCount } from '../../../controls/format.ts'
import { evaluations } from '../../../core/net/passCost.ts'
import { limits } from '../../../experiment/limits.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { Handle } from '../../../plot/Handle.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { textWidth } from '../../../plot/labels.ts'
import type { Interval } from '../../../plot/scale.ts'
import { reset, useSetting } from '../store.ts'
import { PassBand, PowerLine, EndName, NetMarks } from './CostParts.tsx'
import { useCostWords } from './costWords.ts'
import { useMoves } from './useMoves.ts'

const { min, max } = limits.derivatives.parameters
const across: Interval = [min, 1e5]
const up: Interval = [1, 5e5]
const central = 1
const forward = 4

/** What one gradient costs against the number of parameters, on logarithmic axes. */
export function CostStage() {
  const words = useCostWords()
  const names = [words.central, words.forward, words.backprop]
  const right = 18 + Math.max(...names.map((name) => textWidth(name, 12.5)))
  const within = (n: number) => Math.min(across[1], Math.max(min, Math.round(n)))
  return (
    <Figure
      name="gradient-cost"
      caption={words.caption}
      label={words.plot}
      data={() => ({ columns: ['n', 'central', 'forward'], rows: tableRows() })}
      x={across}
      y={up}
      xScale="log"
      yScale="log"
      margin={{ left: 52, right, top: 30 }}
    >
      <Axes grid xLabel="n" yLabel={words.axis} />
      <PassBand />
      <PowerLine f={evaluations.central} tone={central} />
      <PowerLine f={evaluations.forward} tone={forward} />
      <EndName at={evaluations.central(across[1])} name={words.central} tone={central} lift={-8} />
      <EndName at={evaluations.forward(across[1])} name={words.forward} tone={forward} lift={8} />
      <EndName at={Math.sqrt(6)} name={words.backprop} tone={3} />
      <NetMarks />
      <HoverReadout
        snap={within}
        read={(n) => [
          { label: 'n', value: formatCount(n) },
          {
            label: words.central,
            value: formatCount(evaluations.central(n)),
            tone: central,
            y: evaluations.central(n),
          },
          {
            label: words.forward,
            value: formatCount(evaluations.forward(n)),
            tone: forward,
            y: evaluations.forward(n),
          },
        ]}
      />
      <NHandle />
    </Figure>
  )
}

function NHandle() {
  const words = useCostWords()
  const n = useSetting('n')
  const move = useMoves()
  return (
    <Handle
      at={[n, evaluations.central(n)]}
      along="x"
      bounds={[
        [min, max],
        [0, Infinity],
      ]}
      tone={central}
      shape="dot"
      label={words.parameters}
      valueText={words.handleSays(formatCount(n), formatCount(evaluations.central(n)))}
      onMove={([to], done) => move(to, done)}
      onReset={() => reset('n')}
    />
  )
}

/** Ten whole numbers to a decade, and the book's. */
function tableRows(): number[][] {
  const decade = Array.from({ length: 51 }, (_, i) => Math.round(10 ** (i / 10)))
  const all = [...new Set([...decade, max])].sort((a, b) => a - b)
  return all.map((n) => [n, evaluations.central(n), evaluations.forward(n)])
}
