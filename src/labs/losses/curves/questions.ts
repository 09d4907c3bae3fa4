import { formatNumber } from '../../../controls/format.ts'
import type { LossSettings } from '../fields.ts'
import type { useWords } from '../words.ts'
import { classes, rowAt, sharesOf } from './classRow.ts'
import { drawnOf, predictionOf } from './drawn.ts'
import type { Kind } from './kinds.ts'

type Words = ReturnType<typeof useWords>
type QuestionId = 'robust' | 'quantile' | 'counts' | 'confident' | 'logit' | 'enough' | 'never' | 'zero'

/** A question that a picture answers: what to draw for it, and the answer with the numbers of now. */
export interface Question {
  readonly id: QuestionId
  readonly kind: Kind
  readonly patch: Partial<LossSettings> & Pick<LossSettings, 'f' | 'compare'>
  answer(words: Words, settings: LossSettings): string
}

/** A reader of the drawn losses at the prediction. */
function at(settings: LossSettings) {
  const y = predictionOf(settings)
  const of = (id: string) => drawnOf(id, settings)
  return {
    y,
    t: of(settings.f).t,
    value: (id: string) => formatNumber(of(id).value(y)),
    slope: (id: string) => formatNumber(of(id).slope(y)),
    /** However the slope is directed. */
    pull: (id: string) => formatNumber(Math.abs(of(id).slope(y))),
  }
}

export const questions: readonly Question[] = [
  {
    id: 'robust',
    kind: 'real',
    patch: { f: 'mse', compare: ['mae', 'huber'], y: -3, t: 0 },
    answer(words, settings) {
      const { y, t, pull } = at(settings)
      return words.robust.answer(formatNumber(Math.abs(y - t)), pull('mse'), pull('huber'))
    },
  },
  {
    id: 'quantile',
    kind: 'real',
    patch: { f: 'quantile', compare: ['mae'], y: -1, t: 0 },
    answer(words, settings) {
      const tau = settings['quantile.tau']!
      return words.quantile.answer(formatNumber(tau), formatNumber(1 - tau))
    },
  },
  {
    id: 'counts',
    kind: 'real',
    patch: { f: 'poisson-nll', compare: [], y: 2, t: 3 },
    answer(words, settings) {
      const { t } = at(settings)
      const { facts } = drawnOf('poisson-nll', settings)
      return words.counts.answer(formatNumber(t), formatNumber(facts!.minimum(t).from))
    },
  },
  {
    id: 'confident',
    kind: 'probability',
    patch: { f: 'bce', compare: ['focal'], y: 0.05, t: 1 },
    answer(words, settings) {
      const { y, value, slope } = at(settings)
      const given = drawnOf('focal', settings).t === 1 ? y : 1 - y
      return words.confident.answer(formatNumber(given), value('bce'), value('focal'), slope('bce'))
    },
  },
  {
    id: 'logit',
    kind: 'logit',
    patch: { f: 'bce-logits', compare: [], y: -6, t: 1 },
    answer(words, settings) {
      const { y, t } = at(settings)
      const slope = drawnOf('bce-logits', settings).slope(y)
      return words.logit.answer(formatNumber(slope + t), formatNumber(t), formatNumber(slope))
    },
  },
  {
    id: 'enough',
    kind: 'score',
    patch: { f: 'hinge', compare: ['logistic', 'exponential'], y: 2, t: 1 },
    answer(words, settings) {
      const { y, t, slope } = at(settings)
      return words.enough.answer(formatNumber(y * t), slope('hinge'), slope('logistic'), slope('exponential'))
    },
  },
  {
    id: 'zero',
    kind: 'probabilities',
    patch: { f: 'cross-entropy', compare: ['kl-divergence'], y: 0 },
    answer(words, settings) {
      const delta = settings['cross-entropy.delta']!
      const { value, slope } = drawnOf('cross-entropy', settings)
      return words.zero.answer(formatNumber(value(0), 5), formatNumber(delta), formatNumber(slope(0)))
    },
  },
  {
    id: 'never',
    kind: 'logits',
    patch: { f: 'softmax-cross-entropy', compare: ['label-smoothing'], y: 6 },
    answer(words, settings) {
      const { y, slope } = at(settings)
      const share = sharesOf('logits', rowAt('logits', y))[0]!
      const epsilon = settings['label-smoothing.epsilon']!
      return words.never.answer(
        formatNumber(share),
        slope('softmax-cross-entropy'),
        slope('label-smoothing'),
        formatNumber(1 - epsilon + epsilon / classes),
      )
    },
  },
]

/** Whether just those losses are drawn that the question is about. */
export const isAsked = ({ patch }: Question, { f, compare }: Pick<LossSettings, 'f' | 'compare'>): boolean =>
  f === patch.f && [...compare].sort().join() === [...patch.compare].sort().join()
