/** A place where a curve leaps: its finite values on either side, in pixels. */
export interface Jump {
  readonly x: number
  readonly left: number
  readonly right: number
  /** On which side the function has its value at the jump. */
  readonly filled: 'left' | 'right'
}

export interface SampledCurve {
  /** Lines without a break: x, y pairs in pixels. */
  readonly pieces: readonly (readonly number[])[]
  readonly jumps: readonly Jump[]
}

export interface CurveSpace {
  /** Pixels, left to right. */
  readonly from: number
  readonly to: number
  /** Pixels, in either order. */
  readonly top: number
  readonly bottom: number
  xOf(pixel: number): number
  /** Pixels of a finite value. */
  yOf(value: number): number
}

interface Sample {
  readonly u: number
  readonly x: number
  /** Pixels, held within one height above and below the picture; NaN where the function has no value. */
  readonly v: number
}

const spacing = 2
const deepest = 10
const tolerance = 0.2
const budget = 40000

/** Adaptive sampling: finer where the curve bends, broken where it leaps, has a pole or has no value. */
export function sampleCurve(f: (x: number) => number, space: CurveSpace): SampledCurve {
  const sampler = new Sampler(f, space)
  const count = Math.max(2, Math.ceil((space.to - space.from) / spacing))
  let before = sampler.at(space.from)
  sampler.put(before)
  for (let i = 1; i <= count; i++) {
    const next = sampler.at(space.from + ((space.to - space.from) * i) / count)
    sampler.join(before, next, 0)
    before = next
  }
  return sampler.finish()
}

class Sampler {
  private readonly pieces: number[][] = []
  private readonly jumps: Jump[] = []
  private piece: number[] = []
  private left = budget
  private readonly low: number
  private readonly high: number

  constructor(
    private readonly f: (x: number) => number,
    private readonly space: CurveSpace,
  ) {
    const [top, bottom] = [Math.min(space.top, space.bottom), Math.max(space.top, space.bottom)]
    this.low = top - (bottom - top)
    this.high = bottom + (bottom - top)
  }

  at(u: number): Sample {
    return this.sample(u, this.space.xOf(u))
  }

  private sample(u: number, x: number): Sample {
    this.left--
    const value = this.f(x)
    if (!Number.isFinite(value)) return { u, x, v: NaN }
    return { u, x, v: Math.min(Math.max(this.space.yOf(value), this.low), this.high) }
  }

  put({ u, v }: Sample): void {
    if (!Number.isNaN(v)) this.piece.push(u, v)
  }

  private cut(): void {
    if (this.piece.length >= 4) this.pieces.push(this.piece)
    this.piece = []
  }

  /** Draws from p, which has been put, to q. Splitting off the middle also sees a leap that is symmetric about it. */
  join(p: Sample, q: Sample, depth: number): void {
    const [hasP, hasQ] = [!Number.isNaN(p.v), !Number.isNaN(q.v)]
    if (!hasP && !hasQ) return this.cut()
    if (hasP !== hasQ) return this.edge(p, q)
    if (this.left <= 0) return this.put(q)
    const share = 0.45
    const m = this.at(p.u + share * (q.u - p.u))
    const bend = Number.isNaN(m.v) ? Infinity : Math.abs(m.v - p.v - share * (q.v - p.v))
    if (bend <= tolerance) return this.put(q)
    if (depth >= deepest) return this.leap(p, q)
    this.join(p, m, depth + 1)
    this.join(m, q, depth + 1)
  }

  /** One of the two has no value: draw up to the last place, or from the first, where there is one. */
  private edge(p: Sample, q: Sample): void {
    let [a, b] = [p, q]
    for (let i = 0; i < 60; i++) {
      const m = this.between(a, b)
      if (m === null) break
      if (Number.isNaN(m.v) === Number.isNaN(p.v)) a = m
      else b = m
    }
    if (!Number.isNaN(p.v)) this.put(a)
    this.cut()
    if (Number.isNaN(p.v)) {
      this.put(b)
      this.put(q)
    }
  }

  private between(a: Sample, b: Sample): Sample | null {
    const x = a.x + (b.x - a.x) / 2
    return x === a.x || x === b.x ? null : this.sample((a.u + b.u) / 2, x)
  }

  /** A change within 1/500 pixel: bisection down to neighbouring numbers tells a leap from a steep climb. */
  private leap(p: Sample, q: Sample): void {
    let [a, b] = [p, q]
    for (let i = 0; i < 1100 && Math.abs(b.v - a.v) > 0.5; i++) {
      const m = this.between(a, b)
      if (m === null || Number.isNaN(m.v)) return this.breakAt(a, b, q)
      if (Math.abs(m.v - a.v) >= Math.abs(b.v - m.v)) b = m
      else a = m
    }
    if (Math.abs(b.v - a.v) > 0.5) return this.breakAt(a, b, q)
    this.put(q)
  }

  private breakAt(a: Sample, b: Sample, q: Sample): void {
    this.put(a)
    this.cut()
    this.put(b)
    if (this.inside(a.v) && this.inside(b.v)) {
      const filled = String(a.x).length < String(b.x).length ? 'left' : 'right'
      this.jumps.push({ x: b.u, left: a.v, right: b.v, filled })
    }
    if (b !== q && this.left > 0) this.leap(b, q)
  }

  private inside(v: number): boolean {
    return v > this.low && v < this.high
  }

  finish(): SampledCurve {
    this.cut()
    return { pieces: this.pieces, jumps: this.jumps }
  }
}
