import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Nesterov momentum',
    what: 'Momentum with foresight: the step follows what the velocity v would become if the same gradient came once more.',
    where: 'An option of SGD, in the training of image networks.',
    why: 'The newest gradient weighs 1 + μ instead of 1, so it brakes sooner and overshoots less than momentum. In theory its error on smooth convex surfaces falls with 1/t² instead of 1/t (Nesterov 1983); of that, noisy gradients leave little.',
  },
  zh: {
    name: 'Nesterov 动量',
    what: '带预见的动量法：沿着假如同一梯度再来一次时速度 v 将变成的方向走。',
    where: 'SGD 的一个选项，用于训练图像网络。',
    why: '最新的梯度权重是 1 + μ 而不是 1，所以比动量法刹车更早，冲过头更少。理论上，在光滑的凸曲面上误差按 1/t² 而不是 1/t 下降（Nesterov，1983）；梯度有噪声时这一优势所剩无几。',
  },
  ja: {
    name: 'ネステロフのモーメンタム',
    what: '先を見るモーメンタムです。同じ勾配がもう一度来たら速度 v がどうなるか、その向きへ進みます。',
    where: '画像ネットワークの学習で、SGD のオプションとして使われます。',
    why: '最新の勾配の重みが 1 ではなく 1 + μ なので、モーメンタムより早くブレーキがかかり、行き過ぎが減ります。理論上、なめらかな凸の曲面では誤差が 1/t ではなく 1/t² で減ります（Nesterov 1983）。勾配に雑音があると、この利点はほとんど残りません。',
  },
}
