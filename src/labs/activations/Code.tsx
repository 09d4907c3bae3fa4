import { useEffect, useState } from 'react'
import { CodeTabs, useCodeTabs } from '../../controls/CodeTabs.tsx'
import { useMessages } from '../../controls/messages.tsx'
import { loadSource, memberOf } from './catalogue.ts'
import type { ActivationSettings } from './fields.ts'
import { change, useSetting } from './store.ts'

/** The function in NumPy, in PyTorch, and as the very file that computes it here. */
export function Code({ id }: { readonly id: string }) {
  const view = useSetting('view')
  const source = useSource(id, view === 'typescript')
  const { numpy, pytorch } = memberOf(id)
  return (
    <CodeTabs
      tabs={useCodeTabs(numpy, pytorch, source)}
      value={view}
      onChange={(next) => change({ view: next as ActivationSettings['view'] })}
    />
  )
}

/** The source file, fetched once it is wanted; until then the empty text. */
function useSource(id: string, wanted: boolean): string {
  const words = useMessages().activations
  const [loaded, setLoaded] = useState({ id: '', text: '' })
  useEffect(() => {
    if (!wanted) return
    let open = true
    loadSource(id).then(
      (text) => open && setLoaded({ id, text }),
      () => open && setLoaded({ id, text: `// ${words.sourceFailed}` }),
    )
    return () => {
      open = false
    }
  }, [id, wanted, words])
  return loaded.id === id ? loaded.text : ''
}
