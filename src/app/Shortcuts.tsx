import { useEffect, useRef } from 'react'
import { useMessages } from '../controls/messages.tsx'
import type { Lab } from './labs.ts'

/** Ctrl+Z, Ctrl+Shift+Z and ?: the keys that hold on the whole page. The transport's own are the lab's. */
export function Shortcuts({ lab }: { lab: Lab | null }) {
  const { frame } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
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
      } else if (event.key === '?' && !command) dialog.current?.showModal()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [lab])

  const words = frame.shortcuts
  const rows: [string, string][] = [
    [words.space, words.playPause],
    ['→', words.step],
    ['←', words.stepBack],
    ['Home', words.first],
    ['End', words.last],
    ['R', words.reset],
    ['Ctrl Z', words.undo],
    ['Ctrl Shift Z', words.redo],
    ['Delete', words.toDefault],
    ['← ↑ → ↓', words.handle],
    ['?', words.list],
  ]
  return (
    <dialog ref={dialog} className="dialog" aria-label={words.title}>
      <h2>{words.title}</h2>
      <dl className="shortcuts">
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button className="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}

/** Whether a key belongs to a text field. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=range], [type=radio], [type=checkbox]), textarea, [contenteditable]')
  )
}
