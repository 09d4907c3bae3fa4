import { constants, functionNames, type Variable } from '../core/program/tree.ts'
import { Disclosure } from './Disclosure.tsx'
import type { ExpressionWords } from './expressionWords.ts'

export interface ExpressionHelpProps {
  readonly words: ExpressionWords
  readonly variables: readonly Variable[]
  readonly examples: readonly string[]
  readonly onUse: (text: string) => void
}

/** Examples to begin from, and all that an expression may hold. */
export function ExpressionHelp({ words, variables, examples, onUse }: ExpressionHelpProps) {
  const { may } = words
  const rows = [
    [may.variables, variables],
    [may.operators, ['+', '-', '*', '/', '^', '( )']],
    [may.constants, Object.keys(constants)],
    [may.functions, functionNames],
  ] as const
  return (
    <>
      {examples.length > 0 && (
        <div className="expression-examples" role="group" aria-label={words.examples}>
          {examples.map((example) => (
            <button
              key={example}
              type="button"
              className="chip"
              aria-label={words.use(example)}
              onClick={() => onUse(example)}
            >
              {example}
            </button>
          ))}
        </div>
      )}
      <Disclosure label={may.label}>
        <dl className="expression-may">
          {rows.map(([name, entries]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{entries.join('  ')}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p className="expression-note">{may.note}</p>
      </Disclosure>
    </>
  )
}
