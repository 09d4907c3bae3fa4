import { useRef, useState } from 'react'
import type { ScaleKind } from '../scale.ts'
import type { About, Placed } from './data.ts'
import type { FigureMenu } from './FigureMenu.tsx'
import type { Shown } from './surface.ts'
import type { FigureWords } from './words.ts'

export interface ToolsProps {
  readonly words: FigureWords
  readonly about: About
  /** All that are saved as one picture. */
  readonly figures: ReadonlySet<Placed>
  readonly zoomed: boolean
  readonly shown: Shown
  readonly kind: ScaleKind
  /** null brings the whole view back. */
  readonly onZoom: (factor: number | null) => void
  readonly onSay: (text: string) => void
}

const load = () => import('./FigureMenu.tsx')

/** The quiet buttons in the corner: the way back where the picture is zoomed, and the menu, which is loaded when it is wanted. */
export function FigureTools(props: ToolsProps) {
  const { words, zoomed, onZoom, onSay } = props
  const button = useRef<HTMLButtonElement>(null)
  const [Menu, setMenu] = useState<typeof FigureMenu | null>(null)
  const open = () =>
    load().then(
      (loaded) => setMenu(() => loaded.FigureMenu),
      () => onSay(words.failed),
    )
  return (
    <>
      {zoomed && (
        <button type="button" className="figure-button figure-whole" onClick={() => onZoom(null)}>
          <span>{words.whole}</span>
        </button>
      )}
      <button
        ref={button}
        type="button"
        className="figure-button"
        aria-label={words.tools}
        title={words.tools}
        aria-haspopup="menu"
        aria-expanded={Menu !== null}
        onPointerEnter={() => void load().catch(() => {})}
        onClick={() => void open()}
      >
        <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true">
          <circle cx={4.5} cy={10} r={1.6} />
          <circle cx={10} cy={10} r={1.6} />
          <circle cx={15.5} cy={10} r={1.6} />
        </svg>
      </button>
      {Menu && <Menu {...props} anchor={button.current!} onClose={() => setMenu(null)} />}
    </>
  )
}
