export const descent = {
  surface: 'Surface',
  optimizers: 'Optimizers',
  learningRateOf: (name: string) => `Learning rate of ${name}`,
  parameterOf: (symbol: string, name: string) => `${symbol} of ${name}`,
  zones: { converges: 'converges', oscillates: 'oscillates', diverges: 'diverges' },
  start: 'Start',
  dragStart: 'drag me',
  steps: 'Steps',
  gradient: { label: 'Gradient', analytic: 'analytic', numerical: 'numerical' },
  difference: 'Difference h',
  noise: 'Noise in the gradient',
  deviation: 'Its standard deviation',
  seed: 'Seed of the noise',
  defaults: 'Back to the defaults',
  minimum: 'minimum',
  toMinimum: 'to minimum',
  noMinimum: 'This surface has no minimum.',
  step: 'step',
  runs: 'Where the runs are',
  explain: (name: string) => `Explain the step of ${name}`,
  thisStep: (name: string) => `This step, ${name}`,
  numbersOf: (axis: string) => `Update of ${axis} with its numbers`,
  plot: (surface: string) => `Contours of ${surface} with the path of each optimizer`,
  chart: 'f against the step',
  scale: 'Scale of f',
  fit: 'Fit to the paths',
  leaves: (runs: string) => `Leaves the picture: ${runs}`,
  leavesAt: (name: string, step: string) => `${name} at step ${step}`,
  presets: {
    label: 'Book figures',
    race: 'race',
    end: (name: string, place: string) => `${name} → ${place}`,
    ends: (ends: string) => `The book's end: ${ends}`,
    reached: 'reached',
    pending: (step: string) => `at step ${step}`,
  },
  insight: {
    multiplies: (x: string, y: string) => `Each step multiplies x by ${x} and y by ${y}.`,
    multipliesBoth: (factor: string) => `Each step multiplies x and y by ${factor}.`,
    slides: (axis: string) =>
      `Along ${axis} the way leads down without end; any learning rate makes ${axis} grow.`,
    grows: (axis: string, limit: string) =>
      `${axis} lands farther away each time, since a step overshoots by more than it had to go. It comes nearer only with η below ${limit}.`,
    flips: (axis: string) =>
      `${axis} only changes its sign, for ever. With a smaller η it would come nearer.`,
    bounces: (axis: string, limit: string) =>
      `${axis} changes its sign each time: the path bounces from wall to wall and closes in. With η above ${limit} it would leave the valley.`,
    lands: 'One step leads exactly to the minimum.',
    glides: (axis: string, steps: string) =>
      `It takes ${steps} steps to come ten times nearer along ${axis}.`,
    step: (length: string, from: string, to: string) =>
      `The next step is ${length} long and takes f from ${from} to ${to}.`,
    frozen: (size: string, h: string) =>
      `The walk stands still: near ${size} neighbouring numbers lie farther apart than h = ${h}, so x ± h rounds to x and the numerical gradient is exactly 0. By the analytic gradient it would go on.`,
    diverged: (name: string, step: string, f: string) =>
      `${name} diverged at step ${step}: f had grown to ${f} and the next number is too large to be written, since each step overshot by more than the last. Try a learning rate ten times smaller.`,
  },
  autograd: 'PyTorch differentiates by itself: this is the analytic gradient.',
}
