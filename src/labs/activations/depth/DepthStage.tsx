import { useEffect } from 'react'
import { formatNumber, formatPercent } from '../../../controls/format.ts'
import { Figure } from '../../../plot/Figure.tsx'
import { useSize } from '../../../plot/useSize.ts'
import { activationOf } from '../catalogue.ts'
import { status } from '../status.ts'
import { store, useSetting } from '../store.ts'
import { useTexts } from '../words.ts'
import { depthRun, useDepth, type Computed } from './depthRun.ts'
import { Histograms } from './Histograms.tsx'
import { gridOf, mostAcross } from './panels.ts'
import { Presets } from './Presets.tsx'
import { tableOf } from './table.ts'
import { useDepthWords, useInitTexts } from './words.ts'
import './depth.css'

/** A histogram for the input and for every layer; computed in the worker, and again when a setting changes. */
export function DepthStage() {
  useRun()
  const words = useDepthWords()
  const elementwise = activationOf(useSetting('f')) !== null
  const shown = useDepth((state) => state.shown)
  return (
    <>
      <Presets />
      {elementwise ? (
        <div className="depth-stage">
          {shown && <Picture {...shown} />}
          <Progress />
        </div>
      ) : (
        <p className="room-note">{words.onlyElementwise}</p>
      )}
    </>
  )
}

/** The worker works as long as the room is open, and the lab says what it is doing. */
function useRun(): void {
  useEffect(() => {
    const follow = () => status.setState(depthRun.state.getState().status, true)
    const end = depthRun.state.subscribe(follow)
    const close = depthRun.open(store)
    return () => {
      close()
      end()
    }
  }, [])
}

/** Pixels that a picture on a phone needs. */
const tall = 170

function Picture({ input, depth }: Computed) {
  const words = useDepthWords()
  const name = useTexts()[input.activation]!.name
  const init = useInitTexts()[input.init]!.name
  const axes = useSetting('axes')
  const [ref, size] = useSize<HTMLDivElement>()
  const { columns, rows } = gridOf(depth.length, mostAcross(size?.width ?? 700))
  const weights = input.init === 'normal' ? `${init}, σ = ${formatNumber(input.initStd)}` : init
  const drawn = `${formatNumber(input.mean)} ± ${formatNumber(input.std)}, RandomState(${input.seed})`
  return (
    <div
      className="depth-picture"
      ref={ref}
      style={{ '--needed': `${rows * tall}px` } as React.CSSProperties}
      data-layers={input.layers}
    >
      <Figure
        name="depth"
        caption={words.caption(name, weights, drawn)}
        data={() => tableOf(depth, words)}
        label={words.histograms(name)}
        x={[0, columns]}
        y={[0, rows]}
        margin={{ top: 4, right: 8, bottom: 4, left: 8 }}
      >
        <Histograms depth={depth} axes={axes} columns={columns} rows={rows} />
      </Figure>
    </div>
  )
}

function Progress() {
  const words = useDepthWords()
  const now = useDepth((state) => state.status)
  const share = useDepth((state) => state.share)
  const failure = useDepth((state) => state.failure)
  if (failure !== null)
    return (
      <div className="depth-progress" role="alert">
        <p>{words.failed(failure)}</p>
        <button type="button" className="button" onClick={depthRun.retry}>
          {words.retry}
        </button>
      </div>
    )
  if (now === 'done' || share === null) return null
  return (
    <div className="depth-progress">
      <p>{words.computingShare(formatPercent(share, 0))}</p>
    </div>
  )
}
