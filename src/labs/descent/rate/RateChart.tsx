import { memo, useMemo } from 'react'
import { formatNumber } from '../../../controls/format.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { CurveLabels } from '../../../plot/CurveLabels.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { useView } from '../../../plot/figure/view.ts'
import { HoverReadout, type ReadoutRow } from '../../../plot/HoverReadout.tsx'
import type { ScaleKind } from '../../../plot/scale.ts'
import { tonesOf } from '../race.ts'
import { useSurfaceName, useWords } from '../words.ts'
import { heightsOf, type Heights } from './heights.ts'
import { bestByTheory } from './bestByTheory.ts'
import { limitOf, steepnessAt, type Steepness } from './limits.ts'
import type { Picture } from './picture.ts'
import { RateHandles } from './RateHandles.tsx'
import { AboveOutcomes, Outcomes, RateMark, SweepLine } from './RateParts.tsx'
import { setRate } from './setRate.ts'
import { nearestRun } from './stretches.ts'
import { sweepTable } from './sweepTable.ts'
import { useRateWords } from './words.ts'

interface Props {
  readonly picture: Picture
  readonly surface: AnySurface
  /** The optimizers that race now, with whose lines the picture is drawn as far as it has them. */
  readonly racing: string
  /** The optimizer whose outcomes are shown. */
  readonly chosen: string
  readonly scale: ScaleKind | null
}

/** Where f ends against the learning rate, for every racing optimizer. Nothing of it but the handles follows a drag. */
export const RateChart = memo(function RateChart({ picture, surface, racing, chosen, scale }: Props) {
  const rateWords = useRateWords()
  const { zones } = useWords()
  const name = useSurfaceName()(surface)
  const { input } = picture
  const lines = useLines(picture, racing)
  const heights = useHeights(picture, surface, scale)
  const line = lines.find(({ id }) => id === chosen)
  const view = useView(useMemo(() => [surface, heights.kind], [surface, heights.kind]))
  const steps = String(input.steps)
  const read = (rate: number): readonly ReadoutRow[] => [
    { label: 'η', value: formatNumber(rate) },
    ...lines.flatMap(({ id, tone, sweep }): ReadoutRow[] => {
      const i = sweep.rates.indexOf(rate)
      if (i < 0) return []
      const [f, outcome] = [sweep.final[i]!, zones[sweep.outcomes[i]!]]
      return [{ label: id, value: `${formatNumber(f)} · ${outcome}`, tone, y: heights.of(f) }]
    }),
  ]
  /** To a rate that all were tried with, or the chosen one was. */
  const snap = (rate: number) => (line ? line.sweep.rates[nearestRun(line.sweep, rate)]! : rate)
  return (
    <Figure
      name="learning-rate"
      caption={() =>
        rateWords.caption(name, placeText(input.start), steps, lines.map(({ id }) => id).join(', '))
      }
      label={rateWords.chart(name, steps)}
      data={() => sweepTable(picture)}
      view={view}
      x={[input.from, input.to]}
      y={heights.domain}
      xScale="log"
      yScale={heights.kind}
      margin={{ left: 52, right: 14, top: 44, bottom: 30 }}
    >
      <Axes grid="y" xLabel={rateWords.axis} yLabel={heightText(heights, steps, rateWords)} />
      {line && <Outcomes sweep={line.sweep} heights={heights} words={zones} />}
      {line && <Theory steepness={steepnessAt(surface, input.start)} of={line} />}
      {[...lines]
        .sort((a, b) => Number(a === line) - Number(b === line))
        .map(({ id, ...one }) => (
          <SweepLine key={id} {...one} heights={heights} strong={id === chosen} />
        ))}
      <AboveOutcomes heights={heights}>
        <CurveLabels inside curves={useNames(lines, heights)} />
      </AboveOutcomes>
      <HoverReadout read={read} snap={snap} onDrag={(rate, done) => setRate(chosen, rate, done)} />
      <RateHandles heights={heights} picture={picture} />
    </Figure>
  )
})

const placeText = (place: readonly [number, number]) =>
  `(${place.map((value) => formatNumber(value)).join(', ')})`

/** The lines of the optimizers that race, as far as they are known. */
function useLines(picture: Picture, racing: string) {
  return useMemo(() => {
    const ids = racing.split(',')
    const tones = tonesOf(ids)
    return picture.input.walks.flatMap(({ optimizer: id, params }, i) => {
      const sweep = picture.sweeps[i]
      return sweep && ids.includes(id) ? [{ id, tone: tones.get(id)!, params: params as Params, sweep }] : []
    })
  }, [picture, racing])
}

type Params = Readonly<Record<string, number>>
type Lines = ReturnType<typeof useLines>

/** A logarithmic axis where the least that can be reached is known, unless the reader has chosen. */
function useHeights({ input, sweeps }: Picture, surface: AnySurface, scale: ScaleKind | null): Heights {
  return useMemo(() => {
    const minimum = surface.minima[0] ? surface.value(...surface.minima[0]) : null
    const kind = scale ?? (minimum === null ? 'linear' : 'log')
    return heightsOf(sweeps, surface.value(...input.start), minimum, kind)
  }, [input, sweeps, surface, scale])
}

function heightText({ above }: Heights, steps: string, words: ReturnType<typeof useRateWords>): string {
  return above === null ? words.heights.f(steps) : words.heights[above](steps)
}

function useNames(lines: Lines, heights: Heights) {
  return useMemo(
    () =>
      lines.map(({ id, tone, sweep }) => ({
        id,
        label: id,
        tone,
        f: (rate: number) => heights.of(sweep.final[nearestRun(sweep, rate)] ?? NaN),
      })),
    [lines, heights],
  )
}

interface TheoryProps {
  readonly steepness: Steepness | null
  readonly of: { readonly id: string; readonly params: Params }
}

/** What is known beforehand: the limit by the curvature at the start, and on a quadratic valley the best rate of gd. */
function Theory({ steepness, of: { id, params } }: TheoryProps) {
  const words = useRateWords().marks
  if (steepness === null) return null
  const limit = limitOf(id, params, steepness)
  const best = bestByTheory(id, steepness)
  const number = (rate: number) => formatNumber(rate, 3)
  const says = id === 'momentum' ? '2(1+μ)/λmax' : '2/λmax'
  const where = steepness.everywhere ? says : words.atStart(says)
  return (
    <>
      {best !== null && <RateMark rate={best} label={words.best(number(best))} side="left" />}
      {limit !== null && <RateMark rate={limit} label={`${where} = ${number(limit)}`} side="right" />}
    </>
  )
}
