import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Constant',
    what: 'The same learning rate at every step, after an optional warm-up that rises from 0 on a straight line.',
    where: 'Small nets and first experiments; the warm-up with Adam in large ones.',
    why: 'Nothing to tune. It cannot be both large at first, to get somewhere, and small at last, to settle; the other schedules can.',
  },
  zh: {
    name: '恒定',
    what: '每一步学习率相同，之前可以有一段从 0 直线上升的预热。',
    where: '小网络和最初的实验；大网络中预热常与 Adam 搭配。',
    why: '没有什么要调。但它不能先大后小：开始时大才走得远，最后小才停得稳；其他调度可以。',
  },
  ja: {
    name: '一定',
    what: 'どの歩でも同じ学習率です。その前に、0 から直線的に上げるウォームアップを置けます。',
    where: '小さなネットワークや最初の実験に。大きなものではウォームアップを Adam と組み合わせます。',
    why: '調整するものがありません。ただし、初めは大きくして遠くへ進み、最後は小さくして落ち着くということはできません。他のスケジュールならできます。',
  },
}
