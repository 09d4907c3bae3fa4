import { useEffect, useMemo, useRef, useState } from 'react'
import { digitAt, sheetLayout } from './digitLayout.ts'
import { paintDigits, type Ink } from './paintDigits.ts'
import { sharpContext } from './sharpCanvas.ts'
import { fixed, type Source } from './source.ts'
import { usePainter } from './usePainter.ts'
import { useSize } from './useSize.ts'
import { readColours, useFonts, useTheme } from './useTheme.ts'

export interface DigitSheetProps {
  readonly label: string
  /** 28 × 28 bytes each, one after the other: the digits of this sheet only. */
  readonly images: Uint8Array
  /** What each digit is. */
  readonly labels: ArrayLike<number>
  /** Two numbers a digit: the net's guess and how sure it is. Null before there are any. */
  readonly guesses: Float32Array | null | Source<Float32Array | null>
  /** Said of the whole sheet, e.g. `92 of 100 are right`. */
  readonly summary: (right: number, count: number) => string
  /** Said of one digit, e.g. `a 4, taken for a 9 (0.83)`; probability NaN and guess −1 before there is a guess. */
  readonly describe: (truth: number, guess: number, probability: number) => string
}

const isSource = (g: DigitSheetProps['guesses']): g is Source<Float32Array | null> =>
  g !== null && 'subscribe' in g

/**
 * Handwritten digits with what a net takes them for, painted at frame rate. A wrong guess is framed, with the true digit after
 * it (4 ≠ 9); pointing at a digit says it in words, and the same words stand in a list for screen readers.
 */
export function DigitSheet(props: DigitSheetProps) {
  const { images, labels, guesses, label } = props
  const [box, size] = useSize<HTMLDivElement>()
  const ref = useRef<HTMLCanvasElement>(null)
  const theme = useTheme()
  useFonts()
  const source = useMemo(() => (isSource(guesses) ? guesses : fixed(guesses)), [guesses])
  const count = Math.min(labels.length, Math.floor(images.length / 784))
  const layout = useMemo(() => sheetLayout(count, size?.width ?? 1, size?.height ?? 1), [count, size])
  const [pointed, setPointed] = useState(-1)
  const ink = useRef<(Ink & { readonly theme: string }) | null>(null)
  usePainter(source, (now) => {
    if (size === null || ref.current === null) return
    if (ink.current?.theme !== theme) ink.current = { theme, ...readInk(box.current!) }
    const context = sharpContext(ref.current, size.width, Math.max(size.height, layout.height))
    if (context) paintDigits(context, { images, labels, guesses: now, count, layout, ink: ink.current })
  })
  const said = useWords(props, source, count)
  const full = { width: size?.width ?? 0, height: Math.max(size?.height ?? 0, layout.height) }
  const scrolls = size !== null && full.height > size.height
  return (
    <div className="digit-sheet" ref={box} role="group" aria-label={label} tabIndex={scrolls ? 0 : undefined}>
      {size && (
        <canvas
          ref={ref}
          style={full}
          role="img"
          aria-label={said.summary}
          title={said.each[pointed] ?? ''}
          onPointerMove={({ nativeEvent: { offsetX, offsetY } }) =>
            setPointed(digitAt(offsetX, offsetY, count, layout))
          }
          onPointerLeave={() => setPointed(-1)}
        />
      )}
      <ol className="visually-hidden">
        {said.each.map((words, i) => (
          <li key={i}>{words}</li>
        ))}
      </ol>
    </div>
  )
}

function readInk(element: HTMLElement): Ink {
  const names = ['--digit-ground', '--digit-ink', '--ink-2', '--negative-text', '--rule', '--negative']
  const [ground, ink, text, wrong, rule, strike] = readColours(
    element,
    names.map((name) => `var(${name})`),
  )
  const css = (c: readonly number[] | undefined) => `rgb(${c!.join(' ')})`
  const font = getComputedStyle(element).fontFamily
  return {
    ground: ground!,
    ink: ink!,
    text: css(text),
    wrong: css(wrong),
    rule: css(rule),
    strike: css(strike),
    font,
  }
}

/** The words change at most every 700 ms: a screen reader has no use for sixty a second. */
function useWords(
  { labels, summary, describe }: DigitSheetProps,
  source: Source<Float32Array | null>,
  count: number,
) {
  const [, turn] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const unsubscribe = source.subscribe(() => {
      timer ??= setTimeout(() => {
        timer = undefined
        turn((n) => n + 1)
      }, 700)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [source])
  const now = source.current()
  const guessOf = (i: number) => now?.[2 * i] ?? -1
  const each = Array.from({ length: count }, (_, i) =>
    describe(labels[i]!, guessOf(i), now?.[2 * i + 1] ?? NaN),
  )
  const right = each.filter((_, i) => guessOf(i) === labels[i]).length
  return { each, summary: summary(right, count) }
}
