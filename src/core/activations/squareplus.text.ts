import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Squareplus',
    what: 'A smooth ReLU made with a square root; b sets how wide the bend is.',
    where: 'Positive outputs, and machines on which exponentials are slow.',
    why: 'It is cheaper than softplus: one product, two sums and a square root. Its left tail falls off only as b/(4|x|), much more slowly.',
  },
  zh: {
    name: 'Squareplus',
    what: '用平方根构成的平滑 ReLU，b 决定弯曲部分的宽度。',
    where: '要求为正的输出，以及计算指数很慢的设备。',
    why: '比 softplus 便宜：一次乘法、两次加法和一次开方。但左侧只按 b/(4|x|) 衰减，慢得多。',
  },
  ja: {
    name: 'Squareplus',
    what: '平方根で作った滑らかな ReLU。b が曲がる部分の幅を決めます。',
    where: '正でなければならない出力や、指数関数が遅い環境。',
    why: '乗算 1 回、加算 2 回、平方根 1 回で、softplus より安く計算できます。ただし左の裾は b/(4|x|) と、ずっとゆっくりしか減りません。',
  },
}
