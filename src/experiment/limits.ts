import { expressionLimits } from '../core/program/limits.ts'

/** Every limit on what a link may hold, and on what is kept because of it. */
export const limits = {
  /** Characters of a link; what lies beyond is not read. */
  link: 64 * 1024,
  /** Notices that one link can cause. */
  notices: 50,
  /** Characters of a given value that a notice repeats. */
  quote: 60,
  /** Characters of one number. The longest shortest form of a double has 24. */
  numeral: 40,
  /** Undo entries of a lab. */
  undo: 100,
  /** A seed of numpy.random.RandomState: 32 bits. */
  seed: { min: 0, max: 2 ** 32 - 1 },
  learningRate: { min: 1e-10, max: 100 },
  /** A formula of the user's own. */
  expression: expressionLimits,

  activations: {
    compared: 4,
    probe: { min: -1000, max: 1000 },
    logits: { min: 2, max: 10 },
    logit: { min: -10_000, max: 10_000 },
    /** The constant added to all logits. */
    shift: { min: -10_000, max: 10_000 },
    /** Of the batch, besides the logits themselves. */
    batchRows: { min: 2, max: 2 },
    depth: { min: 1, max: 20, integer: true },
    /** Standard deviation of the weights of every layer, where the init leaves it open. */
    initStd: { min: 1e-4, max: 10 },
    inputMean: { min: -10, max: 10 },
    inputStd: { min: 0, max: 10 },
  },

  losses: {
    compared: 4,
    prediction: { min: -1000, max: 1000 },
    target: { min: -1000, max: 1000 },
    /** The batch on the bench, and each number in it. */
    rows: { min: 1, max: 6 },
    classes: { min: 2, max: 10 },
    cell: { min: -10_000, max: 10_000 },
    delta: { min: 0, max: 0.1 },
    /** Before the sigmoid. */
    logit: { min: -10, max: 10 },
    batch: { min: 1, max: 1000 },
  },

  derivatives: {
    x: { min: -1000, max: 1000 },
    /** The difference of a difference quotient. Its slider ends at .1. */
    h: { min: 1e-50, max: 1 },
    /** Each coordinate of the point where a gradient is taken. */
    coordinate: { min: -1000, max: 1000 },
    /** Parameters of a net whose gradient is counted: up to those of the book's two layers. */
    parameters: { min: 1, max: 39_760 },
  },

  descent: {
    optimizers: 6,
    starts: 6,
    pins: 4,
    steps: { min: 1, max: 100_000 },
    /** Each coordinate of a start. */
    coordinate: { min: -1_000_000, max: 1_000_000 },
    /** The h of a numerical gradient. */
    difference: { min: 1e-50, max: 1 },
    /** Standard deviation of the noise added to each component of the gradient. */
    noise: { min: 0, max: 10 },
  },

  network: {
    layers: 8,
    units: { min: 1, max: 128 },
    planeExamples: { min: 10, max: 5000 },
    /** The cut that loads first, and the whole training set. */
    digitExamples: [10_000, 60_000],
    noise: { min: 0, max: 0.5 },
    /** Share of the plane points that are trained on. */
    split: { min: 0.1, max: 0.9 },
    batch: { min: 1, max: 5000 },
    initStd: { min: 1e-4, max: 10 },
    steps: { min: 1, max: 1_000_000 },
    changes: 200,
  },
} as const
