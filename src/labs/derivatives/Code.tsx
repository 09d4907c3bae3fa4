import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { CodeTabs, useCodeTabs } from '../../controls/CodeTabs.tsx'
import type { DerivativeSettings } from './fields.ts'
import type { Shown } from './functions.ts'
import { numpyProgram, pytorchProgram } from './program.ts'
import { change, useSetting } from './store.ts'
import { useWords } from './words.ts'

const sources = {
  central: () => import('../../core/differentiate/numericalDiff.ts?raw'),
  forward: () => import('../../core/differentiate/forwardDiff.ts?raw'),
  backward: () => import('../../core/differentiate/backwardDiff.ts?raw'),
}

/** The code may lag behind a drag. */
export function Code({ shown }: { readonly shown: Shown }) {
  const [x, h] = [useDeferredValue(useSetting('x')), useDeferredValue(useSetting('h'))]
  return <Programs shown={shown} x={x} h={h} />
}

interface Props {
  readonly shown: Shown
  readonly x: number
  readonly h: number
}

/** The quotient of now as a program, the same slope by autograd, and the file that computes it here. */
const Programs = memo(function Programs({ shown, x, h }: Props) {
  const words = useWords()
  const method = useSetting('method')
  const [running, setRunning] = useState('')
  useEffect(() => {
    let open = true
    sources[method]().then(
      (file) => open && setRunning(file.default),
      () => open && setRunning(''),
    )
    return () => {
      open = false
    }
  }, [method])
  const numpy = useMemo(() => numpyProgram(shown, { x, h, method }), [shown, x, h, method])
  const pytorch = useMemo(() => pytorchProgram(shown, x), [shown, x])
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
})
