import { describe, expect, test } from 'vitest'
import { decode } from '../../experiment/codec.ts'
import { settle, stopOf } from './experiment.ts'
import { fields } from './fields.ts'
import { rules } from './rules.ts'

const read = (query: string) => decode(`#/network?v=1${query}`, fields, rules)
const open = (query: string) => settle(read(query).settings)

describe('the network lab', () => {
  test('opens on the circle with a small net of tanh', () => {
    expect(open('')).toEqual({
      data: { id: 'circle', params: {}, noise: 0, examples: 500, split: 0.5, seed: 0 },
      hidden: [4, 2],
      activations: ['tanh', 'tanh'],
      activationParams: {},
      loss: 'bce-logits',
      optimizer: 'gd',
      optimizerParams: { lr: 0.1 },
      schedule: 'constant',
      scheduleParams: {},
      batch: 10,
      sampling: 'shuffle',
      init: 'xavier',
      initStd: 0.01,
      seed: 0,
      changes: [],
    })
  })

  test("has the book's two-layer net for MNIST, all in one key", () => {
    expect(open('&data=mnist')).toEqual({
      data: { id: 'mnist', params: {}, noise: 0, examples: 10_000, split: 0.5, seed: 0 },
      hidden: [50],
      activations: ['sigmoid'],
      activationParams: {},
      loss: 'softmax-cross-entropy',
      optimizer: 'gd',
      optimizerParams: { lr: 0.1 },
      schedule: 'constant',
      scheduleParams: {},
      batch: 100,
      sampling: 'choice',
      init: 'normal',
      initStd: 0.01,
      seed: 0,
      changes: [],
    })
    expect(stopOf(read('&data=mnist').settings)).toBe(10_000)
  })

  test('lets the link overrule every default of the data', () => {
    const query =
      '&data=mnist&examples=60000&hidden=100,30&act=relu,tanh&opt=adam&lr=0.005&opt.beta1=0.8&batch=32&sampling=shuffle&init=he&stop=20000'
    expect(read(query).notices).toEqual([])
    expect(open(query)).toMatchObject({
      data: { examples: 60_000 },
      hidden: [100, 30],
      activations: ['relu', 'tanh'],
      optimizer: 'adam',
      optimizerParams: { lr: 0.005, beta1: 0.8, beta2: 0.999 },
      batch: 32,
      sampling: 'shuffle',
      init: 'he',
    })
    expect(stopOf(read(query).settings)).toBe(20_000)
  })

  test('gives each optimizer the learning rate that suits a net', () => {
    expect(open('&opt=adam').optimizerParams['lr']).toBe(0.01)
    expect(open('&opt=momentum').optimizerParams['lr']).toBe(0.03)
  })

  test('gives one activation to all layers, and has a net without hidden layers', () => {
    expect(open('&hidden=8,8,8&act=relu').activations).toEqual(['relu', 'relu', 'relu'])
    expect(open('&hidden=none')).toMatchObject({ hidden: [], activations: [] })
  })

  test('passes on the parameters of the activations and the optimizer that are used, and of no other', () => {
    expect(open('&act=leaky-relu&act.alpha=0.2&act.beta=2').activationParams).toEqual({ alpha: 0.2 })
    expect(open('&act=relu&act.alpha=0.2').activationParams).toEqual({})
    expect(open('&opt.momentum=0.5').optimizerParams).toEqual({ lr: 0.1 })
  })

  test('reads what was changed during the run, in order of step', () => {
    const changes = '500:lr:0.05;800:batch:20;800:lr:1e-3'
    expect(open(`&changes=${changes}`).changes).toEqual([
      { step: 500, key: 'lr', value: 0.05 },
      { step: 800, key: 'batch', value: 20 },
      { step: 800, key: 'lr', value: 0.001 },
    ])
    for (const wrong of [
      '800:lr:0.1;500:lr:0.2',
      '5:seed:1',
      '5:lr',
      '5:batch:1.5',
      '-5:lr:1',
      '5:lr:1:2',
      '5:__proto__:1',
    ])
      expect(read(`&changes=${wrong}`)).toMatchObject({
        settings: { changes: [] },
        notices: [{ key: 'changes' }],
      })
  })

  test.each([
    ['&examples=60000', 'examples', '60000'],
    ['&data=mnist&examples=500', 'examples', '500'],
    ['&hidden=4,2,2&act=relu,tanh', 'act', 'relu,tanh'],
    ['&data=mnist&act=relu,tanh', 'act', 'relu,tanh'],
    ['&at=5001', 'at', '5001'],
  ])('takes %s for out of range in view of the rest, and says so', (query, key, given) => {
    const { settings, notices } = read(query)
    expect(settings[key as keyof typeof settings]).toBe(Object(fields)[key].default)
    expect(notices).toMatchObject([{ key, given, reason: 'out-of-range' }])
  })

  test.each([
    '&hidden=129',
    '&hidden=0',
    '&hidden=4,-2',
    '&hidden=1,1,1,1,1,1,1,1,1',
    '&stop=1000001',
    '&batch=0',
    '&seed=4294967296',
    '&noise=0.51',
  ])('does not take %s', (query) => {
    expect(read(query).notices).toHaveLength(1)
    expect(open(query)).toEqual(open(''))
  })
})
