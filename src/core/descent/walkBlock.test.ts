import { describe, expect, it } from 'vitest'
import { optimizers } from '../optimizers/index.ts'
import { surfaces } from '../surfaces/index.ts'
import { arrivals } from './arrivals.ts'
import { tameDistance } from './basinWalks.ts'
import { groundOf } from './ground.ts'
import { walk } from './walk.ts'
import { createWalkBlock } from './walkBlock.ts'
import { walkParts } from './walkParts.ts'
import type { WalkSpec } from './walkSpec.ts'

const steps = 40
/** The last two diverge under gd: at once, and after some steps. */
const starts = [-1.2, 1, 0, 0, 0.3, -2.5, 1e200, 1, 40, -30]
const half = { id: 'constant', params: { warmup: 9 } }
const settings: readonly Partial<WalkSpec>[] = [
  {},
  { gradient: 'numerical', h: 1e-3 },
  { noise: 0.3, seed: 5, schedule: half },
  { gradient: 'numerical', noise: 0.1, seed: 8 },
]
/** ln x · y, and its slopes; no number where x < 0. */
const logarithm: WalkSpec['ground'] = {
  value: { variables: ['x', 'y'], steps: [['x'], ['ln', 0], ['y'], ['multiply', 1, 2]] },
  gradient: [
    { variables: ['x', 'y'], steps: [['y'], ['x'], ['divide', 0, 1]] },
    { variables: ['x', 'y'], steps: [['x'], ['ln', 0]] },
  ],
}

function blockOf(spec: WalkSpec, strides: readonly number[] = [7], from = starts) {
  const block = createWalkBlock(walkParts(spec), { steps, room: 8, far: Infinity, heights: true })
  block.begin(Float64Array.from(from).reverse())
  block.advance(3)
  block.begin(Float64Array.from(from))
  for (let i = 0; block.advance(strides[i % strides.length]!); i++);
  return block
}

function expectWalks(spec: WalkSpec, from = starts) {
  const { path, lengths } = blockOf(spec, [7], from)
  const { ground, optimizer, params, options } = walkParts(spec)
  const n = from.length / 2
  for (let i = 0; i < n; i++) {
    const alone = walk(ground, optimizer, params, [from[2 * i]!, from[2 * i + 1]!], steps, options)
    expect(lengths[i]).toBe(alone.f.length)
    const mine = Array.from({ length: 2 * lengths[i]! }, (_, k) => path[2 * (n * (k >> 1) + i) + (k & 1)])
    expect(mine).toEqual(Array.from(alone.path))
  }
  return Array.from(lengths.subarray(0, n))
}

describe('a block of walks', () => {
  const each = optimizers.flatMap(({ id }) => settings.map((options) => [id, options] as const))

  it.each(each)('has the bits of single walks (%s, %o)', (optimizer, options) => {
    expectWalks({ ground: 'rosenbrock', optimizer, params: { lr: 2e-3 }, ...options })
  })

  it('ends each walk where it diverges, and the others go on', () => {
    const lengths = expectWalks({ ground: 'rosenbrock', optimizer: 'gd', params: { lr: 2e-3 } })
    expect(lengths.slice(0, 3)).toEqual([steps + 1, steps + 1, steps + 1])
    expect(lengths[3]).toBe(0)
    expect(lengths[4]).toBeGreaterThan(1)
    expect(lengths[4]).toBeLessThan(steps)
  })

  it('looks at the heights of the reader’s own ground, which may end before the numbers do', () => {
    const spec: WalkSpec = { ground: logarithm, optimizer: 'gd', params: { lr: 0.1 } }
    const lengths = expectWalks(spec, [-1, 1, 0, 0, 0.3, -2.5, 0.5, 2])
    expect(lengths).toEqual([0, 0, steps + 1, 2])
  })

  it('follows no walk farther than it is told to, with or without a look at the heights', () => {
    for (const heights of [true, false]) {
      const spec: WalkSpec = { ground: 'bowl', optimizer: 'gd', params: { lr: 2 } }
      const block = createWalkBlock(walkParts(spec), { steps, room: 2, far: 100, heights })
      block.begin(Float64Array.of(1, -2, 100, 0))
      expect([block.advance(3), block.advance(steps)]).toEqual([true, false])
      // x triples with every step, and changes its sign.
      expect(Array.from(block.lengths)).toEqual([4, 1])
      expect(Array.from(block.path.subarray(12, 14))).toEqual([-27, 54])
    }
  })

  it('may be walked in strides of any length', () => {
    const spec: WalkSpec = { ground: 'himmelblau', optimizer: 'adam', params: { lr: 0.1 } }
    const whole = blockOf(spec, [1000])
    for (const strides of [[1], [1, 5, 2]]) expect(blockOf(spec, strides).path).toEqual(whole.path)
    const block = createWalkBlock(walkParts(spec), { steps, room: 1, far: Infinity, heights: true })
    block.begin(Float64Array.of(1, 1))
    block.advance(3)
    expect(Array.from(block.path.subarray(4, 8)).map((x) => x === 0)).toEqual([false, false, true, true])
  })
})

it('no surface of the gallery has an infinite height within the tame distance', () => {
  const sizes = [0, 1e-300, 1e-9, 0.5, 1, 3, 12, 1e3, 1e6, 1e9, 1e12, 1e15, tameDistance]
  const at = sizes.flatMap((size) => [size, -size])
  for (const surface of surfaces)
    for (const x of at)
      for (const y of at)
        expect([surface.id, x, y, Number.isFinite(surface.value(x, y))]).toEqual([surface.id, x, y, true])
})

describe('the arrival of a walk', () => {
  const spec: WalkSpec = { ground: 'ravine', optimizer: 'momentum', params: { lr: 0.1 } }

  it('is the first step from which it stays within reach of its end, though it may have been near before', () => {
    const block = blockOf(spec)
    const n = starts.length / 2
    const out = new Uint32Array(8)
    arrivals(block, n, steps, 0.5, out)
    for (let i = 0; i < 3; i++) {
      const { path } = walk(
        groundOf('ravine'),
        walkParts(spec).optimizer,
        spec.params,
        [starts[2 * i]!, starts[2 * i + 1]!],
        steps,
      )
      const far = (k: number) =>
        Math.hypot(path[2 * k]! - path.at(-2)!, path[2 * k + 1]! - path.at(-1)!) > 0.5
      let first = steps
      while (first > 0 && !far(first - 1)) first--
      expect(out[i]).toBe(first)
    }
    expect(out[1]).toBe(0)
    expect(out[0]).toBeGreaterThan(2)
  })

  it('of one that diverges is the step that led out', () => {
    const block = blockOf({ ground: 'rosenbrock', optimizer: 'gd', params: { lr: 2e-3 } })
    const out = new Uint32Array(8)
    arrivals(block, starts.length / 2, steps, 0.5, out)
    expect([out[3], out[4]]).toEqual([0, block.lengths[4]])
  })
})
