import { describe, expect, it } from 'vitest'
import { cells, heightAt, heightField, toCells } from './heightField.ts'
import { countTo, lift, lifted, pieceSize, type Lifted } from './lift.ts'

const waves = heightField((x, y) => Math.sin(3 * x) + Math.cos(2 * y), [-2, 2], [-2, 2])

const piecesOf = ({ pieces }: Lifted) =>
  Array.from({ length: pieces.length / pieceSize }, (_, i) => {
    const [x1, y1, z1, x2, y2, z2, step, before] = pieces.subarray(i * pieceSize, (i + 1) * pieceSize)
    return { from: [x1!, y1!, z1!], to: [x2!, y2!, z2!], step: step!, before: before! }
  })

describe('a walk laid over a surface', () => {
  const line = piecesOf(lifted(waves, [-1.5, -1, 1.5, 1.2, 1.5, -1.9]))

  it('lies a little over the surface at both ends of every piece', () => {
    for (const { from, to } of line) {
      for (const [x, y, z] of [from, to]) {
        expect(z! - heightAt(waves, ...toCells(waves.block, [x!, y!]))).toBeCloseTo(lift, 4)
      }
    }
  })

  it('is in pieces no longer than a cell, each beginning where the one before ends', () => {
    line.forEach(({ from, to }, i) => {
      expect(Math.hypot(to[0]! - from[0]!, to[1]! - from[1]!)).toBeLessThanOrEqual(2 / cells + 1e-6)
      if (i > 0) expect(from).toEqual(line[i - 1]!.to)
    })
  })

  it('knows the step and the length before each piece', () => {
    expect(new Set(line.map(({ step }) => step))).toEqual(new Set([1, 2]))
    expect(line[0]!.before).toBe(0)
    line.slice(1).forEach(({ before }, i) => expect(before).toBeGreaterThan(line[i]!.before))
  })

  it('passes nowhere far under the surface between the ends of a piece', () => {
    for (const { from, to } of line) {
      const [x, y, z] = from.map((c, i) => (c + to[i]!) / 2)
      expect(z! - heightAt(waves, ...toCells(waves.block, [x!, y!]))).toBeGreaterThan(0)
    }
  })
})

describe('a long walk', () => {
  it('of steps shorter than half a pixel costs no more pieces than its length has', () => {
    const path = Array.from({ length: 200_000 }, (_, i) => -1.5 + (i / 200_000) * 3)
    const { pieces, steps } = lifted(waves, path)
    expect(pieces.length / pieceSize).toBeLessThan(20 * cells)
    expect(steps.length).toBeLessThan(20 * cells)
    expect(steps.at(-1)).toBe(99_999)
  })

  it('that swings for ever between two walls is drawn once', () => {
    const path = Array.from({ length: 200_000 }, (_, i) => [-1, 0, 1, 0][i % 4]!)
    expect(piecesOf(lifted(waves, path)).every(({ step }) => step === 1)).toBe(true)
  })

  it('that leaps all over the surface has longer pieces instead of ever more', () => {
    const path = Array.from({ length: 100_000 }, (_, i) => 2 * Math.sin(i * i))
    expect(lifted(waves, path).pieces.length / pieceSize).toBeLessThan(100_000)
  })
})

describe('a walk that leaves the block', () => {
  it('ends at the edge in its true direction, and comes back from there', () => {
    const line = piecesOf(lifted(waves, [0, 0, 4, 2, 0, -1]))
    const [out, back] = [line.findLast(({ step }) => step === 1)!, line.find(({ step }) => step === 2)!]
    expect(out.to.slice(0, 2)).toEqual([1, 0.5])
    expect(back.from[0]).toBeCloseTo(1, 6)
    expect(back.from[1]).toBeCloseTo(0.25, 6)
  })

  it('has dots only inside', () => {
    expect([...lifted(waves, [0, 0, 4, 2, 0, -1]).steps]).toEqual([0, 2])
  })

  it('may go as far as a diverging walk goes', () => {
    const line = piecesOf(lifted(waves, [0, 0, 1, 0, 1e13, 1e13, -1e200, 3]))
    expect(line.length).toBeGreaterThan(0)
    expect(line.every(({ to }) => to.every(Number.isFinite))).toBe(true)
  })

  it('is nothing if it never was there', () => {
    expect(lifted(waves, []).pieces.length).toBe(0)
    expect(lifted(waves, [9, 9]).pieces.length).toBe(0)
  })

  it('has no piece over a hole', () => {
    const holed = heightField((x) => (Math.abs(x) < 0.5 ? NaN : x), [-2, 2], [-2, 2])
    const line = piecesOf(lifted(holed, [-1, 0, 1, 0]))
    expect(line.length).toBeGreaterThan(0)
    expect(line.every(({ from, to }) => Math.abs(from[0]!) > 0.24 && Math.abs(to[0]!) > 0.24)).toBe(true)
  })
})

describe('counting ascending numbers', () => {
  it('finds how many are at most the limit', () => {
    expect([-1, 0, 3, 5, 99].map((limit) => countTo([0, 3, 4, 7], limit))).toEqual([0, 1, 2, 3, 4])
  })
})
