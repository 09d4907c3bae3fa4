/** A message to oneself is delivered after the mail that lies there already; timers of 0 would take 4 ms each. */
const channel = new MessageChannel()
const soon: (() => void)[] = []
channel.port1.onmessage = () => soon.shift()?.()

/** Calls `fn` once the messages that have arrived by now have been heard. */
export function afterMail(fn: () => void): void {
  soon.push(fn)
  channel.port2.postMessage(null)
}
