import { useLayoutEffect, useRef } from 'react'
import { sharpContext } from './sharpCanvas.ts'
import { usePlot } from './plotSpace.ts'
import { strokeOf, toneOf, type Tone } from './tone.ts'
import { readColours, useTheme } from './useTheme.ts'

export interface PointCloudProps {
  /** x, y of each point. */
  readonly points: ArrayLike<number>
  /** The class of each point: 0, 1, … Its shape and its colour follow. */
  readonly classes: ArrayLike<number>
  /** How many classes there are: two are orange (0) and blue (1); more take the colours of lines. */
  readonly classCount?: number
  /** Hollow shapes, e.g. for the test set. */
  readonly hollow?: boolean
  /** Half the size of a point in pixels. */
  readonly radius?: number
}

/** The tone of a class where there are `count` of them. */
export function classTone(kind: number, count: number): Tone {
  if (count <= 2) return kind === 0 ? 'negative' : 'positive'
  return toneOf(kind)
}

/** Labelled points on a canvas of their own, for a Frame's `raster`. Class 0 is a circle, 1 a square, 2 a triangle, 3 a diamond. */
export function PointCloud(props: PointCloudProps) {
  const { points, classes, hollow = false, classCount = 2, radius = 3.2 } = props
  const ref = useRef<HTMLCanvasElement>(null)
  const { x, y, inner } = usePlot()
  const theme = useTheme()
  useLayoutEffect(() => {
    const canvas = ref.current!
    const context = sharpContext(canvas, inner.right - inner.left, inner.bottom - inner.top)
    if (context === null) return
    const kinds = Array.from({ length: Math.max(2, classCount) }, (_, k) =>
      strokeOf(classTone(k, classCount)),
    )
    const [paper, ...tones] = readColours(canvas.parentElement!, ['var(--paper)', ...kinds]).map(
      (c) => `rgb(${c.join(' ')})`,
    )
    for (let i = 0; i < classes.length; i++) {
      const tone = tones[classes[i]! % tones.length]!
      context.fillStyle = hollow ? paper! : tone
      context.strokeStyle = hollow ? tone : paper!
      context.lineWidth = hollow ? 1.6 : 1
      outline(context, classes[i]!, x(points[2 * i]!) - inner.left, y(points[2 * i + 1]!) - inner.top, radius)
      context.fill()
      context.stroke()
    }
  }, [points, classes, hollow, classCount, radius, x, y, inner, theme])
  return <canvas ref={ref} className="point-cloud" aria-hidden="true" />
}

function outline(context: CanvasRenderingContext2D, kind: number, x: number, y: number, r: number): void {
  context.beginPath()
  if (kind % 4 === 0) context.arc(x, y, r, 0, 2 * Math.PI)
  else if (kind % 4 === 1) context.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r)
  else {
    const low = kind % 4 === 2 ? 0.8 * r : 0
    context.moveTo(x, y - 1.3 * r)
    context.lineTo(x + 1.2 * r, y + low)
    if (low === 0) context.lineTo(x, y + 1.3 * r)
    context.lineTo(x - 1.2 * r, y + low)
    context.closePath()
  }
}
