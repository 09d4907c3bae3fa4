import { formatCount, formatNumber, formatPercent } from '../../../controls/format.ts'
import type { Depth } from '../../../core/depth/depth.ts'
import { useDepth } from './depthRun.ts'
import { isShare, names, quantities, type Quantity } from './table.ts'
import { useDepthWords } from './words.ts'

/** The numbers of every layer, under the picture. */
export function DepthFoot() {
  const words = useDepthWords()
  const depth = useDepth(({ shown }) => shown?.depth)
  if (!depth) return null
  const rows = names.filter((name) => name !== 'nonFinite' || depth.some(({ nonFinite }) => nonFinite > 0))
  return (
    <div className="depth-numbers" role="region" aria-label={words.numbers} tabIndex={0}>
      <table className="ledger">
        <thead>
          <tr>
            <td />
            {depth.map((_, i) => (
              <th key={i} scope="col">
                {i === 0 ? words.input : words.layer(String(i))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name) => (
            <Row key={name} name={name} depth={depth} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ name, depth }: { readonly name: Quantity; readonly depth: Depth }) {
  const words = useDepthWords()
  return (
    <tr>
      <th scope="row" title={words.hints[name]}>
        {words.rows[name]}
      </th>
      {depth.map((place, i) => (
        <td key={i}>
          <Value name={name} layer={i} value={quantities[name](place)} />
        </td>
      ))}
    </tr>
  )
}

interface ValueProps {
  readonly name: Quantity
  readonly layer: number
  readonly value: number | null
}

/** A number as controls/Readout shows it, under the names of this table. */
function Value({ name, layer, value }: ValueProps) {
  return (
    <output
      className="readout"
      data-readout={name}
      data-run={`layer-${layer}`}
      data-value={value ?? ''}
      aria-live="off"
    >
      {value === null ? '–' : write(name, value)}
    </output>
  )
}

function write(name: Quantity, value: number): string {
  if (name === 'nonFinite') return formatCount(value)
  return isShare(name) ? formatPercent(value, 1) : formatNumber(value, 4)
}
