import { useContext, useEffect, useRef, useState, type RefObject } from 'react'
import { usePlot } from '../plotSpace.ts'
import { actByKey, showsText, zoomMiddle } from './actions.ts'
import type { About, Placed } from './data.ts'
import { FigureTools } from './FigureTools.tsx'
import { listenTo } from './gestures.ts'
import { useZoomable, type ZoomableProps } from './useZoomable.ts'
import { FigureWordsContext } from './words.ts'

interface Props extends ZoomableProps {
  readonly zoomed: boolean
  readonly about: About
  readonly figures: Set<Placed>
}

/** Over the picture: listens for the gestures on it, holds the buttons, and says what they did. */
export function FigureLayer(props: Props) {
  const words = useContext(FigureWordsContext)
  const root = useRef<HTMLDivElement>(null)
  const target = useZoomable(props)
  const [said, say] = useSaid()
  const { x, y } = usePlot()
  usePlaced(root, props)
  useEffect(() => listenTo(root.current!.parentElement!, target), [target])
  useEffect(() => {
    if (words === null) return
    const plot = root.current!.parentElement!
    const onKey = (event: KeyboardEvent) => {
      if (actByKey(event, target)) say(showsText(words, target.surface()))
    }
    plot.addEventListener('keydown', onKey)
    return () => plot.removeEventListener('keydown', onKey)
  }, [target, words, say])
  return (
    <div className="figure-tools" ref={root}>
      {words && (
        <FigureTools
          words={words}
          zoomed={props.zoomed}
          about={props.about}
          figures={props.figures}
          shown={{ x: x.domain, y: y.domain }}
          kind={x.kind}
          onZoom={(factor) => {
            if (factor === null) target.whole()
            else zoomMiddle(target, factor)
            say(showsText(words, target.surface()))
          }}
          onSay={say}
        />
      )}
      <p className="figure-said" role="status">
        {said}
      </p>
    </div>
  )
}

/** Enters the figure among those that share its view. */
function usePlaced(root: RefObject<HTMLElement | null>, { about, figures }: Props): void {
  const newest = useRef(about)
  useEffect(() => {
    newest.current = about
  })
  useEffect(() => {
    const placed = { plot: root.current!.parentElement!, about: () => newest.current }
    figures.add(placed)
    return () => void figures.delete(placed)
  }, [root, figures])
}

/** A sentence that goes away by itself. */
function useSaid() {
  const [said, say] = useState('')
  useEffect(() => {
    if (said === '') return
    const timer = setTimeout(() => say(''), 4000)
    return () => clearTimeout(timer)
  }, [said])
  return [said, say] as const
}
