import { useId } from 'react'
import type { Paint, Pattern } from '../../../plot/CellMap.tsx'

/** Across and up. */
export const swatchSize = 12

const lines: Readonly<Record<Pattern, string>> = {
  stripes: 'M-2,6L6,-2M-2,14L14,-2M6,14L14,6',
  dots: 'M3,3h.01M9,9h.01',
  crossed: 'M-2,6L6,-2M-2,14L14,-2M6,14L14,6M-2,6L6,14M-2,-2L14,14M6,-2L14,6',
}

/** How a kind of cells is painted on the map, as a part of a drawing. */
export function Swatch({ paint: { colour, share, pattern } }: { readonly paint: Paint }) {
  const clip = useId()
  const size = { width: swatchSize, height: swatchSize }
  return (
    <g className="swatch">
      <clipPath id={clip}>
        <rect {...size} />
      </clipPath>
      <rect {...size} style={{ fill: 'var(--paper)' }} />
      <rect {...size} style={{ fill: colour, fillOpacity: share }} />
      {pattern && (
        <path
          d={lines[pattern.kind]}
          clipPath={`url(#${clip})`}
          style={{
            stroke: colour,
            strokeOpacity: pattern.share,
            strokeWidth: pattern.kind === 'dots' ? 4 : 2,
          }}
        />
      )}
      <rect className="swatch-edge" {...size} />
    </g>
  )
}

/** The same within a line of text. */
export function SwatchIcon({ paint }: { readonly paint: Paint }) {
  return (
    <svg className="swatch-icon" width={swatchSize} height={swatchSize} aria-hidden="true">
      <Swatch paint={paint} />
    </svg>
  )
}
