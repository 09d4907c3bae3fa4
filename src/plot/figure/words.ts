import { createContext } from 'react'

/** What a figure says of itself. */
export interface FigureWords {
  /** The button that opens the menu. */
  readonly tools: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly whole: string
  readonly svg: string
  readonly png: string
  readonly csv: string
  readonly copy: string
  /** How to zoom and move without the menu. */
  readonly hint: string
  readonly copied: string
  readonly refused: string
  readonly failed: string
  /** What is shown now: from … to … */
  readonly shows: (x: string, y: string) => string
  readonly range: (low: string, high: string) => string
}

/** The words of the page, which app provides. Without them a figure has no menu. */
export const FigureWordsContext = createContext<FigureWords | null>(null)
