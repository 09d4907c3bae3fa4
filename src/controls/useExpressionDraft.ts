import { useCallback, useEffect, useRef, useState } from 'react'
import type { ExpressionFault } from '../core/program/fault.ts'
import { plainText } from '../core/program/plainText.ts'

/** Rejects if the parser cannot be fetched. */
export type CheckExpression = (text: string) => Promise<ExpressionFault | null>

/** What is known of a text. */
export type Verdict = 'unknown' | 'good' | 'failed' | ExpressionFault

/** What is typed, while it has not become the value; `of` is the value it was begun from. */
interface Draft {
  readonly text: string
  readonly of: string
}

/** Milliseconds without a key before half a text is judged. */
const pause = 300

/** The text in the field and what is known of it. A draft is dropped as soon as the value changes from elsewhere. */
export function useExpressionDraft(value: string, check: CheckExpression, onCommit: (text: string) => void) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const typed = draft !== null && draft.of === value ? draft.text : null
  const text = typed ?? value
  const [judged, setJudged] = useState<{ text: string; verdict: Verdict } | null>(null)
  const latest = useRef({ text, check })
  useEffect(() => {
    latest.current = { text, check }
  })

  /** Judges a text; what comes back late, for another text than the one that stands there, does not count. */
  const judge = useCallback((asked: string) => {
    const answer = (verdict: Verdict) => {
      if (latest.current.text === asked) setJudged({ text: asked, verdict })
      return verdict
    }
    return latest.current.check(asked).then(
      (fault) => answer(fault ?? 'good'),
      () => answer('failed'),
    )
  }, [])

  useEffect(() => {
    if (text.trim() === '') return
    const timer = setTimeout(() => void judge(text), typed === null ? 0 : pause)
    return () => clearTimeout(timer)
  }, [text, typed, judge])

  const commit = () => {
    if (typed === null) {
      if (text.trim() !== '') void judge(text)
      return
    }
    if (typed.trim() === '' || plainText(typed).text === value) return setDraft(null)
    void judge(typed).then((verdict) => {
      if (verdict === 'good' && latest.current.text === typed) onCommit(plainText(typed).text)
    })
  }

  return {
    text,
    typing: typed !== null,
    verdict: judged?.text === text ? judged.verdict : 'unknown',
    type: (next: string) => setDraft({ text: next, of: value }),
    commit,
    cancel: () => setDraft(null),
  }
}
