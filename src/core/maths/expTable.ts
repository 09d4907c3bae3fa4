import { cut, exponential, logarithm, ONE } from './fixedPoint.ts'

/** exp divides each octave into this many steps. */
export const STEPS = 128

const LN2 = /* @__PURE__ */ logarithm(2n, 1n)

/** ln 2 / 128 = STEP_HIGH + STEP_LOW; STEP_HIGH has 35 bits, so n · STEP_HIGH is exact up to |n| = 2^18. */
export const [STEP_HIGH, STEP_LOW] = /* @__PURE__ */ cut(LN2 / BigInt(STEPS), 42) as [number, number]

export const STEPS_PER_UNIT = 1 / (STEP_HIGH + STEP_LOW)

/** 2^(j/128) = high[j] + low[j]; high is a multiple of 2^−52, so a power of two can be taken from it exactly. */
export const expTable = /* @__PURE__ */ makeTable()

function makeTable() {
  const high = new Float64Array(STEPS)
  const low = new Float64Array(STEPS)
  const ratio = exponential(LN2 / BigInt(STEPS))
  let power = ONE
  for (let j = 0; j < STEPS; j++) {
    const [h, l] = cut(power, 52)
    high[j] = h!
    low[j] = l!
    power = (power * ratio) / ONE
  }
  return { high, low }
}
