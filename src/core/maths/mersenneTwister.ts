const WORDS = 624
const SHIFT = 397

/** MT19937: a stream of 32-bit words. (Matsumoto and Nishimura, ACM TOMACS 8, 1998.) */
export class MersenneTwister {
  /** key: the 624 words of state; position: the next of them to hand out, 624 for none before a new generation. */
  constructor(
    readonly key: Uint32Array,
    public position: number,
  ) {}

  /** The state that the reference code's `init_genrand(seed)` gives. */
  static seeded(seed: number): MersenneTwister {
    const key = new Uint32Array(WORDS)
    key[0] = seed
    for (let i = 1; i < WORDS; i++) {
      const before = key[i - 1]!
      key[i] = Math.imul(1812433253, before ^ (before >>> 30)) + i
    }
    return new MersenneTwister(key, WORDS)
  }

  /** A multiple of 2^−53 in [0, 1): 27 bits of one word, then 26 of the next. */
  unit(): number {
    const upper = this.#word() >>> 5
    const lower = this.#word() >>> 6
    return (upper * 67108864 + lower) / 9007199254740992
  }

  /** A whole number from 0 to most (at most 2^32 − 1): words cut to most's bits, until one is not above it. */
  upTo(most: number): number {
    if (most === 0) return 0
    const mask = 0xffffffff >>> Math.clz32(most)
    for (;;) {
      const value = (this.#word() & mask) >>> 0
      if (value <= most) return value
    }
  }

  /** The next word, as the 32 bits of a signed number. */
  #word(): number {
    if (this.position >= WORDS) this.#regenerate()
    let y = this.key[this.position++]! | 0
    y ^= y >>> 11
    y ^= (y << 7) & 0x9d2c5680
    y ^= (y << 15) & 0xefc60000
    return y ^ (y >>> 18)
  }

  #regenerate(): void {
    const key = this.key
    let j = 1
    let far = SHIFT
    for (let i = 0; i < WORDS; i++) {
      const y = (key[i]! & 0x80000000) | (key[j]! & 0x7fffffff)
      key[i] = key[far]! ^ (y >>> 1) ^ ((0 - (y & 1)) & 0x9908b0df)
      if (++j === WORDS) j = 0
      if (++far === WORDS) far = 0
    }
    this.position = 0
  }
}
