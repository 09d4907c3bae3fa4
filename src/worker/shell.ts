import { afterMail } from './afterMail.ts'
import { crossing } from './crossing.ts'
import { openRun } from './open.ts'
import type { DigitData, FromWorker, ToWorker } from './protocol.ts'
import { createPump } from './pump.ts'

/** The entry of the worker: mail in, mail out, and a clock. Everything else is the pump's. */

const digits = new Map<string, DigitData>()

const post = (message: FromWorker, transfer: ArrayBuffer[] = []) => self.postMessage(message, { transfer })

function schedule(fn: () => void, delay: number) {
  if (delay > 0) setTimeout(fn, delay)
  else afterMail(fn)
}

const pump = createPump({
  now: () => performance.now(),
  schedule,
  post,
  open: (experiment) => openRun(experiment, digits),
})

function hear(message: ToWorker) {
  if (message.type === 'ping') post({ type: 'pong', id: message.id })
  else if (message.type === 'data') digits.set(message.id, message)
  else pump.hear(message)
}

self.onmessage = ({ data }: { data: ToWorker }) => {
  try {
    hear(data)
  } catch (error) {
    post({ type: 'failed', run: 'run' in data ? data.run : 0, error: crossing(error) })
  }
}

post({ type: 'ready' })
