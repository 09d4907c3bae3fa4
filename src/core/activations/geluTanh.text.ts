import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'GELU (tanh)',
    what: 'The GELU with its error function replaced by the tanh of a cubic.',
    where: 'GPT-2, and code from the days when erf was slow or missing.',
    why: 'It differs from the exact GELU by less than 0.0005. With trained weights, use the one they were trained with.',
    differs:
      'PyTorch computes 1 + tanh, which is exactly 0 below about x = −7.5; here the tail keeps its digits.',
  },
  zh: {
    name: 'GELU（tanh 近似）',
    what: '用三次多项式的 tanh 代替误差函数的 GELU。',
    where: 'GPT-2，以及 erf 还很慢或尚不可用时写下的代码。',
    why: '与精确的 GELU 相差不到 0.0005。使用训练好的权重时，应选训练时所用的那一种。',
    differs: 'PyTorch 计算 1 + tanh，大约在 x = −7.5 以下恰为 0。这里的尾部仍保留有效数字。',
  },
  ja: {
    name: 'GELU（tanh 近似）',
    what: '誤差関数を、3 次式の tanh で置き換えた GELU です。',
    where: 'GPT-2 や、erf が遅いか使えなかった頃のコード。',
    why: '正確な GELU との差は 0.0005 未満です。学習済みの重みを使うときは、学習時と同じ方を選びます。',
    differs:
      'PyTorch は 1 + tanh を計算するため、およそ x = −7.5 より下ではちょうど 0 です。ここでは裾の桁が残ります。',
  },
}
