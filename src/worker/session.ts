import type { Change } from '../core/net/experiment.ts'
import { createCourier, type SessionPorts } from './courier.ts'
import type { OpenRun } from './frame.ts'
import { createPace } from './pace.ts'
import type { FrameStatus, Look } from './protocol.ts'
import { createReports } from './reports.ts'

/** Milliseconds between frames: at most 60 a second while playing, fewer on the way to a step that was asked for. */
const frameGap = { play: 16, seek: 200, rest: 0 }
/** How long a frame is held back for the evaluation of its step, and at most if the page keeps moving the step. */
const grace = 40
const patience = 100

/** One run being trained, moved and shown. The clock decides when frames are taken, and nothing else. */
export interface Session {
  /** One unit of work. Returns 0 if there is more, else the milliseconds until there is (Infinity: not before a message). */
  turn(time: number): number
  play(until: number, stepsPerSecond: number): void
  pause(): void
  goTo(step: number): void
  tune(change: Omit<Change, 'step'>): void
  look(look: Look): void
  credit(buffers: readonly ArrayBuffer[]): void
}

/** Steps are whole and not negative; what is no number is none. */
const wholeStep = (step: number) => (step > 0 ? Math.min(Math.floor(step), Number.MAX_SAFE_INTEGER) : 0)

export function createSession(open: OpenRun, ports: SessionPorts, firstLook: Look): Session {
  const { run } = open
  const courier = createCourier(open, ports)
  const reports = createReports(open, ports)
  let look = firstLook
  let mode: 'seek' | 'play' | 'rest' = 'rest'
  let pace = createPace(0, Infinity, 0)
  let paced = false
  let until = 0 // where play ends
  let seekFrom = 0
  let finished = false // has played to its end
  let settled = false // rests, and the present step has been evaluated
  let evaluationUnits = 0 // since the last training step
  const tunesOnArrival: Omit<Change, 'step'>[] = []

  function status(): FrameStatus {
    if (run.status === 'diverged') return 'diverged'
    if (mode !== 'rest') return mode === 'play' ? 'running' : 'loading'
    return finished ? 'done' : 'paused'
  }

  function rest(time: number) {
    finished = mode === 'play' && run.step >= until
    mode = 'rest'
    settled = false
    if (run.target !== run.step) run.goTo(run.step)
    reports.begin(time)
    courier.plan(Math.max(time, Math.min(time + grace, courier.waitingSince(time) + patience)))
    tunesOnArrival.splice(0).forEach(tune)
  }

  function settle(time: number) {
    settled = true
    courier.plan(time)
    reports.rested(time)
  }

  /** Paced, a step is shown once it has been evaluated, unless that takes long. */
  function showNews(time: number) {
    if (courier.dueAt() < Infinity || !courier.hasNews()) return
    courier.plan(Math.max(courier.earliest(frameGap[mode]), paced && mode === 'play' ? time + grace : time))
  }

  /** The run has nothing to do now: it waits for the next beat, or rests. */
  function idle(time: number): number {
    if (mode === 'rest') {
      if (!settled) settle(time)
      return courier.dueAt() <= time && courier.hasCredit() ? 0 : Infinity
    }
    const due = courier.dueAt()
    if (due < Infinity) courier.plan(Math.min(due, Math.max(time, courier.earliest(frameGap.play))))
    if (courier.dueAt() <= time) return 0
    return Math.max(1, Math.min(pace.nextAt(), courier.dueAt()) - time)
  }

  function report(time: number) {
    if (mode === 'seek') reports.replayed(time, seekFrom)
    if (mode === 'rest' && !settled) reports.evaluated(time, evaluationUnits)
    if (mode !== 'rest') reports.trained(time)
  }

  function advance(time: number): number {
    if (mode === 'play') {
      const due = Math.min(until, pace.due(time, run.step))
      if (due !== run.target) run.goTo(due)
    }
    const before = run.step
    const worked = run.work()
    evaluationUnits = run.step === before ? evaluationUnits + 1 : 0
    if (mode !== 'rest') {
      const arrived = run.step >= (mode === 'play' ? until : run.target)
      if (arrived || run.status === 'diverged') rest(time)
      else showNews(time)
    }
    if (!worked) return idle(time)
    report(time)
    return 0
  }

  function turn(time: number): number {
    if (courier.isFilling()) {
      courier.fill(status)
      return 0
    }
    if (time >= courier.dueAt()) {
      if (courier.hasCredit()) {
        courier.begin(look, time)
        return 0
      }
      if (mode !== 'rest') return Infinity // back-pressure: the next credit wakes it
    }
    return advance(time)
  }

  function goTo(step: number) {
    const time = ports.now()
    courier.drop()
    mode = 'seek'
    run.goTo(wholeStep(step))
    seekFrom = run.step
    evaluationUnits = 0
    reports.begin(time)
    courier.plan(Math.max(time, courier.waitingSince(time) + patience))
    if (run.step === run.target) rest(time)
  }

  function play(end: number, stepsPerSecond: number) {
    const time = ports.now()
    // A new speed begins with a whole beat; a new play with a step at once.
    pace = createPace(mode === 'play' ? run.step - 1 : run.step, stepsPerSecond, time)
    paced = stepsPerSecond < Infinity
    if (mode !== 'play') reports.begin(time)
    mode = 'play'
    until = wholeStep(end)
    if (run.step >= until) rest(time)
    else courier.plan(time)
    tunesOnArrival.splice(0).forEach(tune)
  }

  /** On the way to a step, a change waits for it. */
  function tune(change: Omit<Change, 'step'>) {
    if (mode === 'seek') {
      tunesOnArrival.push(change)
      return
    }
    const made = run.tune(change)
    reports.outdated()
    ports.post({ type: 'tuned', run: ports.run, change: made, changes: run.experimentNow.changes }, [])
    if (mode === 'play') courier.plan(Math.min(courier.dueAt(), ports.now()))
    else rest(ports.now())
  }

  return {
    turn,
    play,
    goTo,
    tune,
    pause: () => void (mode !== 'rest' && rest(ports.now())),
    look(next) {
      look = next
      courier.drop()
      courier.plan(ports.now())
    },
    credit: courier.credit,
  }
}
