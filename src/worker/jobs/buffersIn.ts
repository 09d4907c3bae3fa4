/** The buffers under all typed arrays in plain data, each once: what a message may hand over instead of copying. */
export function buffersIn(data: unknown): ArrayBuffer[] {
  const found = new Set<ArrayBuffer>()
  gather(data, found)
  return [...found]
}

function gather(data: unknown, found: Set<ArrayBuffer>): void {
  if (typeof data !== 'object' || data === null) return
  if (ArrayBuffer.isView(data)) {
    if (data.buffer instanceof ArrayBuffer) found.add(data.buffer)
  } else for (const part of Object.values(data)) gather(part, found)
}
