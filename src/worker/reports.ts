import type { OpenRun } from './frame.ts'
import type { SessionPorts } from './courier.ts'

/** Milliseconds between reports of each kind. */
const gaps = { progress: 100, checkpoint: 2000 }
/** Rows of evaluation in one unit of a run's work (about; it only moves a progress bar). */
const rowsPerUnit = 200

/** What the page is told besides frames: how far a long wait has come, and where to resume after an accident. */
export interface Reports {
  /** A wait begins, or training does. */
  begin(time: number): void
  replayed(time: number, from: number): void
  evaluated(time: number, units: number): void
  /** Every two seconds of training. */
  trained(time: number): void
  /** At a rest, if the last checkpoint is of another step. */
  rested(time: number): void
  /** What has been posted no longer describes this run. */
  outdated(): void
}

export function createReports({ run, evaluationRows }: OpenRun, ports: SessionPorts): Reports {
  let progressAt = 0
  let checkpointAt = 0
  let checkpointStep = run.step

  function progress(time: number, what: 'replay' | 'evaluate', done: number, of: number) {
    if (time < progressAt || of <= 0) return
    progressAt = time + gaps.progress
    ports.post({ type: 'progress', run: ports.run, what, done: Math.min(done, of), of }, [])
  }

  function checkpoint(time: number) {
    checkpointAt = time + gaps.checkpoint
    checkpointStep = run.step
    ports.post({ type: 'checkpoint', run: ports.run, checkpoint: run.checkpoint() }, [])
  }

  return {
    begin(time) {
      progressAt = time + gaps.progress
      checkpointAt = time + gaps.checkpoint
    },
    replayed: (time, from) => progress(time, 'replay', run.step - from, run.target - from),
    evaluated: (time, units) => progress(time, 'evaluate', units * rowsPerUnit, evaluationRows),
    trained: (time) => void (time >= checkpointAt && checkpoint(time)),
    rested: (time) => void (run.step !== checkpointStep && checkpoint(time)),
    outdated: () => void (checkpointStep = -1),
  }
}
