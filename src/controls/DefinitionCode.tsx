import { useEffect, useState } from 'react'
import { CodeTabs, useCodeTabs, type CodeTab } from './CodeTabs.tsx'
import { useMessages } from './messages.tsx'

export interface DefinitionCodeProps {
  readonly id: string
  readonly numpy: string
  readonly pytorch: string | null
  /** Fetches the source file that computes it on this page. */
  readonly load: (id: string) => Promise<string>
  /** The open tab: `numpy`, `pytorch` or `typescript`. */
  readonly value: string
  readonly onChange: (tab: string) => void
}

/** A definition in NumPy, in PyTorch, and as the very file that computes it here. */
export function DefinitionCode({ id, numpy, pytorch, load, value, onChange }: DefinitionCodeProps) {
  const tabs = useDefinitionTabs({ id, numpy, pytorch, load, value })
  return <CodeTabs tabs={tabs} value={value} onChange={onChange} />
}

/** The tabs of it, for those who add to them. */
export function useDefinitionTabs({
  id,
  numpy,
  pytorch,
  load,
  value,
}: Omit<DefinitionCodeProps, 'onChange'>): readonly CodeTab[] {
  return useCodeTabs(numpy, pytorch, useSource(id, load, value === 'typescript'))
}

/** The source file, fetched once it is wanted; until then the empty text. */
function useSource(id: string, load: DefinitionCodeProps['load'], wanted: boolean): string {
  const words = useMessages().controls.code
  const [loaded, setLoaded] = useState({ id: '', text: '' })
  useEffect(() => {
    if (!wanted) return
    let open = true
    load(id).then(
      (text) => open && setLoaded({ id, text }),
      () => open && setLoaded({ id, text: `// ${words.failed}` }),
    )
    return () => {
      open = false
    }
  }, [id, load, wanted, words])
  return loaded.id === id ? loaded.text : ''
}
