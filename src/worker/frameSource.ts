import { arraysOf, type Frame } from './layout.ts'
import type { FrameHead } from './protocol.ts'

/** The latest frame, for painting without a React render. Read `current()` when painting; keep no arrays of it. */
export interface FrameSource {
  current(): Frame | null
  /** @returns what ends the subscription */
  subscribe(listener: () => void): () => void
}

export interface FrameShow {
  readonly source: FrameSource
  /** Makes this the current frame; the buffer of the one before may then go back. */
  show(head: FrameHead, buffer: ArrayBuffer): Frame
  announce(): void
  clear(): void
}

export function createFrameShow(): FrameShow {
  let frame: Frame | null = null
  const listeners = new Set<() => void>()
  return {
    source: {
      current: () => frame,
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    show: (head, buffer) => (frame = { ...head, ...arraysOf(head, buffer) }),
    announce: () => [...listeners].forEach((listener) => listener()),
    clear() {
      frame = null
      listeners.clear()
    },
  }
}
