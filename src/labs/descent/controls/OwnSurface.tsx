import { ExpressionField } from '../../../controls/ExpressionField.tsx'
import { checkExpression } from '../../../state/expressions.ts'
import { useWords } from '../words.ts'

const variables = ['x', 'y'] as const
const check = (text: string) => checkExpression(text, variables)
const examples = ['x^2 + 10*y^2', 'sin(x)*cos(y)', 'x^4 - x^2 + y^2']

interface Props {
  /** The text in use; an empty one while a known surface is walked. */
  readonly value: string
  readonly onChoose: (text: string) => void
}

/** A surface of the user's own. */
export function OwnSurface({ value, onChoose }: Props) {
  return (
    <ExpressionField
      label={useWords().own.field}
      value={value}
      variables={variables}
      check={check}
      onCommit={(text) => text !== value && onChoose(text)}
      examples={examples}
    />
  )
}
