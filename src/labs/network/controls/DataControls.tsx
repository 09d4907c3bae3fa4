import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { formatCount, formatPercent } from '../../../controls/format.ts'
import { limits } from '../../../experiment/limits.ts'
import { defaultsFor, isDigits } from '../dataDefaults.ts'
import { fields } from '../fields.ts'
import { renew, useSettings, useSteady } from '../store.ts'
import { useWords } from '../words.ts'

const { noise, planeExamples, digitExamples, split } = limits.network
const percent = (share: number) => formatPercent(share, 0)

/** How the data are drawn, or how many of the digits are used. */
export function DataControls() {
  const data = useSettings((settings) => settings.data)
  return isDigits(data) ? <DigitCount /> : <PlaneControls />
}

function DigitCount() {
  const words = useWords()
  const count = useSettings(({ data, examples }) => examples ?? defaultsFor(data).examples)
  return (
    <Segmented
      label={words.examples}
      value={String(count)}
      options={digitExamples.map((n) => ({ id: String(n), label: formatCount(n) }))}
      onChange={(id) => renew({ examples: Number(id) })}
    />
  )
}

function PlaneControls() {
  const words = useWords()
  const settings = useSteady()
  const examples = settings.examples ?? defaultsFor(settings.data).examples
  return (
    <>
      <Slider
        label={words.noise}
        value={settings.noise}
        default={fields.noise.default}
        {...noise}
        step={0.05}
        format={percent}
        onChange={(value, done) => renew({ noise: value }, done)}
      />
      <Slider
        label={words.examples}
        value={examples}
        default={defaultsFor(settings.data).examples}
        {...planeExamples}
        step={10}
        integer
        onChange={(value, done) => renew({ examples: value }, done)}
      />
      <Slider
        label={words.split}
        value={settings.split}
        default={fields.split.default}
        {...split}
        step={0.1}
        format={percent}
        onChange={(value, done) => renew({ split: value }, done)}
      />
      <Slider
        label={words.dataSeed}
        value={settings.dataSeed}
        default={fields.dataSeed.default}
        min={0}
        max={99}
        typed={limits.seed}
        step={1}
        integer
        onChange={(value, done) => renew({ dataSeed: value }, done)}
      />
    </>
  )
}
