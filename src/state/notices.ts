import { createStore } from 'zustand/vanilla'
import type { Notice } from '../experiment/notice.ts'

/** What the page has to say; the words are found when it is shown, in the language of the moment. */
export type PageNotice =
  /** What was not understood in the link. */
  | { readonly kind: 'link'; readonly notices: readonly Notice[] }
  /** The worker stopped answering and goes on from its last checkpoint. */
  | { readonly kind: 'worker-restarted'; readonly step: number }
  /** Language and theme cannot be kept on this device. */
  | { readonly kind: 'storage' }

export type ShownNotice = PageNotice & { readonly id: number }

interface Notices {
  readonly shown: readonly ShownNotice[]
}

/** What is being said, oldest first. */
export const notices = createStore<Notices>()(() => ({ shown: [] }))

let last = 0

/** Says it, in place of what was said of the same kind. @returns the id that dismisses it */
export function say(notice: PageNotice): number {
  const id = ++last
  notices.setState(({ shown }) => ({
    shown: [...shown.filter(({ kind }) => kind !== notice.kind), { ...notice, id }],
  }))
  return id
}

export function dismiss(id: number): void {
  notices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.id !== id) }))
}

/** What was said of this kind no longer holds. */
export function hush(kind: PageNotice['kind']): void {
  notices.setState(({ shown }) => ({ shown: shown.filter((notice) => notice.kind !== kind) }))
}
