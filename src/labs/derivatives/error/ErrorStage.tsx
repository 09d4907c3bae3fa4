import { memo } from 'react'
import type { Method } from '../../../core/differentiate/quotient.ts'
import { Axes } from '../../../plot/Axes.tsx'
import { Figure } from '../../../plot/Figure.tsx'
import { Handle } from '../../../plot/Handle.tsx'
import { HoverReadout } from '../../../plot/HoverReadout.tsx'
import { textWidth } from '../../../plot/labels.ts'
import type { Tone } from '../../../plot/tone.ts'
import { methods } from '../fields.ts'
import type { Shown } from '../functions.ts'
import { differenceText, placeText, reading } from '../numbers.ts'
import { change, reset, useSetting } from '../store.ts'
import { useFunction, useTrouble } from '../useFunction.ts'
import { useName, useWords } from '../words.ts'
import { drawnAt, errorAt, hRange, hs } from './errorCurves.ts'
import { EndNames, ErrorLine, HLine, ZeroRow } from './ErrorParts.tsx'
import { useErrorWords } from './errorWords.ts'
import { TheoryLines } from './TheoryLines.tsx'
import { useErrors, type ErrorPicture } from './useErrors.ts'

const tones: Readonly<Record<Method, Tone>> = { central: 2, forward: 1, backward: 4 }

/** The error of each method over h, on logarithmic axes. */
export function ErrorStage() {
  const shown = useFunction()
  const trouble = useTrouble()
  if (shown) return <Errors shown={shown} />
  return (
    <p className="room-note" role="status">
      {trouble?.text}
    </p>
  )
}

function Errors({ shown }: { readonly shown: Shown }) {
  return <ErrorFigure shown={shown} picture={useErrors(shown)} />
}

interface Props {
  readonly shown: Shown
  readonly picture: ErrorPicture
}

const ErrorFigure = memo(function ErrorFigure({ shown, picture }: Props) {
  const words = useErrorWords()
  const { methods: names } = useWords()
  const name = useName()
  const [chosen, from] = [useSetting('method'), useSetting('from')]
  const { x, errors, heights, theory, exact } = picture
  const behind = methods.filter((method) => method !== chosen)
  const right = 18 + Math.max(...methods.map((method) => textWidth(names[method], 12.5)))
  const read = (method: Method, h: number) => errorAt(shown.value, exact, x, h, method)
  return (
    <Figure
      name="derivative-error"
      caption={words.caption(name, placeText(x))}
      label={words.plot(name, placeText(x))}
      data={() => ({
        columns: ['h', ...methods],
        rows: hs.map((h, i) => [h, ...methods.map((method) => errors[method][i]!)]),
      })}
      x={[Number(from), hRange[1]]}
      y={heights.domain}
      xScale="log"
      yScale="log"
      margin={{ left: 56, right, top: 46 }}
    >
      <Axes grid xLabel="h" yLabel={words.axis} />
      <ZeroRow heights={heights} label={words.zeroRow} />
      <HLine h={1e-4} label={words.good} />
      <HLine h={1e-50} label={words.bad} />
      {[...behind, chosen].map((method) => (
        <ErrorLine
          key={method}
          errors={errors[method]}
          heights={heights}
          tone={tones[method]}
          strong={method === chosen}
        />
      ))}
      {theory && <TheoryLines theory={theory.of[chosen]} parting={heights.parting} />}
      <EndNames
        names={methods.map((method) => ({
          id: method,
          label: names[method],
          tone: tones[method],
          at: drawnAt(errors[method].at(-1)!, heights),
        }))}
      />
      <HoverReadout
        snap={(h) => Number(h.toPrecision(3))}
        read={(h) => [
          { label: 'h', value: differenceText(h) },
          ...methods.map((method) => {
            const error = read(method, h)
            return {
              label: names[method],
              value: reading(error),
              tone: tones[method],
              y: drawnAt(error, heights),
            }
          }),
        ]}
      />
      <HHandle
        at={(h) => drawnAt(read(chosen, h), heights)}
        error={(h) => read(chosen, h)}
        tone={tones[chosen]}
      />
    </Figure>
  )
})

interface HandleProps {
  readonly at: (h: number) => number
  readonly error: (h: number) => number
  readonly tone: Tone
}

/** The h of now, on the curve of the method of now. */
function HHandle({ at, error, tone }: HandleProps) {
  const words = useWords()
  const says = useErrorWords().handleSays
  const h = useSetting('h')
  const height = at(h)
  if (!Number.isFinite(height)) return null
  return (
    <Handle
      at={[h, height]}
      along="x"
      bounds={[hRange, [0, Infinity]]}
      tone={tone}
      shape="dot"
      label={words.h}
      valueText={says(differenceText(h), reading(error(h)))}
      onMove={([to], done) => change({ h: Number(to.toPrecision(2)) }, done)}
      onReset={() => reset('h')}
    />
  )
}
