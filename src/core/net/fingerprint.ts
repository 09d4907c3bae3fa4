/**
 * Eight hex digits over the bits of all numbers, written as abcd-ef01: MurmurHash3 (32 bits, seed 0) of their words.
 * Two nets have the same fingerprint if they have the same parameters, and if not, once in four thousand million.
 */
export function fingerprint(values: Float64Array): string {
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length)
  let h = 0
  for (let i = 0; i < words.length; i++) {
    const k = Math.imul(words[i]!, 0xcc9e2d51)
    h ^= Math.imul((k << 15) | (k >>> 17), 0x1b873593)
    h = (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
  }
  h ^= 4 * words.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  const digits = ((h ^ (h >>> 16)) >>> 0).toString(16).padStart(8, '0')
  return `${digits.slice(0, 4)}-${digits.slice(4)}`
}
