const LOWEST = -1074

/** `powersOfTwo[n + POWER_OFFSET]` is 2^n, exact, for n from −1074 (the smallest positive double) to 1023. */
export const POWER_OFFSET = -LOWEST

export const powersOfTwo: Float64Array = /* @__PURE__ */ makePowers()

function makePowers(): Float64Array {
  const powers = new Float64Array(1024 - LOWEST)
  let power = Number.MIN_VALUE
  for (let i = 0; i < powers.length; i++, power *= 2) powers[i] = power
  return powers
}
