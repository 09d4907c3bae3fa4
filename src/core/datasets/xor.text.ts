import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Exclusive or',
    what: 'Four squares; those that face each other across the centre are of the same class: one where both coordinates have the same sign.',
    where: 'The textbook case against a single perceptron (Minsky and Papert 1969).',
    why: 'One layer cannot learn it, two layers can: the shortest argument for hidden layers.',
  },
  zh: {
    name: '异或',
    what: '四个方块，隔着中心相对的两块属于同一类：两个坐标同号为一类，异号为另一类。',
    where: '教科书里用来说明单个感知机做不到的例子（Minsky 与 Papert，1969）。',
    why: '一层学不会，两层就能学会：这是需要隐藏层的最简短的理由。',
  },
  ja: {
    name: '排他的論理和',
    what: '四つの正方形のうち、中心をはさんで向かい合う二つが同じクラスです。二つの座標が同符号か異符号かで分かれます。',
    where: '単独のパーセプトロンでは解けない例として教科書に必ず出てきます（Minsky と Papert、1969 年）。',
    why: '一層では学べず、二層なら学べます。隠れ層が必要な理由を最も短く示す例です。',
  },
}
