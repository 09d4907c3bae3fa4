import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Lion',
    what: 'Only the sign of a mean of gradients counts: every parameter moves by exactly η at each step.',
    where: 'Image and language models; found in 2023 by a program that searched for update rules.',
    why: "It keeps one array where Adam keeps two, and needs neither root nor division. As every step has full length, it wants a learning rate 3 to 10 times smaller than Adam's, and a schedule: with a constant rate it never settles but hops around the minimum.",
  },
  zh: {
    name: 'Lion',
    what: '只看梯度平均的符号：每个参数每步恰好移动 η。',
    where: '图像和语言模型；2023 年由搜索更新规则的程序发现。',
    why: '只需保存一个数组（Adam 要两个），既不开方也不做除法。每一步都是满步，所以学习率要取 Adam 的 1/10 到 1/3，并配合调度：学习率恒定时它永远停不下来，只在最小值附近跳来跳去。',
  },
  ja: {
    name: 'Lion',
    what: '勾配の平均の符号だけを使います。どのパラメータも一歩でちょうど η 動きます。',
    where: '画像モデルや言語モデル。更新規則を探索するプログラムが 2023 年に見つけました。',
    why: '保持する配列は一つで（Adam は二つ）、平方根も割り算も要りません。いつも同じ歩幅なので、学習率は Adam の 1/10 から 1/3 とし、スケジュールも必要です。学習率が一定だと落ち着かず、最小値のまわりを跳び続けます。',
  },
}
