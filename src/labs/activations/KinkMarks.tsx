import { useMessages } from '../../controls/messages.tsx'
import { Mark } from '../../plot/Mark.tsx'
import { breaksOf } from './kinks.ts'
import { toneAt, type Shown } from './shown.ts'

/** Where the curves bend at once; where a value leaps, the curve itself shows it. The word stands beside those of f. */
export function KinkMarks({ shown }: { readonly shown: readonly Shown[] }) {
  const words = useMessages().activations
  return shown.flatMap((one, i) =>
    breaksOf(one).kinks.map((x) => (
      <Mark
        key={`${one.id} ${x}`}
        at={[x, one.value(x)]}
        tone={toneAt(i)}
        {...(i === 0 && { label: words.kink })}
      />
    )),
  )
}
