import type { Run } from '../core/net/run.ts'
import type { Samples } from '../core/net/samples.ts'
import { arraysOf, bytesOf } from './layout.ts'
import type { FrameHead, Look } from './protocol.ts'

/** A run with what its pictures need. */
export interface OpenRun {
  readonly run: Run
  readonly test: Samples
  /** Number of classes; 0 for regression, whose "probabilities" are the values themselves. */
  readonly classes: number
  /** Rows that one evaluation of the whole sets goes through. */
  readonly evaluationRows: number
}

export interface FilledFrame {
  readonly head: Omit<FrameHead, 'status'>
  readonly buffer: ArrayBuffer
}

/** Rows predicted in one unit of work. */
const unitRows = 256
/** Half the side of the square that plane data lie in. */
const reach = 6
/** Sides and counts beyond these are cut. */
const limits = { grid: 256, guesses: 10_000 }

const whole = (value: number, max: number) =>
  Number.isFinite(value) ? Math.min(Math.max(0, Math.floor(value)), max) : 0

/** What of a look this run can show: whole numbers within its test set; no map unless the net has two inputs. */
function clip(look: Look, { test, classes }: OpenRun): { grid: number; from: number; count: number } {
  const from = whole(look.guesses[0], test.count)
  const count = classes === 0 ? 0 : Math.min(whole(look.guesses[1], limits.guesses), test.count - from)
  return { grid: test.inputs === 2 ? whole(look.grid, limits.grid) : 0, from, count }
}

/** (rows, 2): the centres of the cells from number `first` on, of a map with `side` cells a side, y downwards. */
function cellCentres(side: number, first: number, rows: number, out: Float64Array) {
  const cell = (2 * reach) / side
  for (let i = 0; i < rows; i++) {
    const row = Math.floor((first + i) / side)
    const column = first + i - row * side
    out[2 * i] = -reach + cell * (column + 0.5)
    out[2 * i + 1] = reach - cell * (row + 0.5)
  }
}

/** A net that has diverged gives no answer; it knows nothing, so every class is as likely, and every value 0. */
const answer = (value: number, classes: number) =>
  Number.isFinite(value) ? value : classes === 0 ? 0 : 1 / classes

/** [class, probability] of row i; the first of equals, as numpy.argmax. */
function guess(p: Float64Array, i: number, classes: number): [number, number] {
  if (classes === 2) {
    const one = answer(p[i]!, classes)
    return one > 0.5 ? [1, one] : [0, 1 - one]
  }
  let best = 0
  for (let c = 1; c < classes; c++) if (p[i * classes + c]! > p[i * classes + best]!) best = c
  return [best, answer(p[i * classes + best]!, classes)]
}

/** Scratch for one unit, kept for the whole run. */
interface Scratch {
  readonly x: Float64Array
  readonly t: Float64Array
  readonly p: Float64Array
}

function* fillGrid(open: OpenRun, { x, p }: Scratch, side: number, channels: number, out: Float32Array) {
  for (let first = 0; first < side * side; first += unitRows) {
    const rows = Math.min(unitRows, side * side - first)
    cellCentres(side, first, rows, x)
    open.run.predict(x, rows, p)
    for (let i = 0; i < rows * channels; i++) {
      out[first * channels + i] = answer(p[i]!, open.classes)
    }
    yield
  }
}

function* fillGuesses(open: OpenRun, { x, t, p }: Scratch, from: number, count: number, out: Float32Array) {
  for (let first = 0; first < count; first += unitRows) {
    const rows = Math.min(unitRows, count - first)
    open.test.gather(null, from + first, rows, x, t)
    open.run.predict(x, rows, p)
    for (let i = 0; i < rows; i++) out.set(guess(p, i, open.classes), 2 * (first + i))
    yield
  }
}

const channelsOf = ({ classes }: OpenRun) => Math.max(1, classes === 2 ? 1 : classes)

function headOf(open: OpenRun, look: Look, curve: Float64Array, batchCurve: Float64Array) {
  const { grid, from, count } = clip(look, open)
  return {
    step: open.run.step,
    epochSteps: open.run.epochSteps,
    epoch: open.run.epoch,
    evaluation: open.run.evaluation,
    fingerprint: open.run.fingerprint(),
    curveRows: curve.length / 5,
    batchRows: batchCurve.length / 2,
    gridSide: grid,
    gridChannels: grid === 0 ? 0 : channelsOf(open),
    guessFrom: from,
    guessCount: count,
  }
}

/** Half again as much as is needed now: the curves grow, and a buffer should not be replaced at every frame. */
const roomy = (bytes: number) => new ArrayBuffer(8 * Math.ceil((bytes * 1.5) / 8))

/**
 * Fills a frame of the run's present step, a unit of work at each `next`. The run must not move meanwhile.
 * @param spare the buffer to fill; one that is too small is replaced by a larger one
 */
export type FillFrame = (look: Look, spare: ArrayBuffer) => Generator<void, FilledFrame>

export function createFrameFiller(open: OpenRun): FillFrame {
  const scratch: Scratch = {
    x: new Float64Array(unitRows * open.test.inputs),
    t: new Float64Array(unitRows * open.test.targets),
    p: new Float64Array(unitRows * channelsOf(open)),
  }
  return function* (look, spare) {
    const curve = open.run.curve()
    const batchCurve = open.run.batchCurve()
    const head = headOf(open, look, curve, batchCurve)
    const needed = bytesOf(head)
    const buffer = spare.byteLength < needed ? roomy(needed) : spare
    const arrays = arraysOf(head, buffer)
    arrays.curve.set(curve)
    arrays.batchCurve.set(batchCurve)
    yield
    yield* fillGrid(open, scratch, head.gridSide, head.gridChannels, arrays.grid)
    yield* fillGuesses(open, scratch, head.guessFrom, head.guessCount, arrays.guesses)
    return { head, buffer }
  }
}
