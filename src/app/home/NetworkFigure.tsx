import { useEffect, useMemo } from 'react'
import { useMessages } from '../../controls/messages.tsx'
import { spiral } from '../../core/datasets/spiral.ts'
import type { NetExperiment } from '../../core/net/experiment.ts'
import { drawPlaneData } from '../../core/net/planeData.ts'
import { DecisionMap } from '../../plot/DecisionMap.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { PointCloud } from '../../plot/PointCloud.tsx'
import { createSource } from '../../plot/source.ts'
import { createTrainingClient } from '../../worker/client.ts'

/** A net that learns a spiral in a few seconds. */
const experiment: NetExperiment = {
  data: { id: 'spiral', params: {}, noise: 0, examples: 200, split: 0.9, seed: 1 },
  hidden: [12, 8],
  activations: ['tanh', 'tanh'],
  activationParams: {},
  loss: 'bce-logits',
  optimizer: 'adam',
  optimizerParams: { lr: 0.01 },
  schedule: 'constant',
  scheduleParams: {},
  batch: 10,
  sampling: 'shuffle',
  init: 'xavier',
  initStd: 0.01,
  seed: 3,
  changes: [],
}
const steps = 2500
const side = 60
const square = [-6, 6] as const
const nowhere = { top: 0, right: 0, bottom: 0, left: 0 }

/** A net learning in the worker; where motion is unwelcome it is shown when it is done. */
export function NetworkFigure() {
  const { home } = useMessages()
  const points = useMemo(() => drawPlaneData(spiral, experiment.data).train, [])
  const map = useMemo(() => createSource<{ grid: Float32Array; side: number } | null>(null), [])
  useEffect(() => {
    const client = createTrainingClient({
      onStatus: () => {},
      onNotice: () => {},
      onFrame: ({ grid, gridSide }) => map.set({ grid, side: gridSide }),
    })
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    client.start(experiment, { at: still ? steps : 0, look: { grid: side, guesses: [0, 0] } })
    if (!still) client.play(steps, 500)
    return () => client.dispose()
  }, [map])
  return (
    <Frame
      x={square}
      y={square}
      equal
      margin={nowhere}
      label={home.network}
      raster={
        <>
          <DecisionMap data={map} />
          <PointCloud points={points.x} classes={points.t} radius={2.6} />
        </>
      }
    />
  )
}
