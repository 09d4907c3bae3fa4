import { Pitfalls } from '../../../controls/Pitfalls.tsx'
import { useStore } from 'zustand'
import { Code } from '../Code.tsx'
import type { Shown } from '../functions.ts'
import { Kinks } from '../Kinks.tsx'
import { change, store } from '../store.ts'
import { useFunction } from '../useFunction.ts'
import { useName, useWords } from '../words.ts'
import { FormulaCard } from './FormulaCard.tsx'

/** The right column: what a derivative is, the quotient with the numbers of now, and why it is taken so. */
export function SlopeExplanation() {
  const words = useWords()
  const name = useName()
  const shown = useFunction()
  return (
    <div className="explained" data-function={shown?.id ?? 'own'}>
      <h1>{name}</h1>
      <p>{words.what}</p>
      {shown && <Computed shown={shown} />}
      <h2>{words.whyHeading}</h2>
      <p>{words.why}</p>
      <h2>{words.smallHeading}</h2>
      <p>{words.small}</p>
      <p>
        <ErrorRoomLink />
      </p>
      {shown && <Code shown={shown} />}
      <Pitfalls load={loadPitfalls} />
    </div>
  )
}

function Computed({ shown }: { readonly shown: Shown }) {
  return (
    <>
      <FormulaCard shown={shown} />
      <Kinks shown={shown} />
    </>
  )
}

function ErrorRoomLink() {
  const words = useWords()
  const href = useStore(store, (state) => state.linkTo({ room: 'error' }))
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        change({ room: 'error' })
      }}
    >
      {words.seeErrors}
    </a>
  )
}

const loadPitfalls = async () => (await import('../pitfalls.ts')).pitfalls
