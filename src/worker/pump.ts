import type { NetExperiment } from '../core/net/experiment.ts'
import { crossing } from './crossing.ts'
import type { OpenRun } from './frame.ts'
import type { FromWorker, ToRun, ToWorker } from './protocol.ts'
import { createSession, type Session } from './session.ts'

/** Milliseconds of work between two looks at the mailbox. */
export const sliceLength = 8

export interface PumpPorts {
  /** Milliseconds. */
  now(): number
  /** Calls `fn` after `delay` milliseconds and after the messages that have arrived by then. */
  schedule(fn: () => void, delay: number): void
  post(message: FromWorker, transfer: ArrayBuffer[]): void
  /** Makes the run of an experiment; throws if it cannot be made. */
  open(experiment: NetExperiment): OpenRun
}

export interface Pump {
  hear(message: ToRun): void
}

/** Drives one run at a time in short slices, so that every message is heard within one of them. */
export function createPump(ports: PumpPorts): Pump {
  let current: { readonly id: number; readonly session: Session } | null = null
  let newest = -Infinity
  let sleep: { readonly until: number } | null = null

  /** Sees to it that a slice begins in `delay` milliseconds; an earlier one that is already under way stands. */
  function wake(delay: number) {
    const until = ports.now() + delay
    if (sleep && sleep.until <= until) return
    const mine = { until }
    sleep = mine
    ports.schedule(() => {
      if (sleep !== mine) return
      sleep = null
      slice()
    }, delay)
  }

  function slice() {
    if (!current) return
    const { id, session } = current
    guarded(id, () => {
      let time = ports.now()
      const end = time + sliceLength
      let wait = 0
      while (wait === 0 && time < end) {
        wait = session.turn(time)
        time = ports.now()
      }
      if (wait < Infinity) wake(wait)
    })
  }

  function guarded(id: number, work: () => void) {
    try {
      work()
    } catch (error) {
      current = null
      ports.post({ type: 'failed', run: id, error: crossing(error) }, [])
    }
  }

  function start(message: Extract<ToWorker, { type: 'start' }>) {
    if (message.run <= newest) return
    newest = message.run
    current = null
    const opened = ports.open(message.experiment)
    if (message.checkpoint) opened.run.restore(message.checkpoint)
    const session = createSession(opened, { ...ports, run: message.run }, message.look)
    session.credit(message.buffers)
    session.goTo(message.at)
    current = { id: message.run, session }
  }

  function pass(session: Session, message: Exclude<ToRun, { type: 'start' }>) {
    switch (message.type) {
      case 'goTo':
        return session.goTo(message.step)
      case 'play':
        return session.play(message.until, message.stepsPerSecond)
      case 'pause':
        return session.pause()
      case 'tune':
        return session.tune(message.change)
      case 'look':
        return session.look(message.look)
      case 'ack':
        return session.credit(message.buffers)
      case 'stop':
        current = null
    }
  }

  function hear(message: ToRun) {
    guarded(message.run, () => {
      if (message.type === 'start') start(message)
      else if (message.run === current?.id) pass(current.session, message)
      wake(0)
    })
  }

  return { hear }
}
