import { ExpressionField } from '../../controls/ExpressionField.tsx'
import { checkExpression } from '../../state/expressions.ts'
import { change } from './store.ts'
import { useOwnText } from './useFunction.ts'
import { useWords } from './words.ts'

const variables = ['x'] as const
const check = (text: string) => checkExpression(text, variables)
const examples = ['sin(x)/x', 'x^3 - 2x']

/** A function of the user's own. */
export function OwnFunction() {
  return (
    <ExpressionField
      label={useWords().expression}
      value={useOwnText() ?? ''}
      variables={variables}
      check={check}
      onCommit={(f) => change({ f })}
      examples={examples}
    />
  )
}
