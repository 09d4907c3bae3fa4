import { Disclosure } from '../../controls/Disclosure.tsx'
import { Slider } from '../../controls/Slider.tsx'
import type { Parameter } from '../../core/define/parameter.ts'
import type { Surface } from '../../core/define/surface.ts'
import { optimizers } from '../../core/optimizers/index.ts'
import { limits } from '../../experiment/limits.ts'
import type { Descender } from './experiment.ts'
import type { DescentSettings } from './fields.ts'
import { RateZones } from './RateZones.tsx'
import { store } from './store.ts'
import { useWords } from './words.ts'

/** What the track of a learning rate shows; the book's 1e-10 is typed. */
export const rateTrack = { min: 1e-4, max: limits.learningRate.max, step: 0.01, scale: 'log' } as const

/** An optimizer with more parameters of its own than this keeps them folded. */
const mostInSight = 1

/** The learning rate of one optimizer and its own parameters. */
export function OptimizerControls({ id, params, surface }: Descender & { surface: Surface }) {
  const words = useWords()
  const optimizer = optimizers.find((one) => one.id === id)!
  const rate = optimizer.params['lr']!
  const own = Object.entries(optimizer.params).filter(([name]) => name !== 'lr')
  const sliders = own.map(([name, parameter]) => (
    <Slider
      key={name}
      {...parameter}
      label={words.parameterOf(parameter.label, id)}
      value={params[name]!}
      onChange={(value, done) => set(`${id}.${name}`, value, done)}
    />
  ))
  return (
    <>
      <Slider
        {...rateTrack}
        typed={limits.learningRate}
        label={words.learningRateOf(id)}
        value={params['lr']!}
        default={defaultRate(rate)}
        onChange={(lr, done) => set(`${id}.lr`, lr === defaultRate(rate) ? null : lr, done)}
        note={id === 'gd' && <RateZones surface={surface} track={rateTrack} />}
      />
      {own.length > mostInSight ? (
        <Disclosure label={`${own.map(([, { label }]) => label).join(', ')} (${id})`}>{sliders}</Disclosure>
      ) : (
        sliders
      )}
    </>
  )
}

/** What holds while the optimizer has no learning rate of its own: that of all, or the optimizer's default. */
const defaultRate = (rate: Parameter) => store.getState().settings.lr ?? rate.default

function set(key: `${string}.${string}`, value: number | null, done: boolean) {
  store.getState().change({ [key]: value } as Partial<DescentSettings>, done)
}
