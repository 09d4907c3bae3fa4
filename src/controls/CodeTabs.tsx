import { useEffect, useMemo, useState } from 'react'
import { codeParts } from './codeParts.ts'
import { Icon } from './icons.tsx'
import { useMessages } from './messages.tsx'
import { Tabs } from './Tabs.tsx'

export interface CodeTab {
  readonly id: string
  readonly label: string
  readonly language: 'python' | 'typescript'
  /** The source text; null says that there is none in this language. */
  readonly code: string | null
  /** A line under the code. */
  readonly note?: string
}

export interface CodeTabsProps {
  readonly tabs: readonly CodeTab[]
  readonly value?: string
  readonly onChange?: (id: string) => void
}

/** The three tabs that a definition has: NumPy, PyTorch and the source file that is running (imported with `?raw`). */
export function useCodeTabs(numpy: string, pytorch: string | null, running: string): readonly CodeTab[] {
  const words = useMessages().controls.code
  return useMemo(
    () => [
      { id: 'numpy', label: words.numpy, language: 'python', code: numpy },
      { id: 'pytorch', label: words.pytorch, language: 'python', code: pytorch },
      {
        id: 'typescript',
        label: words.typescript,
        language: 'typescript',
        code: running,
        note: words.running,
      },
    ],
    [words, numpy, pytorch, running],
  )
}

/** Source code in tabs, with a button that copies it. */
export function CodeTabs({ tabs, value, onChange }: CodeTabsProps) {
  const words = useMessages().controls.code
  const [own, setOwn] = useState(tabs[0]?.id ?? '')
  const open = tabs.find((tab) => tab.id === (value ?? own)) ?? tabs[0]
  return (
    <div className="code-tabs">
      <Tabs
        label={words.label}
        value={open?.id ?? ''}
        onChange={(id) => {
          setOwn(id)
          onChange?.(id)
        }}
        action={open?.code && <Copy text={open.code} />}
        tabs={tabs.map((tab) => ({ ...tab, content: <Code {...tab} /> }))}
      />
    </div>
  )
}

function Code({ code, language, note }: CodeTab) {
  const words = useMessages().controls.code
  const parts = useMemo(() => codeParts(code ?? '', language), [code, language])
  if (code === null) return <p className="code-note">{words.none}</p>
  return (
    <>
      <pre className="code" tabIndex={0}>
        <code>
          {parts.map(({ kind, text }, i) =>
            kind === 'plain' ? (
              text
            ) : (
              <span key={i} className={kind}>
                {text}
              </span>
            ),
          )}
        </code>
      </pre>
      {note && <p className="code-note">{note}</p>}
    </>
  )
}

function Copy({ text }: { text: string }) {
  const words = useMessages().controls.code
  const [said, setSaid] = useState<'' | 'copied' | 'refused'>('')
  useEffect(() => {
    if (said !== 'copied') return
    const timer = setTimeout(() => setSaid(''), 2000)
    return () => clearTimeout(timer)
  }, [said])
  useEffect(() => setSaid(''), [text])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      setSaid('refused')
    }
  }
  return (
    <span className="copy">
      <span role="status" className={said === 'refused' ? 'refused' : 'copied'}>
        {said && words[said]}
      </span>
      <button
        type="button"
        className="button quiet"
        aria-label={words.copy}
        title={words.copy}
        onClick={copy}
      >
        <Icon name={said === 'copied' ? 'check' : 'copy'} />
      </button>
    </span>
  )
}
