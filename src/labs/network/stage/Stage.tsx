import { useMemo } from 'react'
import { LineChart } from '../../../plot/LineChart.tsx'
import { rows } from '../../../plot/points.ts'
import { mapSource } from '../../../plot/source.ts'
import { isDigits } from '../dataDefaults.ts'
import { stopOf } from '../experiment.ts'
import { useSettings } from '../store.ts'
import { useTraining } from '../training/useTraining.ts'
import { DigitStage } from './DigitStage.tsx'
import { PlaneStage } from './PlaneStage.tsx'
import { RunNotice } from './RunNotice.tsx'
import { useWords } from '../words.ts'

/** What the net answers, and how its loss and accuracy go. */
export function Stage() {
  const digits = useSettings((settings) => isDigits(settings.data))
  return (
    <>
      <RunNotice />
      {digits ? <DigitStage /> : <PlaneStage />}
      <div className="chart-row">
        <Curves kind="loss" />
        <Curves kind="accuracy" />
      </div>
    </>
  )
}

/** Columns of a frame's curve: step, loss, testLoss, accuracy, testAccuracy. */
const columns = { loss: [1, 2], accuracy: [3, 4] } as const

function Curves({ kind }: { kind: 'loss' | 'accuracy' }) {
  const words = useWords()
  const { frames, goTo } = useTraining()
  const stop = useSettings(stopOf)
  const source = useMemo(
    () =>
      mapSource(frames, (frame) => ({
        lines: columns[kind].map((column) => (frame ? rows(frame.curve, 5, 0, column) : null)),
        ...(frame && { cursor: frame.step }),
      })),
    [frames, kind],
  )
  const series = useMemo(
    () => [
      { id: 'train', label: words.train, tone: 2 as const },
      { id: 'test', label: words.test, tone: 1 as const, dashed: true },
    ],
    [words],
  )
  return (
    <LineChart
      label={words[kind]}
      yLabel={words[kind]}
      xLabel={words.step}
      series={series}
      data={source}
      xMax={stop}
      height={140}
      onScrub={(step, done) => done && goTo(step)}
    />
  )
}
