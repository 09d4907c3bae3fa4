import { Chips } from './Chips.tsx'

export interface ComparedChipsProps {
  readonly words: { readonly compare: string; readonly compareHint: string }
  /** What is drawn beside the chosen one; the colour is that of its line. */
  readonly compared: readonly { readonly id: string; readonly name: string; readonly colour: string }[]
  readonly onChange: (ids: readonly string[]) => void
}

/** What is compared, in its colours; a press takes one away. */
export function ComparedChips({ words, compared, onChange }: ComparedChipsProps) {
  if (compared.length === 0) return <p className="picker-hint">{words.compareHint}</p>
  return (
    <Chips
      label={words.compare}
      options={compared.map(({ id, name, colour }) => ({ id, label: name, colour }))}
      selected={compared.map(({ id }) => id)}
      onChange={onChange}
    />
  )
}
