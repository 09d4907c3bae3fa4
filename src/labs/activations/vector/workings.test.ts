import { describe, expect, it } from 'vitest'
import { vectorActivations } from '../../../core/activations/index.ts'
import { workingsOf } from './workings.ts'

const z = [0.3, 2.9, 4]

/** What the shown steps come to. */
function result(id: string, logits: readonly number[], temperature: number): number[] {
  const { shifted, powers, sum, logOfSum } = workingsOf(id, logits, temperature)
  return logits.map((_, i) => (id === 'log-softmax' ? shifted[i]! - logOfSum : powers[i]! / sum))
}

describe('the steps that are shown', () => {
  it.each(vectorActivations.map(({ id }) => id))('lead to what %s of the core answers', (id) => {
    for (const temperature of [0.1, 1, 3]) {
      const out = new Float64Array(3)
      vectorActivations
        .find((one) => one.id === id)!
        .bind({ temperature })
        .value(Float64Array.from(z), out)
      result(id, z, temperature).forEach((value, i) => expect(value).toBeCloseTo(out[i]!, 12))
    }
  })

  it('end on the book’s numbers for softmax of (0.3, 2.9, 4)', () => {
    const shares = result('softmax', z, 1)
    ;[0.01821127, 0.24519181, 0.73659691].forEach((share, i) => expect(shares[i]).toBeCloseTo(share, 8))
  })
})
