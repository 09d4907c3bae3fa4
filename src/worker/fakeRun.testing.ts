import type { Change, NetExperiment } from '../core/net/experiment.ts'
import type { Evaluation } from '../core/net/evaluator.ts'
import type { Run, RunCheckpoint } from '../core/net/run.ts'

export const experiment = { changes: [] } as unknown as NetExperiment

export interface Costs {
  /** Milliseconds of a training step. */
  step: number
  /** Units of evaluation, and milliseconds of each. */
  units: number
  unit: number
}

/** A run whose "net" is one number, (31·n + step + lr) mod 2³², and whose work costs time on the fake clock. */
export function fakeRun(spend: (ms: number) => void, costs: Costs, divergesAt = Infinity): Run {
  let step = 0
  let target = 0
  let net = 1
  let evaluation: Evaluation | null = null
  let evaluated = 0
  let changes: Change[] = []
  const lrAt = (s: number) => changes.findLast((change) => change.step < s)?.value ?? 0
  function train() {
    step++
    net = (Math.imul(31, net) + step + lrAt(step)) >>> 0
    evaluated = 0
    spend(costs.step)
  }
  function evaluate() {
    evaluated++
    spend(costs.unit)
    if (evaluated === costs.units)
      evaluation = { step, loss: net, testLoss: net, accuracy: 0, testAccuracy: 0 }
  }
  return {
    experiment,
    get step() {
      return step
    },
    get target() {
      return target
    },
    get status() {
      return step >= divergesAt ? ('diverged' as const) : ('ready' as const)
    },
    get evaluation() {
      return evaluation
    },
    get experimentNow() {
      return { ...experiment, changes }
    },
    epochSteps: 10,
    epoch: 0,
    goTo(wanted) {
      target = wanted
      if (wanted >= step) return
      step = 0
      net = 1
      evaluated = 0
      evaluation = null
    },
    work() {
      if (step < target && step < divergesAt) train()
      else if (evaluation?.step !== step) evaluate()
      else return false
      return true
    },
    tune(change) {
      const made = { ...change, step }
      changes = [...changes.filter((one) => one.step < step), made]
      return made
    },
    curve: () => new Float64Array(5),
    batchCurve: () => new Float64Array(2),
    fingerprint: () => net.toString(16),
    checkpoint: () => ({ trainer: { step }, net }) as unknown as RunCheckpoint,
    restore(checkpoint) {
      const kept = checkpoint as unknown as { net: number; trainer: { step: number } }
      net = kept.net
      step = kept.trainer.step
      target = step
    },
    predict(_x, _rows, out) {
      out.fill(net / 2 ** 32)
      spend(1)
    },
  }
}

export const cheap: Costs = { step: 1, units: 2, unit: 0.5 }

/** What the fake net holds after `steps` steps without a change. */
export function netAfter(steps: number): string {
  let net = 1
  for (let step = 1; step <= steps; step++) net = (Math.imul(31, net) + step) >>> 0
  return net.toString(16)
}
