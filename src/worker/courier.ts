import { createFrameFiller, type FilledFrame, type OpenRun } from './frame.ts'
import type { FrameStatus, FromWorker, Look } from './protocol.ts'

export interface SessionPorts {
  /** The id of the run, which every message bears. */
  readonly run: number
  /** Milliseconds. */
  now(): number
  post(message: FromWorker, transfer: ArrayBuffer[]): void
}

/** Filling frames takes at most a third of the time. */
const fillShare = 3

/**
 * Carries frames to the page. One buffer is one credit: none left, no frame. It knows when the next frame is due;
 * what that means for the run is the session's business.
 */
export interface Courier {
  /** When a frame is due; Infinity while there is nothing new to show. */
  dueAt(): number
  /** Makes a frame due at `time`. */
  plan(time: number): void
  /** The earliest time for a frame if frames are to lie at least `gap` apart. */
  earliest(gap: number): number
  /** Since when something new has been waiting to be shown. */
  waitingSince(time: number): number
  /** Whether the run has something that the last frame did not show. */
  hasNews(): boolean
  hasCredit(): boolean
  isFilling(): boolean
  begin(look: Look, time: number): void
  /** One unit of filling; posts the frame when it is full. */
  fill(status: () => FrameStatus): void
  /** Throws away a frame that is half full. */
  drop(): void
  credit(buffers: readonly ArrayBuffer[]): void
}

export function createCourier(open: OpenRun, ports: SessionPorts): Courier {
  const { run } = open
  const fillFrame = createFrameFiller(open)
  const credits: ArrayBuffer[] = []
  let filling: { work: Generator<void, FilledFrame>; spare: ArrayBuffer; since: number } | null = null
  let due = Infinity
  let last = -Infinity
  let waiting: number | null = null
  let cost = 0
  let shown = { step: -1, evaluated: -1 }

  const present = () => ({ step: run.step, evaluated: run.evaluation?.step ?? -1 })

  return {
    dueAt: () => due,
    plan: (time) => void (due = time),
    earliest: (gap) => last + Math.max(gap, fillShare * cost),
    waitingSince: (time) => (waiting ??= time),
    hasNews: () => run.step !== shown.step || (run.evaluation?.step ?? -1) !== shown.evaluated,
    hasCredit: () => credits.length > 0,
    isFilling: () => filling !== null,
    begin(look, time) {
      const spare = credits.pop()!
      filling = { work: fillFrame(look, spare), spare, since: time }
      due = Infinity
      waiting = null
      last = time
      shown = present()
    },
    fill(status) {
      const next = filling!.work.next()
      if (!next.done) return
      const { head, buffer } = next.value
      cost = ports.now() - filling!.since
      filling = null
      const frame = { ...head, status: status() }
      ports.post({ type: 'frame', run: ports.run, frame, buffers: [buffer] }, [buffer])
    },
    drop() {
      if (filling) credits.push(filling.spare)
      filling = null
    },
    credit: (buffers) => void credits.push(...buffers),
  }
}
