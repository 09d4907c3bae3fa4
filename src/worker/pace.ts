/** Says which step is due at a time (milliseconds). It decides when steps are taken, never what they compute. */
export interface Pace {
  /** The step that should have been reached by `time`; if the run lags far behind, the beat starts anew from there. */
  due(time: number, reached: number): number
  /** When the step after the last one due is due. */
  nextAt(): number
}

const slowest = 0.1
/** Longest backlog, in seconds, that is made up for; after a longer halt there is no burst of steps. */
const backlog = 0.1

/** The first step is due at once, the following ones evenly after it. */
export function createPace(from: number, stepsPerSecond: number, start: number): Pace {
  if (!(stepsPerSecond < Infinity)) return { due: () => Infinity, nextAt: () => Infinity }
  const rate = Math.max(slowest, stepsPerSecond)
  let anchor = { step: from, time: start }
  let last = from
  return {
    due(time, reached) {
      last = anchor.step + 1 + Math.floor(((time - anchor.time) * rate) / 1000)
      if (last - reached > 1 + rate * backlog) {
        anchor = { step: reached, time }
        last = reached + 1
      }
      return last
    },
    nextAt: () => anchor.time + ((last - anchor.step) * 1000) / rate,
  }
}
