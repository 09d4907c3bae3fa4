import { describe, expect, it } from 'vitest'
import { accept } from '../../../experiment/accept.ts'
import { defaults } from '../../../experiment/field.ts'
import { losses as words } from '../../../i18n/losses/en.ts'
import { fields, type LossSettings } from '../fields.ts'
import { allDrawn, predictionOf, waitingOf } from './drawn.ts'
import { kindOf, kinds } from './kinds.ts'
import { isAsked, questions, type Question } from './questions.ts'

const open = ({ patch }: Question, more: Partial<LossSettings> = {}) =>
  accept(fields, defaults(fields), { ...patch, ...more }) as LossSettings

const read = (id: string, reads: 'value' | 'slope', settings: LossSettings) =>
  allDrawn(settings)
    .find((one) => one.id === id)!
    [reads](predictionOf(settings))

const question = (id: string) => questions.find((one) => one.id === id)!

describe('questions', () => {
  it('are there for every kind of prediction, and draw only losses of that kind', () => {
    expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(kinds))
    for (const one of questions) {
      const settings = open(one)
      expect(settings).toMatchObject(one.patch)
      expect(isAsked(one, settings)).toBe(true)
      expect(kindOf(settings.f)).toBe(one.kind)
      expect(waitingOf(settings)).toEqual([])
    }
  })

  it('are answered wherever the prediction and the target are dragged', () => {
    for (const one of questions)
      for (const y of [-1000, -1, 0, 0.3, 1, 1000])
        for (const t of [-5, 0, 1])
          expect(one.answer(words as never, open(one, { y, t }))).not.toMatch(/NaN|undefined/)
  })

  it('robust: the squared error pulls with the distance, the absolute one never harder than 1', () => {
    for (const y of [-100, -3, 2, 40]) {
      const settings = open(question('robust'), { y })
      expect(read('mse', 'slope', settings)).toBe(2 * y)
      expect(Math.abs(read('mae', 'slope', settings))).toBe(1)
      expect(Math.abs(read('huber', 'slope', settings))).toBe(1)
    }
  })

  it('enough: beyond the margin the hinge is flat, the logistic loss still falls', () => {
    const settings = open(question('enough'))
    expect(read('hinge', 'slope', settings)).toBe(0)
    expect(read('logistic', 'slope', settings)).toBeLessThan(-0.1)
  })

  it('never: smoothing turns the logit back once softmax has passed 1 − ε + ε/K', () => {
    const z = Math.log(((1 - 0.1 + 0.1 / 3) / (0.1 - 0.1 / 3)) * 3)
    expect(read('label-smoothing', 'slope', open(question('never'), { y: z }))).toBeCloseTo(0, 15)
    for (const y of [z, 6, 30]) {
      const settings = open(question('never'), { y })
      expect(read('softmax-cross-entropy', 'slope', settings)).toBeLessThan(0)
      if (y > z) expect(read('label-smoothing', 'slope', settings)).toBeGreaterThan(0)
    }
  })

  it('confident: focal loss agrees near 0 and leaves little near 1', () => {
    const share = (y: number) => {
      const settings = open(question('confident'), { y })
      return read('focal', 'value', settings) / read('bce', 'value', settings)
    }
    expect(share(0.01)).toBeGreaterThan(0.97)
    expect(share(0.95)).toBeLessThan(0.01)
  })
})
