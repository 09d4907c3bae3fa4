import { useEffect, useState } from 'react'
import { perLanguage } from '../../../controls/perLanguage.ts'
import type { descentLong } from '../../../i18n/descentLong/en.ts'
import type { Widen } from '../../../i18n/widen.ts'
import { longWalks } from '../jobs.ts'
import { Progress } from '../Progress.tsx'

const useLongWords = perLanguage<Widen<typeof descentLong>>({
  en: async () => (await import('../../../i18n/descentLong/en.ts')).descentLong,
  zh: async () => (await import('../../../i18n/descentLong/zh.ts')).descentLong,
  ja: async () => (await import('../../../i18n/descentLong/ja.ts')).descentLong,
})

/** Milliseconds that walks may be under way without a word. */
const patience = 400

/** How far walks have come that the worker goes on with, once that takes a while; they can be stopped. */
export function LongWalks() {
  const words = useLongWords()
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return (
    late && (
      <Progress job={longWalks} words={words} className="long-walks">
        {null}
      </Progress>
    )
  )
}
