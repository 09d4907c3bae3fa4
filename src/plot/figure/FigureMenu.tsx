import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { farther, nearer } from './actions.ts'
import { sampledData } from './data.ts'
import type { ToolsProps } from './FigureTools.tsx'
import { copyData, saveCsv, savePng, saveSvg } from './save.ts'

interface Props extends ToolsProps {
  /** The button that opened it. */
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

interface Item {
  readonly label: string
  readonly off?: boolean
  readonly act: () => void | Promise<void>
}

/** What a figure can do. A modal dialog, so that Escape, a click outside and the way of the focus back are the browser's own. */
export function FigureMenu(props: Props) {
  const { words, anchor, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current!
    element.showModal()
    place(element, anchor)
    element.querySelector<HTMLElement>('[role=menuitem]')!.focus()
    const away = () => element.close()
    addEventListener('resize', away)
    return () => removeEventListener('resize', away)
  }, [anchor])
  return (
    <dialog
      ref={dialog}
      className="figure-menu"
      aria-label={words.tools}
      onClose={onClose}
      onKeyDown={moveFocus}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div role="menu" aria-label={words.tools}>
        {groupsOf(props).map((items, i) => (
          <div role="group" key={i}>
            {items.map(({ label, off = false, act }) => (
              <button
                key={label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                aria-disabled={off || undefined}
                onClick={() => {
                  if (off) return
                  dialog.current!.close()
                  void act()
                }}
              >
                {label}
              </button>
            ))}
          </div>
        ))}
      </div>
      <p>{words.hint}</p>
    </dialog>
  )
}

function groupsOf({ words, about, figures, zoomed, shown, kind, onZoom, onSay }: Props): Item[][] {
  const { name, data, drawn } = about
  const table = data
    ? () => data(shown)
    : drawn.size > 0
      ? () => sampledData(drawn.values(), shown, kind)
      : null
  const trying =
    (act: () => void | Promise<void>, failure = words.failed) =>
    async () => {
      try {
        await act()
      } catch {
        onSay(failure)
      }
    }
  const copy = async () => {
    await copyData(table!())
    onSay(words.copied)
  }
  return [
    [
      { label: words.zoomIn, act: () => onZoom(nearer) },
      { label: words.zoomOut, act: () => onZoom(farther) },
      { label: words.whole, off: !zoomed, act: () => onZoom(null) },
    ],
    [
      { label: words.svg, act: trying(() => saveSvg(figures)) },
      { label: words.png, act: trying(() => savePng(figures)) },
      ...(table
        ? [
            { label: words.csv, act: trying(() => saveCsv(name, table())) },
            { label: words.copy, act: trying(copy, words.refused) },
          ]
        : []),
    ],
  ]
}

/** Under the button, its right edge below that of the button, and inside the window. */
function place(menu: HTMLElement, anchor: HTMLElement): void {
  const [box, button] = [menu.getBoundingClientRect(), anchor.getBoundingClientRect()]
  const held = (at: number, room: number) => `${Math.max(8, Math.min(at, room - 8))}px`
  menu.style.left = held(button.right - box.width, innerWidth - box.width)
  menu.style.top = held(button.bottom + 2, innerHeight - box.height)
}

function moveFocus(event: KeyboardEvent<HTMLDialogElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (event.key === 'Tab') event.currentTarget.close()
  else if (to !== undefined) items.at(to % items.length)!.focus()
  else return
  event.preventDefault()
  event.stopPropagation()
}
