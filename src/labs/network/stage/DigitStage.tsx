import { useEffect, useMemo, useState } from 'react'
import { formatCount, formatNumber } from '../../../controls/format.ts'
import { DigitSheet } from '../../../plot/DigitSheet.tsx'
import { mapSource } from '../../../plot/source.ts'
import { settle } from '../experiment.ts'
import { useSettings } from '../store.ts'
import { loadedDigits } from '../training/loadDigits.ts'
import { useRunState, useTraining } from '../training/useTraining.ts'
import { useWords } from '../words.ts'

const perPage = 60
const pixels = 784

/** A page of test images with what the net takes them for. */
export function DigitStage() {
  const words = useWords()
  const { frames, look } = useTraining()
  const [page, setPage] = useState(0)
  const examples = useSettings((settings) => settle(settings).data.examples)
  const loaded = useRunState((state) => state.digits)
  const digits = loaded > 0 ? loadedDigits(examples) : null
  const pages = digits ? Math.floor(digits.testLabels.length / perPage) : 1
  const from = Math.min(page, pages - 1) * perPage
  useEffect(() => look({ grid: 0, guesses: [from, perPage] }), [look, from])
  const guesses = useMemo(
    () =>
      mapSource(frames, (frame) =>
        frame && frame.guessFrom === from && frame.guessCount > 0 ? frame.guesses : null,
      ),
    [frames, from],
  )
  if (digits === null) return <div className="digits-waiting" />
  return (
    <>
      <div className="stage-head">
        <span>{words.digits}</span>
        <span className="pager">
          <button
            type="button"
            className="button"
            aria-disabled={page <= 0 || undefined}
            onClick={() => setPage(Math.max(0, page - 1))}
          >
            {words.previousPage}
          </button>
          <span>{words.pageOf(formatCount(from + 1), formatCount(from + perPage))}</span>
          <button
            type="button"
            className="button"
            aria-disabled={page >= pages - 1 || undefined}
            onClick={() => setPage(Math.min(pages - 1, page + 1))}
          >
            {words.nextPage}
          </button>
        </span>
      </div>
      <DigitSheet
        label={words.digits}
        images={digits.testImages.subarray(from * pixels, (from + perPage) * pixels)}
        labels={digits.testLabels.subarray(from, from + perPage)}
        guesses={guesses}
        summary={words.sheet}
        describe={(truth, guess, probability) =>
          guess < 0 ? String(truth) : `${words.guess(guess, truth)} (${formatNumber(probability, 3)})`
        }
      />
    </>
  )
}
