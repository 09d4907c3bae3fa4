import { log } from './log.ts'
import { MersenneTwister } from './mersenneTwister.ts'

/** Everything a RandomState is, as plain data that structured clone carries. */
export interface RandomStateSnapshot {
  /** MT19937's 624 words. */
  readonly key: Uint32Array
  /** The next word to hand out, 0 … 624. */
  readonly position: number
  /** The second number of the last polar pair, if it is still to be handed out. */
  readonly gauss: number | null
}

/**
 * Random numbers exactly as `numpy.random.RandomState(seed)` gives them, a stream that NumPy has frozen: whole
 * numbers and uniform ones to the bit; of the normal ones, which take a logarithm, one in a thousand differs by 1 or
 * 2 ulp. Every method returns a new array and throws a RangeError for a count or bounds that make no sense.
 */
export class RandomState {
  readonly #twister: MersenneTwister
  #gauss: number | null = null

  /** seed: a whole number from 0 to 2^32 − 1. */
  constructor(seed: number) {
    check(isWhole(seed, 0, 0xffffffff), `The seed must be a whole number from 0 to 4294967295, not ${seed}.`)
    this.#twister = MersenneTwister.seeded(seed)
  }

  /** A generator that goes on from a snapshot; the snapshot is copied. */
  static from(snapshot: RandomStateSnapshot): RandomState {
    const { key, position, gauss } = snapshot
    const sound =
      key.length === 624 && isWhole(position, 0, 624) && (gauss === null || Number.isFinite(gauss))
    check(sound, 'The snapshot is not the state of a random generator.')
    const random = new RandomState(0)
    random.#twister.key.set(key)
    random.#twister.position = position
    random.#gauss = gauss
    return random
  }

  /** A copy of the state, to go on from later with `RandomState.from`. */
  state(): RandomStateSnapshot {
    return { key: this.#twister.key.slice(), position: this.#twister.position, gauss: this.#gauss }
  }

  /** A generator of its own that will give the same numbers as this one. */
  clone(): RandomState {
    return RandomState.from(this.state())
  }

  /** n reals, uniform in [0, 1), multiples of 2^−53. */
  randomSample(n: number): Float64Array {
    return reals(n, () => this.#twister.unit())
  }

  /** n reals low + (high − low) u with u uniform in [0, 1). */
  uniform(low: number, high: number, n: number): Float64Array {
    const width = high - low
    check(Number.isFinite(width), `The bounds ${low} and ${high} must be finite, and so must their distance.`)
    return reals(n, () => low + width * this.#twister.unit())
  }

  /** n normal reals of mean 0 and variance 1. */
  randn(n: number): Float64Array {
    return reals(n, () => this.#nextGauss())
  }

  /** n normal reals of the given mean and standard deviation. */
  normal(mean: number, std: number, n: number): Float64Array {
    check(Number.isFinite(mean), `The mean must be a finite number, not ${mean}.`)
    check(std >= 0 && std < Infinity, `The standard deviation must be a finite number from 0 up, not ${std}.`)
    return reals(n, () => mean + std * this.#nextGauss())
  }

  /** n whole numbers from low up to, not including, high; both within 32 bits. */
  randint(low: number, high: number, n: number): Int32Array {
    check(isWhole(low, -2147483648, 2147483647), `low must be a whole number of 32 bits, not ${low}.`)
    check(
      isWhole(high, low + 1, 2147483648),
      `high must be a whole number above ${low} of 32 bits, not ${high}.`,
    )
    return wholes(n, () => low + this.#twister.upTo(high - low - 1))
  }

  /** `size` of the numbers 0 … n − 1, each drawn anew (with replacement). */
  choice(n: number, size: number): Int32Array {
    check(
      isWhole(n, 1, 2147483648),
      `There must be a whole number of things to choose from, 1 or more, not ${n}.`,
    )
    return this.randint(0, n, size)
  }

  /** The numbers 0 … n − 1 shuffled, by Fisher and Yates from the end. */
  permutation(n: number): Int32Array {
    let next = 0
    const order = wholes(n, () => next++)
    for (let i = n - 1; i > 0; i--) {
      const j = this.#twister.upTo(i)
      const kept = order[i]!
      order[i] = order[j]!
      order[j] = kept
    }
    return order
  }

  /** Marsaglia's polar method: two at a time, the second one kept for the next call. */
  #nextGauss(): number {
    const kept = this.#gauss
    if (kept !== null) {
      this.#gauss = null
      return kept
    }
    let x: number
    let y: number
    let square: number
    do {
      x = 2 * this.#twister.unit() - 1
      y = 2 * this.#twister.unit() - 1
      square = x * x + y * y
    } while (square >= 1 || square === 0)
    const factor = Math.sqrt((-2 * log(square)) / square)
    this.#gauss = factor * x
    return factor * y
  }
}

const isWhole = (n: number, least: number, most: number): boolean =>
  Number.isInteger(n) && n >= least && n <= most

function check(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message)
}

function checkCount(n: number): void {
  check(isWhole(n, 0, 0xffffffff), `The count must be a whole number from 0 up, not ${n}.`)
}

function reals(n: number, next: () => number): Float64Array {
  checkCount(n)
  const out = new Float64Array(n)
  for (let i = 0; i < n; i++) out[i] = next()
  return out
}

function wholes(n: number, next: () => number): Int32Array {
  checkCount(n)
  const out = new Int32Array(n)
  for (let i = 0; i < n; i++) out[i] = next()
  return out
}
