import { afterMail } from '../afterMail.ts'
import { createJobPump, type AnyWork } from './jobPump.ts'
import { kinds } from './kinds.ts'
import type { FromJobs, ToJobs } from './protocol.ts'

/** The entry of the worker for jobs: mail in, mail out, and a clock. */

const post = (message: FromJobs, transfer: ArrayBuffer[] = []) => self.postMessage(message, { transfer })

const pump = createJobPump({
  now: () => performance.now(),
  soon: afterMail,
  post,
  begin({ kind, input }) {
    // A start's input is that of its kind.
    const begin: (input: never) => AnyWork = kinds[kind]
    return begin(input as never)
  },
})

self.onmessage = ({ data }: { data: ToJobs }) => {
  if (data.type === 'ping') post({ type: 'pong', id: data.id })
  else pump.hear(data)
}

post({ type: 'ready' })
