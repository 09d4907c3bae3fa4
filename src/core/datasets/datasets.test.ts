import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { DefinitionText } from '../define/definition.ts'
import type { PlaneDataset } from '../define/dataset.ts'
import { RandomState } from '../maths/randomState.ts'
import { datasets } from './index.ts'

const planes = datasets.filter((d): d is PlaneDataset => d.kind === 'plane')
const files = readdirSync(import.meta.dirname).filter((f) => !/^index\.ts$|\.test\.ts$/.test(f))

describe('the family of datasets', () => {
  it('lists every file of its folder, and each has words in three languages', async () => {
    const listed = datasets.map((d) => d.id).sort()
    expect(
      files
        .filter((f) => !f.endsWith('.text.ts'))
        .map((f) => f.replace('.ts', ''))
        .sort(),
    ).toEqual(listed)
    for (const id of listed) {
      const { text } = (await import(`./${id}.text.ts`)) as { text: DefinitionText }
      for (const words of [text.en, text.zh, text.ja])
        for (const word of [words.name, words.what, words.where, words.why]) expect(word).not.toBe('')
    }
  })
})

/** Seed, examples, noise. */
const cases = [
  [0, 300, 0],
  [1, 301, 0.3],
  [4294967295, 40, 0.5],
  [5, 1, 0.1],
  [5, 0, 0.1],
] as const

/** What the definitions' NumPy sources draw: by id, one list of x and t per case; null without Python or NumPy. */
function drawnByNumPy(): Record<string, number[][]> | null {
  const code = `import json
import numpy as np
${planes.map((set) => set.numpy).join('\n')}
def draw(f, seed, examples, noise):
    x, t = f(np.random.RandomState(seed), examples, noise)
    assert x.shape == (examples, 2) and t.shape == (examples,)
    return [*x.ravel().tolist(), *t.tolist()]
sets = {${planes.map(({ id }) => `'${id}': ${id}`).join(', ')}}
print(json.dumps({id: [draw(f, *case) for case in ${JSON.stringify(cases)}] for id, f in sets.items()}))`
  if (spawnSync('python3', ['-c', 'import numpy']).status !== 0) return null
  const { stdout, stderr } = spawnSync('python3', ['-c', code], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Record<string, number[][]>
}
const drawn = drawnByNumPy()

describe.each(planes.map((set) => [set.id, set] as const))('%s', (_, set) => {
  it('draws the wanted number of points within [−6, 6]², of both classes, at any noise', () => {
    for (const noise of [0, 0.1, 0.25, 0.5])
      for (const examples of [0, 1, 2, 7, 400]) {
        const { x, t } = set.generate(new RandomState(3), examples, noise)
        expect([x.length, t.length]).toEqual([2 * examples, examples])
        expect(x.every((value) => value >= -6 && value <= 6)).toBe(true)
        expect([...new Set(t)].sort()).toEqual(examples < 100 ? [...new Set(t)].sort() : [0, 1])
      }
  })

  it('draws the same points from the same seed and others from another', () => {
    const draw = (seed: number) => set.generate(new RandomState(seed), 50, 0.2)
    expect(draw(1)).toEqual(draw(1))
    expect(draw(1).x).not.toEqual(draw(2).x)
  })

  it.skipIf(drawn === null)('draws what its NumPy source draws, to 1e-12', () => {
    cases.forEach(([seed, examples, noise], i) => {
      const { x, t } = set.generate(new RandomState(seed), examples, noise)
      const expected = drawn![set.id]![i]!
      expect(expected).toHaveLength(3 * examples)
      ;[...x, ...t].forEach((value, j) => expect(Math.abs(value - expected[j]!)).toBeLessThanOrEqual(1e-12))
    })
  })
})

describe('without noise', () => {
  const clean = (id: string) => planes.find((set) => set.id === id)!.generate(new RandomState(0), 500, 0)
  const everyPoint = (id: string, holds: (x: number, y: number, t: number) => boolean) => {
    const { x, t } = clean(id)
    return t.every((label, i) => holds(x[2 * i]!, x[2 * i + 1]!, label))
  }

  it('circle keeps a gap from radius 2.5 to 3.5', () => {
    const radius = (x: number, y: number) => Math.sqrt(x * x + y * y)
    const inDisc = (x: number, y: number, t: number) => t === 1 && radius(x, y) < 2.5
    expect(everyPoint('circle', (x, y, t) => inDisc(x, y, t) || (radius(x, y) > 3.499 && t === 0))).toBe(true)
  })

  it('xor labels by the sign of the product and keeps 0.3 from the axes', () => {
    const clear = (v: number) => Math.abs(v) >= 0.3
    expect(everyPoint('xor', (x, y, t) => clear(x) && clear(y) && x * y > 0 === (t === 1))).toBe(true)
  })

  it('the two arms of the spiral are each other turned by half a turn', () => {
    const { x } = clean('spiral')
    for (let i = 0; i < 500; i++) expect(x[i]! + x[i + 500]!).toBeCloseTo(0, 12)
  })
})
