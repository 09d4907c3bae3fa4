import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Exponential loss',
    what: 'e^−ty: every further step to the wrong side multiplies the loss.',
    where: 'AdaBoost, where each round re-weighs the examples by just this number.',
    why: 'It makes the rounds of AdaBoost a simple formula. But a single wrong label far on the other side outweighs everything else, so noisy data call for the logistic loss.',
  },
  zh: {
    name: '指数损失',
    what: 'e^−ty：每向错误一侧再走一步，损失就成倍增加。',
    where: 'AdaBoost：每一轮正是用这个数重新给样本加权。',
    why: '它使 AdaBoost 的每一轮都有简单的公式。但一个远在另一侧的错误标签就会压过其他一切，所以数据有噪声时应改用逻辑损失。',
  },
  ja: {
    name: '指数損失',
    what: 'e^−ty。誤った側へ進むごとに損失が何倍にもなります。',
    where: 'AdaBoost。各回でちょうどこの数によって例の重みを付け直します。',
    why: 'AdaBoost の各回が簡単な式になります。しかし反対側に遠く離れた誤ったラベルが一つあるだけで他のすべてより重くなるので、ノイズのあるデータにはロジスティック損失が向きます。',
  },
}
