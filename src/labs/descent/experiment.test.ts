import { describe, expect, test } from 'vitest'
import { decode } from '../../experiment/codec.ts'
import { settle } from './experiment.ts'
import { fields, rules } from './fields.ts'

const open = (query: string) => settle(decode(`#/descent?v=1${query}`, fields, rules).settings)
const rates = (query: string) => open(query).descenders.map(({ id, params }) => [id, params['lr']])

describe('the descent lab', () => {
  test('opens on the ravine with gd, momentum and adam, each at its own learning rate', () => {
    expect(open('')).toEqual({
      surface: 'ravine',
      starts: [[-7, 2]],
      descenders: [
        { id: 'gd', params: { lr: 0.1 } },
        { id: 'momentum', params: { lr: 0.05, momentum: 0.9 } },
        { id: 'adam', params: { lr: 0.1, beta1: 0.9, beta2: 0.999, eps: 1e-8 } },
      ],
      steps: 100,
      at: 0,
      gradient: 'analytic',
      h: 1e-4,
      noise: 0,
      seed: 0,
      schedule: { id: 'constant', params: { warmup: 0 } },
      pins: [],
    })
  })

  test('takes the learning rate of one before that of all before the default', () => {
    expect(rates('&lr=0.5&adam.lr=0.3')).toEqual([
      ['gd', 0.5],
      ['momentum', 0.5],
      ['adam', 0.3],
    ])
    expect(rates('&opt=adam,gd&gd.lr=0.95')).toEqual([
      ['adam', 0.1],
      ['gd', 0.95],
    ])
  })

  test("holds the book's three runs", () => {
    for (const lr of [0.1, 10, 1e-10]) {
      const { surface, starts, descenders, steps, gradient } = open(
        `&surface=bowl&opt=gd&lr=${lr}&start=-3,4&gradient=numerical`,
      )
      expect({ surface, starts, descenders, steps, gradient }).toEqual({
        surface: 'bowl',
        starts: [[-3, 4]],
        descenders: [{ id: 'gd', params: { lr } }],
        steps: 100,
        gradient: 'numerical',
      })
    }
  })

  test('gives each optimizer its own parameters only', () => {
    const [gd, momentum, adam] = open('&momentum.momentum=0.5&adam.beta1=0.8').descenders
    expect(gd!.params).toEqual({ lr: 0.1 })
    expect(momentum!.params).toEqual({ lr: 0.05, momentum: 0.5 })
    expect(adam!.params).toMatchObject({ beta1: 0.8, beta2: 0.999 })
  })

  test('takes one start or several, and leaves that of an own surface open until it has been read', () => {
    expect(open('&start=-3,4;1,2').starts).toEqual([
      [-3, 4],
      [1, 2],
    ])
    expect(open('&surface=x^2%2By^2').starts).toBeNull()
  })

  test('gives a schedule its own parameters, held to what it takes', () => {
    expect(open('&schedule=cosine&schedule.steps=50').schedule).toEqual({
      id: 'cosine',
      params: { steps: 50, warmup: 0 },
    })
    // A gamma of 0.05 is one for the steps of `step`, not for `exponential`, which takes 0.9 at least.
    expect(open('&schedule=exponential&schedule.gamma=0.05').schedule.params['gamma']).toBe(0.9)
  })

  test('shows the start unless the link names a step', () => {
    expect(open('&steps=30').at).toBe(0)
    expect(open('&steps=30&at=12').at).toBe(12)
    expect(open('&steps=30&at=31').at).toBe(0)
  })
})
