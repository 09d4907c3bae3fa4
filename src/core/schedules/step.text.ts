import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Step decay',
    what: 'After each n steps the learning rate is multiplied by γ; in between it stays.',
    where: 'The classic for image networks, a tenth at a time.',
    why: 'Large at first, to get somewhere; at each fall the noise of the batches falls with it, and the loss drops visibly. When to fall must be guessed, and what falls too early cannot catch up.',
  },
  zh: {
    name: '阶梯衰减',
    what: '每过 n 步，学习率乘以 γ，其间保持不变。',
    where: '图像网络的经典做法，每次降到十分之一。',
    why: '开始时大，才走得远；每次下降，批次带来的噪声也随之变小，损失明显地落下一截。何时下降要靠猜，降得太早就追不回来。',
  },
  ja: {
    name: 'ステップ減衰',
    what: 'n 歩ごとに学習率に γ を掛け、その間は一定に保ちます。',
    where: '画像ネットワークの古典的な方法で、一度に 10 分の 1 にします。',
    why: '初めは大きくして遠くへ進みます。下げるたびにバッチによる雑音も小さくなり、損失がはっきりと下がります。いつ下げるかは当て推量で、早すぎると取り返せません。',
  },
}
