import { useStore } from 'zustand'
import { opensElsewhere } from '../../../controls/Rooms.tsx'
import { change, store, useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { kindOf } from './kinds.ts'
import { isAsked, questions, type Question } from './questions.ts'

/** Questions about losses of this kind. Each is a link to the picture that answers it. */
export function Questions() {
  const words = useWords()
  const kind = kindOf(useSetting('f'))
  return (
    <section className="questions" aria-label={words.questions}>
      <h2 className="label">{words.questions}</h2>
      {questions
        .filter((question) => question.kind === kind)
        .map((question) => (
          <Asked key={question.id} question={question} />
        ))}
    </section>
  )
}

function Asked({ question }: { readonly question: Question }) {
  const words = useWords()
  const linkTo = useStore(store, (state) => state.linkTo)
  const answer = useStore(store, ({ settings }) =>
    isAsked(question, settings) ? question.answer(words, settings) : null,
  )
  return (
    <>
      <a
        href={linkTo(question.patch)}
        aria-current={answer === null ? undefined : 'true'}
        onClick={(event) => {
          if (opensElsewhere(event)) return
          event.preventDefault()
          change(question.patch)
        }}
      >
        {words[question.id].question}
      </a>
      {answer !== null && <p className="answer">{answer}</p>}
    </>
  )
}
