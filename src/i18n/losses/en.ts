export const losses = {
  rooms: { curves: 'Curves', bench: 'Cross-entropy bench', logits: 'Behind a sigmoid', batch: 'Sum or mean' },
  comma: ', ',
  choose: 'Loss',
  search: 'Search the losses',
  noneFound: 'No loss has this name.',
  kinds: {
    real: 'Of a real prediction',
    probability: 'Of a probability',
    logit: 'Of a logit',
    score: 'Of a score, t = ±1',
    probabilities: 'Of class probabilities',
    logits: 'Of class logits',
  },
  takes: {
    real: 'a real number',
    probability: 'a probability',
    logit: 'a logit',
    score: 'a score',
    probabilities: 'the probabilities of classes',
    logits: 'the logits of classes',
  },
  compare: 'Compared with',
  compareWith: (name: string) => `Compare with ${name}`,
  compareHint: 'Press + beside a loss to draw it as well, up to four.',
  compareFull: 'Four are compared already; take one away first.',
  waiting: (name: string, takes: string, f: string, fTakes: string) =>
    `${name} is not drawn: it takes ${takes}, ${f} takes ${fTakes}. There is no common axis.`,
  showInstead: (name: string) => `Show ${name}`,
  leaveOut: 'Leave it out',
  prediction: (symbol: string) => `Prediction ${symbol}`,
  target: 'Target t',
  classTarget: 'Three classes; the first is the right one: t = (1, 0, 0).',
  classRest: {
    probabilities: 'The other two share the rest, two to one: y₂ = ⅔(1 − y₁), y₃ = ⅓(1 − y₁).',
    logits: 'The other two stay at z₂ = ln 2 and z₃ = 0.',
  },
  isAt: (symbol: string, value: string) => `${symbol} = ${value}`,
  says: (symbol: string, y: string, loss: string, slope: string) =>
    `${symbol} = ${y}, loss ${loss}, slope ${slope}`,
  targetSays: (t: string) => `t = ${t}`,
  outside: (y: string, low: string, high: string) =>
    `y = ${y} lies outside the picture, which shows ${low} to ${high}. The numbers are those at ${y}.`,
  otherPrediction: (given: string, used: string) =>
    `A prediction of ${given} is no probability; the numbers are those at y = ${used}. Another loss will find y = ${given} again.`,
  otherTarget: (name: string, given: string, used: string) =>
    `${name} does not know a target of ${given}; it is drawn for t = ${used}.`,
  numbers: 'Loss and slope at the prediction',
  lossPlot: (names: string) => `Loss against the prediction: ${names}`,
  slopePlot: (names: string) => `Slope of the loss against the prediction: ${names}`,
  gradientPlot: (names: string) => `The gradient for each class: ${names}`,
  ofClass: (k: number) => (k === 1 ? 'class 1, the right one' : `class ${k}`),
  classNumbers: 'The three classes: prediction, target and gradient',
  class: 'class',
  kink: 'kink',
  atKink: (slope: string) => `At the kink there is no slope. Like PyTorch, this page answers ${slope}.`,
  forOne: 'The numbers are those of a single prediction, n = 1.',
  facts: {
    minimum: 'Least',
    at: (y: string) => `at y = ${y}`,
    from: (y: string) => `for every y ≥ ${y}`,
    to: (y: string) => `for every y ≤ ${y}`,
    up: 'nowhere: it falls without end as y → ∞',
    down: 'nowhere: it falls without end as y → −∞',
    pull: 'Pull',
    bounded: (slope: string) => `at most ${slope}: no outlier pulls harder`,
    unbounded: 'without bound: a single outlier can outweigh all others',
    shape: 'Shape',
    convex: 'convex: downhill always leads to the least loss',
    notConvex: 'not convex: downhill may end elsewhere',
    kinks: 'Kinks',
    none: 'none',
    values: 'Loss',
    fromTo: (low: string, high: string) => `from ${low} to ${high}, with three classes`,
  },
  where: 'Where.',
  why: 'Why.',
  differs: 'In PyTorch.',
  questions: 'Try',
  robust: {
    question: 'Why is the absolute error more robust than the squared?',
    answer: (distance: string, mse: string, huber: string) =>
      `At a distance of ${distance} from the target the squared error pulls with ${mse}: twice as far, twice as hard. The absolute error pulls with 1, however far it is. So one outlier outweighs many good points for the one, and counts like any other for the other. Huber, ${huber} here, is squared near the target and absolute far off. Drag y, and watch the lower picture.`,
  },
  quantile: {
    question: 'How does one forecast a high quantile?',
    answer: (tau: string, rest: string) =>
      `One unit too low costs τ = ${tau}, one unit too high only ${rest}. Over many targets the two sides balance where a share ${tau} of them lies below the prediction: the ${tau} quantile. Move τ and watch the two slopes.`,
  },
  counts: {
    question: 'What is the prediction of a count?',
    answer: (t: string, y: string) =>
      `Here y is the logarithm of the rate, so that any number is allowed. For a count of ${t} the loss is least at y = ln ${t} = ${y}. Far too high a rate costs as much as eʸ, too low a one only ty.`,
  },
  confident: {
    question: 'What does a confident mistake cost?',
    answer: (given: string, bce: string, focal: string, slope: string) =>
      `What came true had been given ${given}. Cross-entropy says ${bce}, with slope ${slope}: the nearer to 0, the harder it pulls. Focal loss says ${focal}. Near 0 the two agree; drag y towards t, and focal loss takes away almost everything, so that the many easy examples do not drown the few hard ones.`,
  },
  logit: {
    question: 'Why logits rather than probabilities?',
    answer: (sigmoid: string, t: string, slope: string) =>
      `The sigmoid of y is ${sigmoid}, the target ${t}: the slope σ(y) − t is ${slope}. Where the prediction is surely wrong it comes near to ±1: full pull, never more, and no log 0 anywhere. There the loss becomes a straight line.`,
  },
  enough: {
    question: 'Which loss is content once the side is right?',
    answer: (margin: string, hinge: string, logistic: string, exponential: string) =>
      `At y·t = ${margin} the hinge has slope ${hinge}; beyond the margin 1 it is 0, and the example no longer counts. The logistic loss, ${logistic} here, pulls ever less and never stops. Drag y to the wrong side: the exponential loss, ${exponential} here, grows without bound there, so that one wrong label can decide everything.`,
  },
  never: {
    question: 'Does cross-entropy ever have enough?',
    answer: (share: string, plain: string, smooth: string, enough: string) =>
      `Softmax gives the right class ${share}. The gradient of cross-entropy is ${plain}; however large z₁ becomes, it stays below 0 and asks for more. With label smoothing it is ${smooth}, and 0 where softmax gives ${enough}. Beyond that, too sure is wrong as well, and the logit is pulled back.`,
  },
  zero: {
    question: 'What does the right class cost at probability 0?',
    answer: (loss: string, delta: string, slope: string) =>
      `Without δ the loss would be −log 0 = ∞, as for the Kullback–Leibler divergence. With δ = ${delta} it is −log δ = ${loss}, and the slope ${slope}. For the other classes it is 0: only the right one is asked.`,
  },
}
