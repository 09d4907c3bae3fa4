import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Binary cross-entropy',
    what: 'The surprise −log of the probability that was given to the class that came true.',
    where: 'Yes-or-no questions, after a sigmoid.',
    why: "A confident wrong answer costs without bound, so the slope does not fade where the squared error's would. At exactly 0 or 1 the logarithm is infinite; as in PyTorch it is cut off at −100.",
    differs:
      "PyTorch's binary_cross_entropy has the same two guards, the logarithm cut off at −100 and a slope that divides by at least 1e-12; but a prediction outside [0, 1] raises an error there.",
  },
  zh: {
    name: '二元交叉熵',
    what: '对真实发生的那一类所给概率取 −log，即“意外程度”。',
    where: '是非判断，接在 sigmoid 之后。',
    why: '自信却答错时损失没有上限，因此在平方误差的梯度会消失的地方，它的梯度不会消失。概率恰为 0 或 1 时对数是无穷大，这里与 PyTorch 一样截断在 −100。',
    differs:
      'PyTorch 的 binary_cross_entropy 有同样的两重保护：对数截断在 −100，斜率的除数至少为 1e-12；但预测超出 [0, 1] 时它会报错。',
  },
  ja: {
    name: '二値交差エントロピー',
    what: '実際に起きたクラスに与えた確率の −log、つまり「驚き」の大きさです。',
    where: 'はい・いいえの判定で、シグモイドの後に使います。',
    why: '自信をもって間違えると損失に上限がないため、二乗誤差なら勾配が消える場所でも消えません。確率がちょうど 0 や 1 だと対数が無限大になるので、PyTorch と同じく −100 で打ち切ります。',
    differs:
      'PyTorch の binary_cross_entropy にも同じ二つの保護（対数を −100 で打ち切る、傾きは 1e-12 以上で割る）がありますが、[0, 1] の外の予測はエラーになります。',
  },
}
