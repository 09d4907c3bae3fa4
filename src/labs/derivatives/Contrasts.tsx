import { Contrast } from '../../controls/Contrast.tsx'
import { perLanguage } from '../../controls/perLanguage.ts'
import { halvedColumn } from '../../core/pitfalls/halvedColumn.ts'
import { integerInput } from '../../core/pitfalls/integerInput.ts'
import { npInt } from '../../core/pitfalls/npInt.ts'
import type { contrast } from '../../i18n/contrast/en.ts'
import type { Widen } from '../../i18n/widen.ts'

const useLabels = perLanguage<Widen<typeof contrast>>({
  en: async () => (await import('../../i18n/contrast/en.ts')).contrast,
  zh: async () => (await import('../../i18n/contrast/zh.ts')).contrast,
  ja: async () => (await import('../../i18n/contrast/ja.ts')).contrast,
})
const useTexts = perLanguage({
  en: async () => (await import('../../core/pitfalls/index.ts?words=en')).default,
  zh: async () => (await import('../../core/pitfalls/index.ts?words=zh')).default,
  ja: async () => (await import('../../core/pitfalls/index.ts?words=ja')).default,
})

/** What goes wrong with numerical gradients in Python, each beside what was meant. */
export default function Contrasts() {
  const labels = useLabels()
  const texts = useTexts()
  return [integerInput, halvedColumn, npInt].map(({ id, wrong, right }) => (
    <Contrast key={id} words={texts[id]!} labels={labels} wrong={wrong} right={right} />
  ))
}
