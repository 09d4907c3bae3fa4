import { useId, useMemo, useState } from 'react'
import { codeParts } from './codeParts.ts'
import { Icon } from './icons.tsx'

/** What a contrast says about itself. */
export interface ContrastWords {
  readonly name: string
  readonly what: string
  readonly where: string
  readonly why: string
}

/** What every contrast says: i18n's area `contrast`. */
export interface ContrastLabels {
  readonly wrong: string
  readonly right: string
  readonly run: string
  readonly runNamed: (name: string) => string
  readonly prints: string
  readonly waiting: string
  readonly where: string
  readonly why: string
}

export interface ContrastSide {
  readonly python: string
  /** What it prints; asked for when the reader runs it. */
  outcome(): string
}

export interface ContrastProps {
  readonly words: ContrastWords
  readonly labels: ContrastLabels
  readonly wrong: ContrastSide
  readonly right: ContrastSide
}

/** A mistake beside what was meant, one above the other where there is no room; a button shows what both print. */
export function Contrast({ words, labels, wrong, right }: ContrastProps) {
  const title = useId()
  const [ran, setRan] = useState(false)
  return (
    <section className="contrast" aria-labelledby={title}>
      <h2 id={title}>{words.name}</h2>
      <p>{words.what}</p>
      <div className="contrast-sides">
        <Side kind="wrong" {...wrong} other={right.python} labels={labels} ran={ran} />
        <Side kind="right" {...right} other={wrong.python} labels={labels} ran={ran} />
      </div>
      <button
        type="button"
        className="button"
        aria-label={labels.runNamed(words.name)}
        onClick={() => setRan(true)}
      >
        <Icon name="play" /> {labels.run}
      </button>
      <p>
        <b>{labels.why}</b> {words.why}
      </p>
      <p>
        <b>{labels.where}</b> {words.where}
      </p>
    </section>
  )
}

interface SideProps extends ContrastSide {
  readonly kind: 'wrong' | 'right'
  /** The code of the other side: lines that are not in it are marked. */
  readonly other: string
  readonly labels: ContrastLabels
  readonly ran: boolean
}

function Side({ kind, python, outcome, other, labels, ran }: SideProps) {
  const text = useMemo(() => (ran ? outcome() : null), [ran, outcome])
  return (
    <figure className={`contrast-side ${kind}`}>
      <figcaption>
        <Icon name={kind === 'wrong' ? 'close' : 'check'} /> {labels[kind]}
      </figcaption>
      <pre className="code">
        <code>
          {python.split('\n').map((line, i) => (
            <Line key={i} text={line} differs={!other.split('\n').includes(line)} />
          ))}
        </code>
      </pre>
      <output className={text === null ? 'contrast-outcome waiting' : 'contrast-outcome'}>
        <span>{labels.prints}</span> <samp>{text ?? labels.waiting}</samp>
      </output>
    </figure>
  )
}

function Line({ text, differs }: { readonly text: string; readonly differs: boolean }) {
  const parts = codeParts(text, 'python').map(({ kind, text: part }, i) =>
    kind === 'plain' ? (
      part
    ) : (
      <span key={i} className={kind}>
        {part}
      </span>
    ),
  )
  return (
    <>
      {differs ? <mark>{parts}</mark> : parts}
      {'\n'}
    </>
  )
}
