import { useMessages } from '../../controls/messages.tsx'
import { useTrouble } from './raceState.ts'
import { useWords } from './words.ts'

/** Why another surface is walked than the one asked for. */
export function Trouble() {
  const words = useWords().own
  const { expression } = useMessages().controls
  const trouble = useTrouble()
  if (trouble === null) return null
  const why = {
    loading: expression.loading,
    wrong: expression.wrongShort,
    failed: expression.failed,
  }[trouble]
  return (
    <p className="room-note" role="status">
      {trouble === 'loading' ? why : `${why} ${words.kept}`}
    </p>
  )
}
