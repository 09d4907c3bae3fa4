import { useEffect, useRef } from 'react'
import { useMessages } from '../controls/messages.tsx'

/** What the keys do: a dialog that is open as long as it is there. */
export function ShortcutList({ onClose }: { readonly onClose: () => void }) {
  const words = useMessages().frame.shortcuts
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current!.showModal(), [])
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
    <dialog ref={dialog} className="dialog" aria-label={words.title} onClose={onClose}>
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
