import { lazy, Suspense, useState } from 'react'
import type { Pitfall } from '../core/define/pitfall.ts'
import { useMessages } from './messages.tsx'

const Contrasts = lazy(async () => ({ default: (await import('./Contrasts.tsx')).Contrasts }))

export interface PitfallsProps {
  /** Fetches the mistakes that belong to this place. */
  readonly load: () => Promise<readonly Pitfall[]>
}

/** Mistakes that belong to a place, each beside what was meant; fetched when they are opened. */
export function Pitfalls({ load }: PitfallsProps) {
  const { pitfalls } = useMessages().controls
  const [loading, begin] = useState<Promise<readonly Pitfall[]> | null>(null)
  return (
    <details
      className="disclosure"
      onToggle={(event) => event.currentTarget.open && loading === null && begin(load())}
    >
      <summary>{pitfalls}</summary>
      <div className="disclosure-body">
        <Suspense fallback={null}>{loading && <Contrasts loading={loading} />}</Suspense>
      </div>
    </details>
  )
}
