import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { formatNumber } from '../../../controls/format.ts'
import { arrowPath } from '../../../plot/arrows.ts'
import type { PointLabel } from '../../../plot/PointLabels.tsx'
import { usePlot, type PlotSpace } from '../../../plot/plotSpace.ts'
import { strokeOf, type Tone } from '../../../plot/tone.ts'
import { explained, placeAt, type Run } from '../race.ts'
import { useAt, useSettings } from '../store.ts'
import { useWords } from '../words.ts'
import { magnification, termArrows, type TermArrow } from './terms.ts'

/** An arrow as it stands in the picture. */
export interface DrawnArrow extends TermArrow {
  readonly label: string
  readonly tone: Tone
  /** Where it ends, data units. */
  readonly tip: readonly [number, number]
}

export interface DrawnArrows {
  readonly run: Run
  readonly from: readonly [number, number]
  readonly arrows: readonly DrawnArrow[]
  /** How many times as long they are drawn. */
  readonly times: number
}

const symbols: Readonly<Record<string, string>> = { g: '−ηg', mHat: '−ηm̂', delta: 'Δ' }

/** What an arrow is called. */
export const labelOf = (term: string) => symbols[term] ?? `−η${term}`

export const toneOfTerm = (term: string, own: Tone): Tone =>
  term === 'delta' ? own : term === 'g' ? 'ink' : 'accent'

/** The arrows of the step that comes next of a run; null where there is none, or they are not wanted. */
export function useTermArrows(run: Run): DrawnArrows | null {
  const at = useAt()
  const wanted = useSettings(({ arrows }) => arrows === 'on')
  const space = usePlot()
  return useMemo(() => (wanted ? arrowsAt(run, at, space) : null), [run, at, wanted, space])
}

function arrowsAt(run: Run, at: number, { x, y }: PlotSpace): DrawnArrows | null {
  const place = placeAt(run, at)
  const step = explained(run, at + 1)
  if (place === null || step === null) return null
  const found = termArrows(run.optimizer, step)
  const pixels = ({ by }: TermArrow) =>
    Math.hypot(x(place.x + by[0]) - x(place.x), y(place.y + by[1]) - y(place.y))
  const times = magnification(Math.max(...found.map(pixels)))
  const arrows = found.map((arrow) => ({
    ...arrow,
    label: labelOf(arrow.term),
    tone: toneOfTerm(arrow.term, run.tone),
    tip: [place.x + times * arrow.by[0], place.y + times * arrow.by[1]] as const,
  }))
  return {
    run,
    from: [place.x, place.y],
    arrows: arrows.filter((arrow) => pixels(arrow) * times >= 4),
    times,
  }
}

/** The terms of the next step as arrows. Their names are labels of the picture. */
export function TermArrows({ of }: { readonly of: DrawnArrows | null }) {
  const space = usePlot()
  const words = useWords()
  if (of === null) return null
  const { x, y, overlay } = space
  const [u, v] = [x(of.from[0]), y(of.from[1])]
  return (
    <g className="term-arrows" clipPath={space.clip} aria-hidden="true">
      {of.arrows.map(({ term, tip, tone }) => {
        const [du, dv] = [x(tip[0]) - u, y(tip[1]) - v]
        const length = Math.hypot(du, dv)
        const arrow = { u, v, du: du / length, dv: dv / length, size: 1 }
        return <path key={term} d={arrowPath(arrow, length, 9)} stroke={strokeOf(tone)} />
      })}
      {of.times !== 1 &&
        overlay &&
        createPortal(<p className="arrow-scale">{words.arrowScale(formatNumber(of.times))}</p>, overlay)}
    </g>
  )
}

export const labelsOfArrows = (of: DrawnArrows | null): PointLabel[] =>
  (of?.arrows ?? []).map(({ term, label, tone, tip }) => ({ id: `arrow ${term}`, label, tone, at: tip }))
