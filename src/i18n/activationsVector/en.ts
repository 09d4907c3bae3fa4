export const activationsVector = {
  look: 'What is shown',
  looks: { bars: 'Outputs', jacobian: 'Jacobian', naive: 'Overflow', batch: 'Batch' },
  logits: 'Logits z',
  logitsMoved: (c: string) => `Logits z + c with c = ${c}`,
  logit: (i: number) => `Logit ${i}`,
  logitSays: (z: string, output: string) => `${z}, output ${output}`,
  logitPlot: 'The logits, to be dragged',
  outputsOf: (name: string) => `${name} of z`,
  outputPlot: (name: string) => `The outputs of ${name}`,
  append: 'Add a logit',
  removeLast: 'Remove one',
  shift: 'Constant c added to all',
  presets: 'The book’s logits',
  expected: (values: string) => `Expected: ${values}.`,
  expectedBoth: (naive: string, values: string) =>
    `Expected: ${naive} straight from the formula, shifted ${values}.`,
  reached: 'reached',
  notReached: 'not reached',
  sumOfOutputs: 'Sum of the outputs',
  sumOfPowers: 'Sum of e to the outputs',
  largestOutput: (i: number) => `Largest, number ${i}`,
  changed: 'Changed by c',
  notABit: 'not a bit',
  byRounding: (most: string) => `${most}, rounding of z + c`,
  workings: 'The arithmetic, step by step',
  shifted: 'The steps: s = (z − max z)/T, then eˢ, their sum Σ, and the output.',
  shiftedMin: 'The steps: s = (min z − z)/T, then eˢ, their sum Σ, and the output.',
  onlyDifferences:
    'Only differences of logits count: add a constant c to all, and every output stays as it is. So the exponents are shifted until the largest is 0, and nothing can overflow.',

  slopes: 'Slopes ∂fᵢ/∂zⱼ',
  slopePlot: (name: string) => `The Jacobian of ${name}: a row for each output, a column for each logit`,
  slopeOf: (i: number, j: number) => `Slope of output ${i} by logit ${j}`,
  scale: 'Colours',
  jacobianTitle: 'The Jacobian',
  jacobianSays: 'Row i, column j: how fast output i grows when logit j alone grows.',
  jacobianSigns: {
    softmax:
      'On the diagonal a logit lifts its own output (blue). Beside it, the logit takes that share from the others (orange).',
    softmin:
      'The other way round than softmax: on the diagonal a logit lowers its own output (orange), and the others gain (blue).',
    'log-softmax': 'p is the softmax. All rows are the same but for the 1 on the diagonal.',
  },
  rowsSum: 'Every row sums to 0: a constant added to all logits changes nothing.',
  fades:
    'The surer the softmax, the paler the picture: where one output is nearly 1, all slopes are nearly 0, and nothing is learned through them. Make one logit large and see. Followed by cross-entropy, the two together have the gradient y − t, which does not fade.',
  keeps:
    'It does not fade where the function is surely wrong: the row of an output that is nearly 0 in share keeps a slope of nearly 1/T. That is why losses are computed from it.',

  naiveTitle: (a: string) => `Straight from the formula, a = ${a}`,
  shiftedTitle: 'Largest a subtracted first, s = a − max a',
  exponents: 'Exponents',
  exponentPlot: 'Where the exponents lie, and where eᵃ is ∞ or 0',
  naive: 'naive',
  subtracted: 'shifted',
  agree: 'Both ways agree.',
  agreeBut: (most: string) => `Both ways agree but for ${most}, by rounding.`,
  naiveOverflow:
    'An exponential is ∞. Every term is divided by ∞, and ∞/∞ is not a number: NumPy prints nan and a RuntimeWarning.',
  naiveSum: 'Each exponential is finite, but their sum is ∞: every share becomes 0.',
  naiveUnderflow: 'Every exponential is 0, and 0/0 is not a number: NumPy prints nan and a RuntimeWarning.',
  naiveLogOfZero: 'An exponential is 0, and ln 0 is −∞: the loss of that class would be infinite.',
  naiveInexact: 'Exponentials this near to 0 have lost digits, and so have the shares.',
  toOverflow: (c: string) => `c = ${c}: over the edge`,
  noShift: 'c = 0',
  overflowTitle: 'Why the largest is subtracted',
  overflowSays: (high: string, low: string) =>
    `Double precision ends at 1.8×10³⁰⁸: eᵃ is ∞ for a above ${high}, and 0 below ${low}. Raise c and watch the naive exponents walk over that edge, while the shifted ones stay where they are.`,
  overflowWhy:
    'Numerator and denominator are divided by the same number, eᵐ with m = max a. In exact arithmetic that changes nothing. On a computer every exponential is then at most 1, one of them is exactly 1, and the sum lies between 1 and n.',

  batchTitle: 'A batch, and its axes',
  batchSays:
    'The batch has a row for each example; the first is z, the bars. Shares belong to an example, so each row must sum to 1. The function itself cannot know which way the examples lie.',
  batchLogits: (z: string) => `Batch ${z}`,
  batchOutputs: (name: string, axis: string) => `${name} along axis=${axis}`,
  axis: 'Summed along',
  axes: { '1': 'axis=1, the classes', '0': 'axis=0, the examples' },
  rowHead: 'Example',
  example: (row: number) => `Example ${row}`,
  classHead: (i: number) => `Class ${i}`,
  cell: (row: number, i: number) => `Example ${row}, logit ${i}`,
  rowSum: 'Sum of the row',
  columnSum: 'Sum of the column',
  rowsToOne:
    'Each row sums to 1: the classes of one example share it. Drag a logit of example 1, and the other examples stay as they are.',
  columnsToOne: (sums: string) =>
    `The columns sum to 1 instead, and the rows to ${sums}. NumPy raises no error. Drag a logit of example 1, and the shares of the others move.`,
}
