/** A double as it is stored: ± digits · 2^(exponent − 52), the digits read as a whole number in base two. */
export interface Binary {
  readonly negative: boolean
  /** Of the first digit. */
  readonly exponent: number
  /** 53: the leading one (a zero in numbers below 2^−1022) and the 52 bits of the fraction. */
  readonly digits: string
}

const double = new Float64Array(1)
const word = new BigUint64Array(double.buffer)

/** The bits of a finite number. */
export function binaryOf(x: number): Binary {
  double[0] = x
  const bits = word[0]!.toString(2).padStart(64, '0')
  const biased = parseInt(bits.slice(1, 12), 2)
  return {
    negative: bits[0] === '1',
    exponent: Math.max(biased, 1) - 1023,
    digits: (biased === 0 ? '0' : '1') + bits.slice(12),
  }
}

/** The power of two of a finite number's first bit that is not 0; −∞ for 0. */
export function leadingExponent(x: number): number {
  const { exponent, digits } = binaryOf(x)
  const first = digits.indexOf('1')
  return first < 0 ? -Infinity : exponent - first
}
