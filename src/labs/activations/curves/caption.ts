import { allShown } from '../shown.ts'
import { store } from '../store.ts'
import { probeText, reading } from '../numbers.ts'
import { settingsText } from '../settingsText.ts'
import type { useTexts, useWords } from '../words.ts'

/** Under the saved picture, a line for each of its two plots: the functions with their parameters, and what the probe reads. */
export function captionOf(
  reads: 'value' | 'slope',
  words: ReturnType<typeof useWords>,
  texts: ReturnType<typeof useTexts>,
): string {
  const { settings } = store.getState()
  const shown = allShown(settings)
  const names = shown.map(({ id }) => texts[id]!.name + settingsText(id, settings)).join(words.comma)
  if (reads === 'value') return words.valuePlot(names)
  const [f, x] = [shown[0]!, settings.x]
  const probe = words.probeSays(probeText(x), reading(f.value(x)), reading(f.slope(x)))
  return `${words.slopePlot(names)} · ${probe}`
}
