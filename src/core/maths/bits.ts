const double = new Float64Array(1)
const words = new Int32Array(double.buffer)
double[0] = 1
const HIGH = words[1] === 0 ? 0 : 1

/** The upper 32 of a double's 64 bits: the sign, 11 bits of exponent and the first 20 of the fraction. */
export function highWord(x: number): number {
  double[0] = x
  return words[HIGH]!
}

/** x = m · 2^e with whole m, |m| < 2^53, for a finite normal x. */
export function splitDouble(x: number): readonly [m: number, e: number] {
  const high = highWord(x)
  const low = words[1 - HIGH]! >>> 0
  const m = ((high & 0xfffff) | 0x100000) * 4294967296 + low
  return [high < 0 ? -m : m, ((high >> 20) & 0x7ff) - 1075]
}
