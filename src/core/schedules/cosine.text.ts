import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Cosine',
    what: 'In T steps the learning rate falls from η to 0 along half a wave of the cosine, and stays at 0.',
    where: 'The usual choice for large image and language models, after a warm-up.',
    why: 'It stays large for long, falls fast in the middle and nears 0 gently: far travel, calm arrival, and nothing to tune but T. T must be known beforehand, and after it nothing moves.',
  },
  zh: {
    name: '余弦退火',
    what: '学习率在 T 步内沿半个余弦波从 η 降到 0，之后保持为 0。',
    where: '大型图像和语言模型的常用选择，之前先预热。',
    why: '长时间保持较大，中间快速下降，最后缓缓趋近 0：走得远，停得稳，除 T 外没有什么要调。但 T 必须事先定好，T 步之后什么都不再动。',
  },
  ja: {
    name: 'コサイン',
    what: '学習率が T 歩で余弦の半波に沿って η から 0 まで下がり、その後は 0 のままです。',
    where: '大きな画像モデルや言語モデルでよく選ばれ、先にウォームアップを置きます。',
    why: '長く大きな値を保ち、中ほどで速く下がり、最後はゆっくり 0 に近づきます。遠くまで進んで静かに着き、調整するのは T だけです。ただし T は前もって決める必要があり、T 歩を過ぎると何も動きません。',
  },
}
