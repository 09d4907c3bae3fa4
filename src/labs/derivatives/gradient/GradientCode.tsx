import { use, useMemo } from 'react'
import { CodeTabs, useCodeTabs } from '../../../controls/CodeTabs.tsx'
import running from '../../../core/differentiate/numericalGradient.ts?raw'
import type { DerivativeSettings } from '../fields.ts'
import { change, useSetting } from '../store.ts'
import { useWords } from '../words.ts'
import { numpyProgram, pytorchProgram } from './program.ts'
import { loadCode, type AnySurface } from '../../../expression/anySurface.ts'

interface Props {
  readonly surface: AnySurface
  readonly point: readonly [number, number]
}

/** The numerical gradient of now as a program, the same by autograd, and the file that computes it here. */
export function GradientCode({ surface, point }: Props) {
  const words = useWords()
  const h = useSetting('h')
  const code = use(loadCode(surface))
  const numpy = useMemo(() => numpyProgram(surface, code, point, h), [surface, code, point, h])
  const pytorch = useMemo(() => pytorchProgram(surface, code, point), [surface, code, point])
  const tabs = useCodeTabs(numpy, pytorch, running).map((tab) =>
    tab.id === 'pytorch' && pytorch ? { ...tab, note: words.autograd } : tab,
  )
  return (
    <CodeTabs
      tabs={tabs}
      value={useSetting('view')}
      onChange={(view) => change({ view: view as DerivativeSettings['view'] })}
    />
  )
}
