import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Rastrigin',
    what: 'A bowl covered with hollows, one near each point of whole coordinates: 121 in the picture.',
    where: 'The best-known test of global and evolutionary optimization.',
    why: 'Nearly every start ends in the hollow next to it. A rate above 0.005 is too large for the hollows and makes the walk leap about, which is no way to find the deepest one either.',
  },
  zh: {
    name: 'Rastrigin 函数',
    what: '布满小坑的大碗，每个整数坐标点附近一个：画面中有 121 个。',
    where: '全局优化和进化算法最有名的测试函数。',
    why: '几乎每个起点都停在身边的小坑里。学习率超过 0.005 对小坑来说就太大，路径会到处乱跳，这也不是找到最深处的办法。',
  },
  ja: {
    name: 'ラストリギン関数',
    what: 'くぼみだらけのお椀です。座標が整数の点の近くに一つずつ、図の中に 121 個あります。',
    where: '大域的最適化や進化計算で最もよく知られたテストです。',
    why: 'ほとんどの出発点は、すぐそばのくぼみで終わります。0.005 を超える学習率はくぼみには大きすぎて跳ね回りますが、それで最も深いくぼみが見つかるわけでもありません。',
  },
}
