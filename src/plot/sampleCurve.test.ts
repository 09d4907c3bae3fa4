import { describe, expect, it } from 'vitest'
import { sampleCurve, type CurveSpace } from './sampleCurve.ts'

/** x from −5 to 5 over 400 px, y from −2 to 2 over 200 px. */
const space: CurveSpace = {
  from: 0,
  to: 400,
  top: 0,
  bottom: 200,
  xOf: (u) => -5 + u / 40,
  yOf: (y) => 100 - 50 * y,
}

const ends = (piece: readonly number[]) => [piece[0]!, piece.at(-2)!]

describe('a sampled curve', () => {
  it('is one piece where the function is continuous', () => {
    for (const f of [Math.sin, Math.tanh, (x: number) => Math.max(0, x), Math.abs, () => 1]) {
      const { pieces, jumps } = sampleCurve(f, space)
      expect(pieces).toHaveLength(1)
      expect(jumps).toEqual([])
      expect(ends(pieces[0]!)).toEqual([0, 400])
    }
  })

  it('needs two points per base interval for a straight line, more where it bends', () => {
    const straight = sampleCurve((x) => x / 3, space).pieces[0]!.length
    expect(straight).toBe(2 * 201)
    expect(sampleCurve((x) => Math.sin(8 * x), space).pieces[0]!.length).toBeGreaterThan(2 * straight)
  })

  it('follows a bend to a quarter of a pixel', () => {
    const f = (x: number) => Math.sin(6 * x)
    const [piece] = sampleCurve(f, space).pieces
    for (let i = 2; i < piece!.length; i += 2) {
      const [u0, v0, u1, v1] = piece!.slice(i - 2, i + 2) as [number, number, number, number]
      const exact = space.yOf(f(space.xOf((u0 + u1) / 2)))
      expect(Math.abs((v0 + v1) / 2 - exact)).toBeLessThan(0.25)
    }
  })

  it('breaks at a pole and never bridges it', () => {
    for (const [f, poles] of [
      [(x: number) => 1 / x, 1],
      [(x: number) => 1 / (x - 0.123456), 1],
      [Math.tan, 4],
    ] as const) {
      const { pieces, jumps } = sampleCurve(f, space)
      expect(pieces).toHaveLength(poles + 1)
      expect(jumps).toEqual([])
    }
  })

  it('breaks at a leap and knows both values and to which side the place belongs', () => {
    const { pieces, jumps } = sampleCurve((x) => (x > 0 ? 1 : 0), space)
    expect(pieces).toHaveLength(2)
    expect(jumps).toEqual([{ x: expect.closeTo(200, 6), left: 100, right: 50, filled: 'left' }])
    const other = sampleCurve((x) => (x >= 0.5 ? 1 : 0), space).jumps
    expect(other).toEqual([{ x: expect.closeTo(220, 6), left: 100, right: 50, filled: 'right' }])
  })

  it('sees both halves of a leap that has a value of its own in the middle', () => {
    const { jumps } = sampleCurve(Math.sign, space)
    expect(jumps.map(({ left, right }) => [left, right])).toEqual([
      [150, 100],
      [100, 50],
    ])
  })

  it('does not take a steep climb for a leap', () => {
    const { pieces, jumps } = sampleCurve((x) => Math.tanh(1e6 * x), space)
    expect(pieces).toHaveLength(1)
    expect(jumps).toEqual([])
  })

  it('goes exactly as far as the function has values', () => {
    const { pieces } = sampleCurve((x) => Math.sqrt(x - 1.2345), space)
    expect(pieces).toHaveLength(1)
    expect(pieces[0]![0]).toBeCloseTo(40 * 6.2345, 6)
    expect(pieces[0]![1]).toBeCloseTo(100, 3)
  })

  it('is empty, and does not hang, for a function without values or without rest', () => {
    expect(sampleCurve(() => NaN, space).pieces).toEqual([])
    const wild = sampleCurve((x) => Math.sin(1e9 * x), space)
    expect(wild.pieces.flat().every(Number.isFinite)).toBe(true)
  })

  it('keeps every pixel finite for values up to the largest numbers', () => {
    const { pieces } = sampleCurve((x) => x ** 101 * 1e200, space)
    expect(pieces.flat().every((v) => Number.isFinite(v) && Math.abs(v) <= 400)).toBe(true)
  })
})
