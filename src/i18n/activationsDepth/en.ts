export const activationsDepth = {
  title: 'Through depth',
  what: (samples: string, width: string, layers: string) =>
    `${samples} samples of ${width} normal numbers go through ${layers} layers of ${width} units. Each layer multiplies by its own random weights and applies f. A histogram shows all values of its layer.`,
  onlyElementwise:
    'Through depth is for functions of one number. A softmax belongs at the end of a network, not between its layers; choose another activation.',
  presets: 'The figure of the book',
  presetHint:
    'The book’s pictures (its Xavier is called LeCun here): choose one to see whether it comes out as expected.',
  presetOf: (name: string, start: string) => `${name}, weights ${start}`,
  names: { sigmoid: 'Sigmoid', tanh: 'Tanh', relu: 'ReLU' },
  starts: { one: 'σ 1', hundredth: '.01', lecun: 'LeCun', he: 'He' },
  outcomes: {
    sigmoid: {
      one: 'piles up at 0 and 1, where the slope is almost 0: gradients vanish.',
      hundredth: 'everything gathers at 0.5: all units say nearly the same.',
      lecun: 'stays spread, away from 0 and 1. The book calls this start Xavier.',
      he: 'spread a little wider than with √(1/n): a sigmoid has no need of the 2.',
    },
    tanh: {
      one: 'piles up at −1 and 1, where the slope is almost 0: gradients vanish.',
      hundredth: 'every layer divides the signal by ten, until only 0 is left.',
      lecun: 'a bell that narrows slowly: the slope of tanh is at most 1.',
      he: 'wide in every layer, at the price of some saturation in the first.',
    },
    relu: {
      one: 'every layer makes the signal seven times larger: it explodes.',
      hundredth: 'every layer makes the signal fourteen times smaller: it fades away.',
      lecun: 'the signal shrinks by √2 a layer, since ReLU drops half of its power.',
      he: 'the 2 makes up for the half that ReLU drops: the signal keeps its size.',
    },
  },
  expected: (outcome: string) => `Expected: ${outcome}`,
  reached: 'Reached',
  notReached: 'Not reached',
  computingShare: (percent: string) => `Computing … ${percent}`,
  failed: (reason: string) => `This could not be computed (${reason}).`,
  retry: 'Try again',
  input: 'Input',
  layer: (i: string) => `Layer ${i}`,
  place: 'Layer',
  histograms: (name: string) => `Histograms of the input and of every layer with ${name}`,
  caption: (name: string, weights: string, input: string) =>
    `Values of every layer, ${name}, weights: ${weights}; input ${input}. Share of the values in each of 30 bins; mean ± standard deviation.`,
  bin: (from: string, to: string) => `${from} to ${to}`,
  value: 'Value',
  share: 'Share',
  shareUpTo: (percent: string) => `${percent} a bin`,
  saturated: (percent: string) => `${percent} saturated`,
  infinite: (percent: string) => `${percent} not finite`,
  dead: (percent: string) => `${percent} dead`,
  beyond: (percent: string) => `${percent} beyond`,
  layers: 'Layers',
  init: 'Initial weights',
  initStd: 'σ of the weights',
  mean: 'Mean of the input',
  std: 'σ of the input',
  seed: 'Seed',
  newSeed: 'New seed',
  axes: 'Axis of the values',
  shared: 'Shared',
  own: 'Each its own',
  numbers: 'Numbers of every layer',
  rows: {
    mean: 'Mean',
    std: 'Standard deviation',
    between: 'Between samples',
    saturated: 'Saturated values',
    dead: 'Dead units',
    zeros: 'Exact zeros',
    nonFinite: 'Not finite',
  },
  hints: {
    mean: 'Mean of all values of the layer',
    std: 'Standard deviation of all values of the layer',
    between:
      'How much a unit changes from sample to sample: the mean over the units of its standard deviation',
    saturated: 'Values where the slope is flatter than 0.1',
    dead: 'Units whose output and slope are 0 for every sample: they can no longer learn',
    zeros: 'Values that are exactly 0',
    nonFinite: 'Values that are infinite or not a number',
  },
  varianceWhy: (layer: string) =>
    `A sum of n products has n times the variance of one. With the numbers of layer ${layer}, and what was measured there:`,
  grows: (factor: string) =>
    `n·Var(w) = ${factor}: well above 1, so sums are much larger than what came in. A bounded function is driven into its flat ends, an unbounded one grows from layer to layer.`,
  fades: (factor: string) =>
    `n·Var(w) = ${factor}: well below 1, so sums are much smaller than what came in, and every layer ends near f(0).`,
  keeps: (factor: string) =>
    `n·Var(w) = ${factor}: sums are about as large as what came in. 1 suits functions that are near a straight line of slope 1 at 0; ReLU drops half of the power and wants 2.`,
  lookBetween:
    'A histogram can look wide although all samples look alike: then each unit says its own constant, whatever comes in. The row “Between samples” tells: where it falls to 0, the layers have forgotten the input.',
  deadWhy:
    'Dead units of ReLU do not depend on the size of the weights: with the same seed there are as many with σ = 1 as with σ = .01.',
}
