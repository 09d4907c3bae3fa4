import { expect, it } from 'vitest'
import { hardshrink } from '../../../core/activations/hardshrink.ts'
import { hardTanh } from '../../../core/activations/hardTanh.ts'
import { step } from '../../../core/activations/step.ts'
import { breaksOf } from './kinks.ts'

it('a step and a hardshrink jump where others have a kink', () => {
  expect(breaksOf(step.bind())).toEqual({ kinks: [], jumps: [0] })
  expect(breaksOf(hardshrink.bind({ lambda: 2 }))).toEqual({ kinks: [], jumps: [-2, 2] })
  expect(breaksOf(hardTanh.bind())).toEqual({ kinks: [-1, 1], jumps: [] })
})
