import { describe, expect, it } from 'vitest'
import { classLosses, losses } from '../../../core/losses/index.ts'
import { defaults } from '../../../experiment/field.ts'
import { fields, type LossSettings } from '../fields.ts'
import { allDrawn, comparedOf, drawnOf, predictionOf, toneOf, waitingOf } from './drawn.ts'
import { kindOf, spanOf } from './kinds.ts'

const settings = (patch: Partial<LossSettings>) => ({ ...defaults(fields), ...patch }) as LossSettings

describe('what is drawn', () => {
  it('is f and those it is compared with that take the same kind of prediction', () => {
    const mixed = settings({ f: 'mae', compare: ['hinge', 'mse', 'mae', 'bce'] })
    expect(allDrawn(mixed).map(({ id }) => id)).toEqual(['mae', 'mse'])
    expect(comparedOf(mixed)).toEqual(['mse'])
    expect(waitingOf(mixed)).toEqual(['hinge', 'bce'])
    expect(toneOf('hinge', mixed)).toBeNull()
    expect(toneOf('mse', mixed)).not.toBe(toneOf('mae', mixed))
  })

  it('keeps its identity while only the prediction moves, so that no curve is sampled again', () => {
    const before = drawnOf('huber', settings({ 'huber.delta': 2, y: 1 }))
    expect(drawnOf('huber', settings({ 'huber.delta': 2, y: 1.01 }))).toBe(before)
    expect(drawnOf('huber', settings({ 'huber.delta': 2.1 }))).not.toBe(before)
    expect(drawnOf('huber', settings({ 'huber.delta': 2.1, t: 3 })).value(3)).toBe(0)
  })

  it('takes a prediction and a target that the loss has, and leaves the settings as they are', () => {
    const far = settings({ f: 'focal', y: -5, t: 0.2 })
    expect(predictionOf(far)).toBe(0)
    expect(drawnOf('focal', far).t).toBe(0)
    expect(drawnOf('hinge', settings({ t: 0 })).t).toBe(-1)
    expect(drawnOf('bce', settings({})).value(1.1)).toBeNaN()
  })

  it('has the slope that its own differences show, for each of the losses', () => {
    for (const { id } of [...losses, ...classLosses]) {
      const { value, slope, kinks } = drawnOf(id, settings({ t: 1 }))
      const [low, high] = spanOf(kindOf(id), 0)
      for (let i = 1; i < 20; i++) {
        const y = low + ((high - low) * i) / 20 + 0.00123
        if (kinks.some((kink) => Math.abs(kink - y) < 1e-3)) continue
        const difference = (value(y + 1e-5) - value(y - 1e-5)) / 2e-5
        const error = Math.abs(difference - slope(y)) / Math.max(1, Math.abs(slope(y)))
        expect(error, `${id} at ${y}`).toBeLessThan(1e-4)
      }
    }
  })
})
