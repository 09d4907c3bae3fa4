import type { DefinitionText } from '../define/definition.ts'

export const text: DefinitionText = {
  en: {
    name: 'Beale',
    what: 'A flat cross, x = 0 and y = 1, where the height is 14.203 everywhere; steep corners; one long valley down to (3, 0.5).',
    where: 'A classic test since 1958.',
    why: 'The corners are up to 180,000 high and allow only tiny steps, while the valley floor hardly slopes. A walk that leaves the cross to the left enters another valley, which has no end.',
  },
  zh: {
    name: 'Beale 函数',
    what: '平坦的十字（x = 0 和 y = 1，高度处处为 14.203），陡峭的四角，一条通往 (3, 0.5) 的长谷。',
    where: '1958 年以来的经典测试函数。',
    why: '角上最高达 18 万，只容许极小的步子，谷底却几乎没有坡度。从十字向左离开的路径会进入另一条没有尽头的山谷。',
  },
  ja: {
    name: 'ビール関数',
    what: '高さがどこも 14.203 の平らな十字（x = 0 と y = 1）、急な四隅、そして (3, 0.5) へ下る長い谷があります。',
    where: '1958 年以来の定番のテスト関数です。',
    why: '隅の高さは最大で 18 万にもなり、ごく小さな歩みしか許しませんが、谷底はほとんど傾いていません。十字から左へ出ると、終わりのない別の谷に入ります。',
  },
}
