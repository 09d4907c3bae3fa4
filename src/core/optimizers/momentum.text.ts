import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Momentum',
    what: 'Gradient descent with inertia: the velocity v sums past gradients, each step forgetting a part of it.',
    where: 'Training of image networks to this day, together with a schedule.',
    why: 'Along a ravine the gradients add up, across it they cancel. With μ = 0.9 the pace on a steady slope becomes ten times that of gradient descent, so it overshoots and swings.',
  },
  zh: {
    name: '动量法',
    what: '带惯性的梯度下降：速度 v 累加过去的梯度，每一步忘掉其中一部分。',
    where: '至今仍用于训练图像网络，通常配合学习率调度。',
    why: '沿峡谷方向的梯度相加，横穿方向的相消。μ = 0.9 时，在均匀的坡上速度会达到梯度下降的十倍，因此会冲过头、来回摆动。',
  },
  ja: {
    name: 'モーメンタム',
    what: '慣性のある勾配降下法です。速度 v が過去の勾配を足し合わせ、一歩ごとにその一部を忘れます。',
    where: '今でも画像ネットワークの学習に、学習率のスケジュールと組み合わせて使われます。',
    why: '谷に沿う勾配は積み重なり、谷を横切る勾配は打ち消し合います。μ = 0.9 なら一様な斜面で勾配降下法の 10 倍の速さになるため、行き過ぎて揺れます。',
  },
}
