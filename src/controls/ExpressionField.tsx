import { useId, type KeyboardEvent } from 'react'
import { expressionLimits } from '../core/program/limits.ts'
import { plainText } from '../core/program/plainText.ts'
import type { Variable } from '../core/program/tree.ts'
import { ExpressionFault } from './ExpressionFault.tsx'
import { ExpressionHelp } from './ExpressionHelp.tsx'
import { useExpressionWords, type ExpressionWords } from './expressionWords.ts'
import { useMessages } from './messages.tsx'
import { useExpressionDraft, type CheckExpression, type Verdict } from './useExpressionDraft.ts'

export interface ExpressionFieldProps {
  readonly label: string
  /** The text in use, or an empty one if something else is in use. */
  readonly value: string
  readonly variables: readonly Variable[]
  readonly check: CheckExpression
  /** Called with a text in plain characters in which no fault was found. */
  readonly onCommit: (text: string) => void
  readonly examples?: readonly string[]
}

/** An expression of the user's own: used when it is finished (Enter, or leaving), and only if it can be read. */
export function ExpressionField({
  label,
  value,
  variables,
  check,
  onCommit,
  examples = [],
}: ExpressionFieldProps) {
  const words = useExpressionWords()
  const id = useId()
  const draft = useExpressionDraft(value, check, onCommit)
  const use = (example: string) => {
    draft.cancel()
    onCommit(plainText(example).text)
  }
  const wrong = typeof draft.verdict === 'object'
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') draft.commit()
    if (event.key !== 'Escape' || !draft.typing) return
    event.preventDefault()
    draft.cancel()
  }
  return (
    <div className="expression-field">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        maxLength={2 * expressionLimits.length}
        aria-invalid={wrong}
        aria-describedby={`${id}-note`}
        value={draft.text}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={draft.commit}
      />
      <p id={`${id}-note`} className={wrong ? 'expression-note wrong' : 'expression-note'} aria-live="polite">
        <Note text={draft.text} typing={draft.typing} verdict={draft.verdict} words={words} />
      </p>
      <ExpressionHelp words={words} variables={variables} examples={examples} onUse={use} />
    </div>
  )
}

interface NoteProps {
  readonly text: string
  readonly typing: boolean
  readonly verdict: Verdict
  readonly words: ExpressionWords
}

function Note({ text, typing, verdict, words }: NoteProps) {
  const messages = useMessages().controls.expression
  if (typeof verdict === 'object') return <ExpressionFault text={text} fault={verdict} words={words} />
  if (verdict === 'failed') return messages.failed
  return typing && verdict === 'good' ? words.good : words.hint
}
