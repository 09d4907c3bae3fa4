import type { ExpressionFault as Fault } from '../core/program/fault.ts'
import type { ExpressionWords } from './expressionWords.ts'

export interface ExpressionFaultProps {
  readonly text: string
  readonly fault: Fault
  readonly words: ExpressionWords
}

/** What is wrong with a text: a sentence, and the text once more with the place marked; the place in words, too. */
export function ExpressionFault({ text, fault, words }: ExpressionFaultProps) {
  const end = fault.at + fault.length
  const partly = fault.length > 0 && fault.length < text.length
  return (
    <>
      {partly && <span className="visually-hidden">{words.place(String(fault.at + 1), String(end))}</span>}
      {sentence(fault, words)}
      {partly && (
        <code className="expression-place" aria-hidden="true">
          {text.slice(0, fault.at)}
          <mark>{text.slice(fault.at, end)}</mark>
          {text.slice(end)}
        </code>
      )}
    </>
  )
}

function sentence({ reason, detail }: Fault, { faults }: ExpressionWords): string {
  const message = faults[reason]
  return typeof message === 'string' ? message : message(detail)
}
