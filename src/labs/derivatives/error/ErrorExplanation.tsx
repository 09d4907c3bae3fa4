import { quotient } from '../../../core/differentiate/quotient.ts'
import { Code } from '../Code.tsx'
import type { Shown } from '../functions.ts'
import { Kinks } from '../Kinks.tsx'
import { differenceText } from '../numbers.ts'
import { useSetting } from '../store.ts'
import { useFunction } from '../useFunction.ts'
import { useName } from '../words.ts'
import { errorAt } from './errorCurves.ts'
import { useErrorWords } from './errorWords.ts'
import { regimeOf } from './regime.ts'
import { TheoryCard } from './TheoryCard.tsx'
import { useErrors } from './useErrors.ts'

/** The right column: the two errors, what theory says of each, and which of them rules at the h of now. */
export function ErrorExplanation() {
  const words = useErrorWords()
  const name = useName()
  const shown = useFunction()
  return (
    <div className="explained" data-function={shown?.id ?? 'own'}>
      <h1>{name}</h1>
      <p>{words.what}</p>
      {shown && <Theorized shown={shown} />}
      <h2>{words.howHeading}</h2>
      <p>{words.how}</p>
      <h2>{words.bookHeading}</h2>
      <p>{words.book}</p>
      {shown && <Code shown={shown} />}
    </div>
  )
}

function Theorized({ shown }: { readonly shown: Shown }) {
  const words = useErrorWords()
  const [h, method] = [useSetting('h'), useSetting('method')]
  const { x, exact, theory } = useErrors(shown)
  if (theory === null)
    return (
      <>
        <p className="warned">{words.noTheory}</p>
        <Kinks shown={shown} />
      </>
    )
  const error = errorAt(shown.value, exact, x, h, method)
  const { right, left } = quotient(shown.value, x, h, method)
  const moves = right.x !== left.x
  const regime = regimeOf(theory.of[method], h, moves, error)
  return (
    <>
      <TheoryCard theory={theory} />
      <p className="regime">
        <b>{words.now(differenceText(h))}</b> {words.regimes[regime]}
      </p>
      {theory.of[method].truncation === 0 && <p>{words.noTruncation}</p>}
      {theory.of[method].rounding === 0 && <p>{words.noRounding}</p>}
      <Kinks shown={shown} />
    </>
  )
}
