import type { Widen } from '../widen.ts'
import type { descentRate as en } from './en.ts'

export const descentRate: Widen<typeof en> = {
  axis: '学习率 η',
  heights: {
    minimum: (steps) => `${steps} 步后的 f − 最小值`,
    found: (steps) => `${steps} 步后的 f − 找到的最低值`,
    f: (steps) => `${steps} 步后的 f`,
  },
  chart: (surface, steps) => `${surface}：${steps} 步后的 f 随各优化器学习率的变化`,
  caption: (surface, start, steps, names) =>
    `${surface}：从 ${start} 走 ${steps} 步后的 f 随学习率的变化，优化器为 ${names}。每个点都是一次实际的行走。`,
  handle: (name) => `图中 ${name} 的 η`,
  handleSays: (rate, f, outcome) => `${rate}，终点 f = ${f}，${outcome}`,
  marks: {
    best: (rate) => `理论最佳 ${rate}`,
    atStart: (limit) => `起点处 ${limit}`,
  },
  walk: (name, surface) => `${name} 用这个学习率在${surface}上的路径`,
  walkCaption: (name, rate, surface, steps) => `${surface}：${name} 以 η = ${rate} 走 ${steps} 步。`,
  endsAt: '终点 f =',
  progress: '计算进度',
  share: (percent) => `正在逐个尝试学习率：${percent}`,
  count: (runs) => `共走了 ${runs} 次`,
  cancel: '取消',
  again: '重新计算',
  retry: '重试',
  cancelled: '已取消。',
  failed: (reason) => `无法计算：${reason}。`,
  numbers: {
    label: '各优化器的结果',
    best: '最佳 η',
    bestHint: 'f 最低、且相邻学习率也不差的一个：差的中间偶然好的一次不算',
    f: '该处的 f',
    converges: '收敛的 η',
    diverges: '开始发散的 η',
    nowhere: '不发散',
    choose: (name) => `显示 ${name} 的各种结果`,
    use: '采用',
    useOf: (name) => `采用 ${name} 的最佳 η`,
  },
  title: '学习率的作用',
  now: {
    part: '在最陡的方向上，一步走完到谷底路程的一部分。η 再大一些，走得就更多。',
    exact: '在最陡的方向上，一步正好到达谷底。',
    beyond: '在最陡的方向上，一步越过谷底，但超出的比原来要走的少：路径从两侧逐渐靠拢。',
    flips: '在最陡的方向上，越过谷底的距离与原来要走的正好相等：路径永远来回跳。',
    away: '在最陡的方向上，一步越过谷底，超出的比原来要走的还多：步子一步比一步长。',
    everywhere: '这里的曲率处处相同，所以每一步都是如此。',
    atStart: '这只对起点处成立。别处的曲率不同，最后结果如何，只有走一遍才知道。',
    downhill: '在另一个方向上曲面向下弯曲：沿那个方向，无论 η 多大都会越走越远。',
    momentum: 'η 超过这个上限，动量就会在最陡的方向上发散。μ 越大，上限越大。',
    others: (name) => `这是 gd 的上限。${name} 没有这么简单的规律。`,
    flat: '曲面在起点处没有任何方向向上弯曲，因此谈不上上限。',
  },
  zones: {
    heading: '四种可能',
    crawls: (steps) => `步子太短，${steps} 步还走不完下坡路程的 1 %。`,
    converges: '逐渐下到谷底，η 越大越快。',
    oscillates: '在两壁之间来回，逐渐下降，或者一直来回：每一步都越过谷底，但超出的不比要走的多。',
    diverges:
      '每一步都越过谷底，超出的比要走的还多。那里坡更陡，下一步就更长。路径远远离开画面，或者终点比起点还高。',
  },
  adaptive: {
    heading: 'Adam 的平坦区为什么宽',
    text: (steps) =>
      `gd 的步长是 η 乘坡度，所以曲面越陡，η 就要越小。Adam 除以走过之处坡度的大小（RMSprop 和 Adagrad 也是这样）：不管什么曲面，Adam 的一步大约长 η。η 太大时不会跑掉，只是在谷底周围约 η 远的地方跳来跳去；η 太小时，${steps} 步走不到谷底。两者之间隔着好几个数量级。`,
  },
  bowl: {
    heading: '在碗上为什么 0.1 和 0.9 终点相同',
    text: '碗在各个方向上 λ 都是 2，一步把 x 和 y 乘以 1 − 2η：η = 0.1 时是 0.8，η = 0.9 时是 −0.8。走偶数步后，两者在同一个地方。η = 0.5 时因子是 0，一步就到。η = 1 时是 −1，两步正好回到起点。',
  },
  tries: {
    label: '试一试',
    names: { mirror: '碗，η 0.9', limit: '略高于 2/λmax', plateau: 'Adam 的平坦区' },
    hints: {
      mirror: '用 gd 走碗：0.1 和 0.9 终点一样高',
      limit: '用 gd 和动量走峡谷：gd 比上限高 2 %',
      plateau: 'Rosenbrock 的谷：gd 和动量合适的 η 很窄，Adam 和 RMSprop 的很宽',
    },
  },
  programNote: '每行输出一个学习率和最后的 f。',
}
