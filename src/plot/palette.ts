/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number]

/** Reads what getComputedStyle answers for a colour: `rgb(1, 2, 3)`, with or without alpha. */
export function parseRgb(text: string): Rgb {
  const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? []).map(Number)
  return [r, g, b]
}

/** Opaque pixels as a canvas stores them (RGBA bytes in memory, read as one little-endian number). */
export function packed([r, g, b]: Rgb): number {
  return ((255 << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0
}

/** `size` packed colours from the first stop to the last, evenly. */
export function colourTable(stops: readonly Rgb[], size: number): Uint32Array {
  const last = stops.length - 1
  return Uint32Array.from({ length: size }, (_, i) => {
    const at = last * (i / Math.max(1, size - 1))
    const k = Math.min(Math.floor(at), last - 1)
    const [from, to] = [stops[k]!, stops[k + 1]!]
    const mix = (c: 0 | 1 | 2) => from[c] + (at - k) * (to[c] - from[c])
    return packed([mix(0), mix(1), mix(2)])
  })
}

/** The table's colour for a share 0 to 1; what is not a number takes the middle. */
export function tableIndex(share: number, size: number): number {
  if (Number.isNaN(share)) return size >> 1
  return Math.min(size - 1, Math.max(0, Math.floor(share * size)))
}
