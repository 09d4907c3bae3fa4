import { Contrast } from '../../../controls/Contrast.tsx'
import { perLanguage } from '../../../controls/perLanguage.ts'
import { saturatedSigmoid } from '../../../core/pitfalls/saturatedSigmoid.ts'
import type { contrast } from '../../../i18n/contrast/en.ts'
import type { Widen } from '../../../i18n/widen.ts'

const useLabels = perLanguage<Widen<typeof contrast>>({
  en: async () => (await import('../../../i18n/contrast/en.ts')).contrast,
  zh: async () => (await import('../../../i18n/contrast/zh.ts')).contrast,
  ja: async () => (await import('../../../i18n/contrast/ja.ts')).contrast,
})
const useTexts = perLanguage({
  en: async () => (await import('../../../core/pitfalls/index.ts?words=en')).default,
  zh: async () => (await import('../../../core/pitfalls/index.ts?words=zh')).default,
  ja: async () => (await import('../../../core/pitfalls/index.ts?words=ja')).default,
})

/** What becomes of a slope that is computed from an output rounded to 1. */
export default function SigmoidContrast() {
  const { id, wrong, right } = saturatedSigmoid
  return <Contrast words={useTexts()[id]!} labels={useLabels()} wrong={wrong} right={right} />
}
