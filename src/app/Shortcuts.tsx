import { lazy, Suspense, useEffect, useState } from 'react'
import type { Lab } from './labs.ts'

/** Fetched when it is asked for. */
const ShortcutList = lazy(async () => ({ default: (await import('./ShortcutList.tsx')).ShortcutList }))

/** Ctrl+Z, Ctrl+Shift+Z and ?: the keys that hold on the whole page. The transport's own are the lab's. */
export function Shortcuts({ lab }: { lab: Lab | null }) {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return
      const command = event.ctrlKey || event.metaKey
      if (command && event.key.toLowerCase() === 'z' && lab) {
        event.preventDefault()
        if (event.shiftKey) lab.store.getState().redo()
        else lab.store.getState().undo()
      } else if (command && event.key.toLowerCase() === 'y' && lab) {
        event.preventDefault()
        lab.store.getState().redo()
      } else if (event.key === '?' && !command) setOpen(true)
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [lab])
  return (
    open && (
      <Suspense>
        <ShortcutList onClose={() => setOpen(false)} />
      </Suspense>
    )
  )
}

/** Whether a key belongs to a text field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable]')
  )
}
