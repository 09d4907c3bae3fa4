import type { Taken } from '../useQuotient.ts'
import { differenceText, fullNumber, reading } from '../numbers.ts'
import { useWords } from '../words.ts'
import { digitsOf, lossesOf, type Losses, type ValueLoss } from './losses.ts'

type Words = ReturnType<typeof useWords>

const nameOf = { ahead: 'x + h', behind: 'x − h' }

/** In a sentence or two, what the subtractions leave. */
export function LossText({ taken }: { readonly taken: Taken }) {
  const words = useWords()
  const { x, h, method, exact } = taken
  const losses = lossesOf(x, h, method, exact, taken)
  const said = [...placesText(words, losses, x, h), valuesText(words, losses)]
  return <p className="loss-text">{said.join(' ')}</p>
}

function placesText(words: Words, { places }: Losses, x: number, h: number): string[] {
  return places.map(({ at, loss }) => {
    const names = at.map((one) => nameOf[one])
    const place = names.length > 1 ? words.and(names[0]!, names[1]!) : names[0]!
    if (loss.kind === 'stays') return words.stays(place, differenceText(h), fullNumber(x))
    if (loss.kind === 'rounds') return words.rounds(place, reading(loss.moved))
    return loss.bits === 53 ? words.keepsAll(place) : words.keeps(place, String(loss.bits))
  })
}

function valuesText(words: Words, { places, values }: Losses): string {
  if (values === 'nothingLeft' && places.every(({ loss }) => loss.kind === 'stays')) return words.staysBoth
  return valueText(words, values)
}

function valueText(words: Words, loss: ValueLoss): string {
  if (typeof loss === 'string') return words[loss]
  return words.left(String(loss.cancelled), String(loss.left), String(digitsOf(loss.left)))
}
