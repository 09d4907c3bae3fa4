import { captionHeight, cellAt, type SheetLayout } from './digitLayout.ts'
import { colourTable, type Rgb } from './palette.ts'

/** Colours and font of a sheet of digits. */
export interface Ink {
  readonly ground: Rgb
  readonly ink: Rgb
  readonly text: string
  readonly wrong: string
  readonly rule: string
  readonly strike: string
  readonly font: string
}

export interface DigitPicture {
  readonly images: Uint8Array
  readonly labels: ArrayLike<number>
  readonly guesses: Float32Array | null
  readonly count: number
  readonly layout: SheetLayout
  readonly ink: Ink
}

const pixels = 28

export function paintDigits(context: CanvasRenderingContext2D, picture: DigitPicture): void {
  const { count, layout, labels, guesses, ink } = picture
  const sheet = imagesOf(picture)
  const { side } = layout
  context.imageSmoothingEnabled = side % pixels !== 0
  context.textAlign = 'center'
  for (let i = 0; i < count; i++) {
    const { x, y } = cellAt(i, layout)
    const [left, top] = [Math.round(x), Math.round(y)]
    context.drawImage(sheet, 0, i * pixels, pixels, pixels, left, top, side, side)
    const guess = guesses?.[2 * i]
    const wrong = guess !== undefined && guess !== labels[i]
    context.lineWidth = wrong ? 2 : 1
    context.strokeStyle = wrong ? ink.strike : ink.rule
    context.strokeRect(left - 0.5, top - 0.5, side + 1, side + 1)
    if (guess !== undefined)
      caption(context, picture, guess, labels[i]!, left + side / 2, top + side + captionHeight - 3)
  }
}

/** The guess; if it is wrong, with the true digit: 4 ≠ 9. */
function caption(
  context: CanvasRenderingContext2D,
  { ink, layout }: DigitPicture,
  guess: number,
  truth: number,
  x: number,
  y: number,
): void {
  const wrong = guess !== truth
  context.font = `${wrong ? 650 : 400} 12px ${ink.font}`
  context.fillStyle = wrong ? ink.wrong : ink.text
  const gap = layout.side < 30 ? '' : ' '
  context.fillText(wrong ? `${guess}${gap}≠${gap}${truth}` : String(guess), x, y)
}

/** All images one under the other on a canvas kept from call to call, as long as they and the colours are the same. */
let kept: { images: Uint8Array; ground: Rgb; ink: Rgb; canvas: HTMLCanvasElement } | null = null

function imagesOf({ images, count, ink: { ground, ink } }: DigitPicture): HTMLCanvasElement {
  if (kept && kept.images === images && kept.ground === ground && kept.ink === ink) return kept.canvas
  const canvas = document.createElement('canvas')
  canvas.width = pixels
  canvas.height = Math.max(1, count * pixels)
  const context = canvas.getContext('2d')
  const table = colourTable([ground, ink], 256)
  if (context && count > 0) {
    const image = context.createImageData(pixels, count * pixels)
    const out = new Uint32Array(image.data.buffer)
    for (let i = 0; i < out.length; i++) out[i] = table[images[i]!]!
    context.putImageData(image, 0, 0)
  }
  kept = { images, ground, ink, canvas }
  return canvas
}
