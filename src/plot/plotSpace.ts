import { createContext, useContext } from 'react'
import type { Box } from './labels.ts'
import type { Scale } from './scale.ts'

/** The space of a Frame, for what is drawn in it. */
export interface PlotSpace {
  readonly x: Scale
  readonly y: Scale
  /** The whole picture in pixels. */
  readonly width: number
  readonly height: number
  /** Where data are drawn: the picture without its margins. */
  readonly inner: Box
  /** `url(#…)` that clips to `inner`. */
  readonly clip: string
  /** A layer of HTML over the picture, for words beside the pointer. */
  readonly overlay: HTMLElement | null
}

export const PlotContext = createContext<PlotSpace | null>(null)

/** The scales and sizes of the Frame around this component. */
export function usePlot(): PlotSpace {
  const space = useContext(PlotContext)
  if (space === null) throw new Error('This component is drawn inside a <Frame>')
  return space
}
