import type { SvgDocument } from './svgDocument.ts'

export const svgType = 'image/svg+xml;charset=utf-8'

/** Pixels of the PNG per pixel of the page. */
const sharpness = 2
const attempts = 8
/** Milliseconds. */
const pause = 80

/**
 * A saved picture as PNG. The fonts in an SVG come a moment after it has been decoded, and no event tells when; until then
 * its texts are missing. So it is painted until two paintings in a row are the same.
 */
export async function paintedSvg(svg: SvgDocument): Promise<Blob> {
  let painting = await paint(svg)
  for (let i = 1; i < attempts; i++) {
    await new Promise((done) => setTimeout(done, pause))
    const before = painting.size
    painting = await paint(svg)
    if (painting.size === before) break
  }
  return painting
}

async function paint({ text, width, height }: SvgDocument): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: svgType }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = sharpness * width
    canvas.height = sharpness * height
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob === null) throw new Error('The browser could not paint the picture')
    return blob
  } finally {
    URL.revokeObjectURL(url)
  }
}
