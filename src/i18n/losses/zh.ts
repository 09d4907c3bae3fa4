import type { Widen } from '../widen.ts'
import type { losses as en } from './en.ts'

export const losses: Widen<typeof en> = {
  rooms: { curves: '曲线', bench: '交叉熵工作台', logits: '在 sigmoid 之后', batch: '求和还是平均' },
  comma: '、',
  choose: '损失函数',
  search: '搜索损失函数',
  noneFound: '没有叫这个名字的损失函数。',
  kinds: {
    real: '预测为实数',
    probability: '预测为概率',
    logit: '预测为 logit',
    score: '预测为得分，t = ±1',
    probabilities: '预测为各类概率',
    logits: '预测为各类 logit',
  },
  takes: {
    real: '实数',
    probability: '概率',
    logit: 'logit',
    score: '得分',
    probabilities: '各类的概率',
    logits: '各类的 logit',
  },
  compare: '对比',
  compareWith: (name) => `与${name}对比`,
  compareHint: '按损失旁的 + 可把它一起画出来，最多四个。',
  compareFull: '已经有四个在对比，请先移除一个。',
  waiting: (name, takes, f, fTakes) =>
    `没有画出${name}：它的预测是${takes}，而${f}的预测是${fTakes}，两者没有共同的坐标轴。`,
  showInstead: (name) => `改看${name}`,
  leaveOut: '不再对比',
  prediction: (symbol) => `预测 ${symbol}`,
  target: '目标 t',
  classTarget: '共三类，第一类是正确的：t = (1, 0, 0)。',
  classRest: {
    probabilities: '另外两类按二比一分剩下的概率：y₂ = ⅔(1 − y₁)，y₃ = ⅓(1 − y₁)。',
    logits: '另外两类固定为 z₂ = ln 2，z₃ = 0。',
  },
  isAt: (symbol, value) => `${symbol} = ${value}`,
  says: (symbol, y, loss, slope) => `${symbol} = ${y}，损失 ${loss}，斜率 ${slope}`,
  targetSays: (t) => `t = ${t}`,
  outside: (y, low, high) => `y = ${y} 在图外，图中只显示 ${low} 到 ${high}。这里的数值仍取自 y = ${y}。`,
  otherPrediction: (given, used) =>
    `${given} 不是概率，这里的数值取自 y = ${used}。换成别的损失时，y = ${given} 仍然有效。`,
  otherTarget: (name, given, used) => `${name}不接受目标 ${given}，图中取 t = ${used}。`,
  numbers: '预测处的损失和斜率',
  lossPlot: (names) => `损失随预测的变化：${names}`,
  slopePlot: (names) => `损失的斜率随预测的变化：${names}`,
  gradientPlot: (names) => `各类的梯度：${names}`,
  ofClass: (k) => (k === 1 ? '第 1 类（正确）' : `第 ${k} 类`),
  classNumbers: '三个类：预测、目标和梯度',
  class: '类',
  kink: '折点',
  atKink: (slope) => `折点处没有斜率。本页与 PyTorch 一样取 ${slope}。`,
  forOne: '数值是对单个预测计算的，n = 1。',
  facts: {
    minimum: '最小',
    at: (y) => `在 y = ${y} 处`,
    from: (y) => `在所有 y ≥ ${y} 处`,
    to: (y) => `在所有 y ≤ ${y} 处`,
    up: '没有：y → ∞ 时一直下降',
    down: '没有：y → −∞ 时一直下降',
    pull: '拉力',
    bounded: (slope) => `最多 ${slope}：离群点再远也不会拉得更用力`,
    unbounded: '没有上限：一个离群点就能压过其余所有点',
    shape: '形状',
    convex: '凸：一路下坡总能到达最小损失',
    notConvex: '非凸：下坡可能停在别处',
    kinks: '折点',
    none: '无',
    values: '损失',
    fromTo: (low, high) => `三类时从 ${low} 到 ${high}`,
  },
  where: '用在哪里：',
  why: '为什么：',
  differs: 'PyTorch 中：',
  questions: '试一试',
  robust: {
    question: '为什么绝对误差比平方误差更稳健？',
    answer: (distance, mse, huber) =>
      `离目标 ${distance} 时，平方误差以 ${mse} 拉它：距离加倍，拉力也加倍。绝对误差无论多远都只以 1 拉它。所以一个离群点对前者能压过许多好点，对后者只算普通的一票。Huber 损失（这里是 ${huber}）近处像平方，远处像绝对值。拖动 y，看下面的图。`,
  },
  quantile: {
    question: '怎样预测一个较高的分位数？',
    answer: (tau, rest) =>
      `预测低一个单位的代价是 τ = ${tau}，高一个单位只要 ${rest}。对许多目标来说，两边在有 ${tau} 的目标低于预测时达到平衡，这就是 ${tau} 分位数。移动 τ，看两侧的斜率。`,
  },
  counts: {
    question: '对计数，预测的是什么？',
    answer: (t, y) =>
      `这里的 y 是发生率的对数，所以可以取任何数。计数为 ${t} 时，损失在 y = ln ${t} = ${y} 处最小。发生率高得太多，代价按 eʸ 增长；低得太多，只按 ty 增长。`,
  },
  confident: {
    question: '自信地答错，代价有多大？',
    answer: (given, bce, focal, slope) =>
      `真实发生的一类得到的概率是 ${given}。交叉熵是 ${bce}，斜率 ${slope}：越接近 0 拉得越用力。Focal 损失是 ${focal}。接近 0 时两者相近；把 y 拖向 t，Focal 损失就几乎消失，这样大量容易的样本不会淹没少数困难的样本。`,
  },
  logit: {
    question: '为什么用 logit 而不用概率？',
    answer: (sigmoid, t, slope) =>
      `y 的 sigmoid 是 ${sigmoid}，目标是 ${t}：斜率 σ(y) − t 是 ${slope}。预测自信地错了时，它接近 ±1：拉力最足，又从不超过 1，也不会出现 log 0。损失在那里成了一条直线。`,
  },
  enough: {
    question: '分对之后，哪种损失就满足了？',
    answer: (margin, hinge, logistic, exponential) =>
      `在 y·t = ${margin} 处，合页损失的斜率是 ${hinge}；超过间隔 1 就是 0，样本不再起作用。逻辑损失（这里是 ${logistic}）拉得越来越轻，但从不停止。把 y 拖到错误的一侧：指数损失（这里是 ${exponential}）在那里无限增长，一个错误的标签就可能左右全局。`,
  },
  never: {
    question: '交叉熵会有满足的时候吗？',
    answer: (share, plain, smooth, enough) =>
      `softmax 给正确类 ${share}。交叉熵的梯度是 ${plain}；不论 z₁ 多大，它总小于 0，还要更大的 logit。加上标签平滑，梯度是 ${smooth}，在 softmax 为 ${enough} 时是 0。超过它就算过分自信，logit 会被拉回来。`,
  },
  zero: {
    question: '正确类的概率为 0 时，损失是多少？',
    answer: (loss, delta, slope) =>
      `没有 δ 的话，损失是 −log 0 = ∞，KL 散度就是这样。取 δ = ${delta}，损失是 −log δ = ${loss}，斜率 ${slope}。其他类的梯度是 0：只问正确的那一类。`,
  },
}
