import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../controls/messages.tsx'
import { encode } from '../experiment/codec.ts'
import { href } from '../state/address.ts'
import type { Lab } from './labs.ts'

/** Copies the link to what is seen now and says so; where the browser refuses, shows the link to be copied by hand. */
export function ShareButton({ lab }: { lab: Lab }) {
  const { frame } = useMessages()
  const [said, setSaid] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])

  const share = async () => {
    const link = href(encode(lab.id, lab.fields, lab.store.getState().settings))
    try {
      await navigator.clipboard.writeText(link)
      setSaid(frame.share.copied)
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => setSaid(''), 4000)
    } catch {
      setRefused(link)
    }
  }

  return (
    <>
      <button className="button primary" onClick={() => void share()}>
        {frame.share.button}
      </button>
      <p className="toast" role="status">
        {said}
      </p>
      {refused !== null && <LinkDialog link={refused} onClose={() => setRefused(null)} />}
    </>
  )
}

function LinkDialog({ link, onClose }: { link: string; onClose: () => void }) {
  const { frame } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-label={frame.share.button} onClose={onClose}>
      <p>{frame.share.refused}</p>
      <input readOnly value={link} aria-label={frame.share.link} onFocus={({ target }) => target.select()} />
      <button className="button" onClick={() => dialog.current?.close()}>
        {frame.share.close}
      </button>
    </dialog>
  )
}
