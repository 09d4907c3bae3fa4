import type { DescentSettings } from './fields.ts'
import type { Pin } from './pins.ts'

/** Where a run must be after the last step. */
export interface End {
  /** The optimizer's id. */
  readonly run: string
  /** The start, from 1. */
  readonly from: number
  readonly at: readonly [x: number, y: number]
}

export type PresetId =
  | 'race'
  | 'fast'
  | 'tooLarge'
  | 'basins'
  | 'saddle'
  | 'valley'
  | 'beale'
  | 'tenth'
  | 'nine'
  | 'one'
  | 'ten'
  | 'tiny'

/** Something to see, or a figure of the book: its settings, and where its runs must end. */
export interface Preset {
  readonly id: PresetId
  readonly settings: Partial<DescentSettings>
  /** Significant digits in which the ends are shown. */
  readonly digits: number
  readonly ends: readonly End[]
}

/** The book's bowl, with its numerical gradient. */
const bowl = { surface: 'bowl', opt: ['gd'], start: [[-3, 4]], steps: 100, gradient: 'numerical' } as const

/** The same run with another learning rate and the surface's own gradient, to be seen beside it. */
const beside = (lr: number): Pin => ({
  id: 'gd',
  params: { lr },
  start: [-3, 4],
  gradient: 'analytic',
  h: 1e-4,
  noise: 0,
  seed: 0,
  schedule: { id: 'constant', params: {} },
})

const ends = (all: Readonly<Record<string, readonly [number, number]>>): End[] =>
  Object.entries(all).map(([run, at]) => ({ run, from: 1, at }))

/** Questions: what to see in this lab. Ends are NumPy's in float64, or known: minima, powers, PyTorch's golden path. */
export const questions: readonly Preset[] = [
  {
    id: 'race',
    settings: {
      surface: 'ravine',
      opt: ['gd', 'momentum', 'adagrad', 'adam'],
      start: [[-7, 2]],
      steps: 30,
      'gd.lr': 0.95,
      'momentum.lr': 0.1,
      'adagrad.lr': 1.5,
      'adam.lr': 0.3,
    },
    digits: 4,
    ends: ends({
      gd: [-0.3503929957523197, 0.0847823165504322],
      momentum: [0.8964138584937322, 0.08808560171506963],
      adagrad: [-0.12016224724728575, 2.4863841159975314e-17],
      adam: [0.13601461732623352, 0.31824538889630977],
    }),
  },
  {
    id: 'fast',
    settings: {
      surface: 'plateau',
      opt: ['gd', 'momentum', 'adam'],
      start: [[-1.8, 1.3]],
      steps: 30,
      'gd.lr': 0.1,
      'momentum.lr': 0.1,
      'adam.lr': 0.1,
    },
    digits: 4,
    ends: ends({
      gd: [-1.7030623283369906, 1.2299894593544927],
      momentum: [0.5656709887535573, -0.4085401585442356],
      adam: [0.1726332381798651, 0.0942464771573433],
    }),
  },
  {
    id: 'tooLarge',
    settings: {
      surface: 'ravine',
      opt: ['gd'],
      start: [[-7, 2]],
      steps: 60,
      'gd.lr': 1.02,
    },
    digits: 4,
    // x · (1 − 1.02 · .1)⁶⁰ and y · (1 − 1.02 · 2)⁶⁰
    ends: ends({ gd: [-7 * 0.898 ** 60, 2 * 1.04 ** 60] }),
  },
  {
    id: 'basins',
    settings: {
      surface: 'himmelblau',
      opt: ['gd'],
      start: [
        [1, 1],
        [-1, 1],
        [-1, -1],
        [1, -1],
      ],
      steps: 200,
      'gd.lr': 0.005,
    },
    digits: 4,
    ends: [
      { run: 'gd', from: 1, at: [3, 2] },
      { run: 'gd', from: 2, at: [-2.805118086952745, 3.131312518250573] },
      { run: 'gd', from: 3, at: [-3.779310253377747, -3.28318599128617] },
      { run: 'gd', from: 4, at: [3.584428340330492, -1.848126526964404] },
    ],
  },
  {
    id: 'saddle',
    settings: {
      surface: 'saddle',
      opt: ['gd', 'momentum', 'adam'],
      start: [[-1.5, 0.001]],
      steps: 75,
      'gd.lr': 0.05,
      'momentum.lr': 0.01,
      'adam.lr': 0.05,
    },
    digits: 4,
    ends: ends({
      gd: [-0.0005549827275526903, 1.2718953713950654],
      momentum: [0.027504423072892976, 1.4382022696728982],
      adam: [0.015998073913017417, 4.872033337207996],
    }),
  },
  {
    id: 'valley',
    settings: {
      surface: 'rosenbrock',
      opt: ['gd', 'momentum', 'adam'],
      start: [[-1.2, 1]],
      steps: 500,
      'gd.lr': 0.001,
      'momentum.lr': 0.001,
      'adam.lr': 0.1,
    },
    digits: 4,
    ends: ends({
      gd: [-0.5097132981403509, 0.2673661432884418],
      momentum: [0.9573960707262107, 0.9164322620288137],
      adam: [0.875397816068646, 0.7658991589587129],
    }),
  },
  {
    id: 'beale',
    settings: {
      surface: 'beale',
      opt: ['gd', 'momentum', 'adam'],
      start: [[0.1, 1]],
      steps: 100,
      'gd.lr': 0.01,
      'momentum.lr': 0.01,
      'adam.lr': 0.2,
    },
    digits: 4,
    ends: ends({
      gd: [2.4077511164086456, 0.3085405161902678],
      momentum: [2.9945009951061095, 0.5029841054012807],
      adam: [2.9847213112552176, 0.49918386864263053],
    }),
  },
]

/** The book's runs on the bowl with other learning rates, and two more that show what a rate of 1 is. */
export const bookRates: readonly Preset[] = [
  {
    id: 'tenth',
    settings: { ...bowl, lr: 0.1 },
    digits: 3,
    ends: ends({ gd: [-6.111107928998789e-10, 8.148143905314271e-10] }),
  },
  {
    id: 'nine',
    settings: { ...bowl, gradient: 'analytic', lr: 0.9, pins: [beside(0.1)] },
    digits: 3,
    // −3 · (1 − .9 · 2)¹⁰⁰ and 4 · .8¹⁰⁰: where a rate of .1 ends as well
    ends: ends({ gd: [-6.111107929003464e-10, 8.148143905337951e-10] }),
  },
  {
    id: 'one',
    settings: { ...bowl, gradient: 'analytic', lr: 1 },
    digits: 3,
    ends: ends({ gd: [-3, 4] }),
  },
  {
    id: 'ten',
    settings: { ...bowl, lr: 10, pins: [beside(10)] },
    digits: 9,
    ends: ends({ gd: [-25898374737328.363, -1295248616896.5398] }),
  },
  {
    id: 'tiny',
    settings: { ...bowl, lr: 1e-10 },
    digits: 9,
    ends: ends({ gd: [-2.999999939999995, 3.9999999199999934] }),
  },
]

export const presets: readonly Preset[] = [...questions, ...bookRates]
