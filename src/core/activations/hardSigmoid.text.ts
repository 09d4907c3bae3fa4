import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Hard sigmoid',
    what: 'A sigmoid made of three straight pieces: 0 below −3, 1 above 3, a sloping line between.',
    where: 'Nets for phones and small chips, such as the gates in MobileNetV3.',
    why: 'It needs no exponential and suits integer arithmetic. Outside −3 to 3 its slope is exactly 0, so a saturated unit gets no gradient.',
    differs: 'PyTorch keeps 1/6 in single precision, so its slope is off from the eighth digit on.',
  },
  zh: {
    name: 'Hard Sigmoid',
    what: '由三段直线拼成的 sigmoid：小于 −3 时为 0，大于 3 时为 1，中间是一条斜线。',
    where: '面向手机和小型芯片的网络，例如 MobileNetV3 中的门。',
    why: '不用计算指数，适合整数运算。但在 −3 到 3 之外斜率恰好为 0，饱和的单元得不到梯度。',
    differs: 'PyTorch 用单精度存 1/6，所以它的斜率从第八位数字起不同。',
  },
  ja: {
    name: 'ハードシグモイド',
    what: '3 本の直線でできたシグモイドです。−3 以下で 0、3 以上で 1、その間は斜めの直線です。',
    where: 'スマートフォンや小型チップ向けのネットワーク。MobileNetV3 のゲートなど。',
    why: '指数関数が要らず、整数演算に向いています。ただし −3 から 3 の外では傾きがちょうど 0 になり、飽和したユニットには勾配が届きません。',
    differs: 'PyTorch は 1/6 を単精度で持つので、傾きは 8 桁目から異なります。',
  },
}
