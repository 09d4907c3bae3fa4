import { useMemo } from 'react'
import { Choice } from '../../../controls/Choice.tsx'
import { Disclosure } from '../../../controls/Disclosure.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { defaultsOf, type Parameter } from '../../../core/define/parameter.ts'
import { optimizers } from '../../../core/optimizers/index.ts'
import { limits } from '../../../experiment/limits.ts'
import { strokeOf, type Tone } from '../../../plot/tone.ts'
import type { DescentSettings } from '../fields.ts'
import { tonesOf } from '../race.ts'
import { raceState, useRace } from '../raceState.ts'
import { change, store, useSettings } from '../store.ts'
import { useNames, useWords } from '../words.ts'
import { rateTrack } from './rateTrack.ts'
import { RateZones } from './RateZones.tsx'

/** An optimizer with more parameters of its own than this keeps them folded. */
const mostInSight = 1

/** Who races, each with its learning rate and its own parameters; and who else could. */
export function OptimizerControls() {
  const words = useWords()
  const opt = useSettings((settings) => settings.opt)
  const tones = tonesOf(opt)
  return (
    <div className="racers" role="group" aria-label={words.optimizers}>
      {opt.map((id) => (
        <Racer key={id} id={id} tone={tones.get(id)!} alone={opt.length === 1} />
      ))}
      <Add racing={opt} />
    </div>
  )
}

function Add({ racing }: { readonly racing: readonly string[] }) {
  const words = useWords()
  const names = useNames().optimizers
  const full = racing.length >= limits.descent.optimizers
  const others = optimizers.filter(({ id }) => !racing.includes(id))
  const none = { id: '', label: full ? words.full : words.add }
  const options = others.map(({ id }) => ({ id, label: `${id}: ${names[id]!}` }))
  return (
    <Choice
      label={words.addOptimizer}
      inline
      value=""
      options={[none, ...options]}
      disabled={full}
      onChange={(id) => id !== '' && void add(id)}
    />
  )
}

/** It begins with a learning rate that suits the surface, unless it has one. */
async function add(id: string): Promise<void> {
  const { suggestedRates } = await import('../suggestedRates.ts')
  const { settings } = store.getState()
  const surface = raceState.getState().race?.surface
  const given = settings[`${id}.lr`] ?? settings.lr
  const rates = surface && given === null ? suggestedRates(surface, [id]) : {}
  change({ opt: [...settings.opt, id], ...rates })
}

interface RacerProps {
  readonly id: string
  readonly tone: Tone
  readonly alone: boolean
}

function Racer({ id, tone, alone }: RacerProps) {
  const words = useWords()
  const optimizer = optimizers.find((one) => one.id === id)!
  const params = useParams(id)
  const { lr: rate, ...own } = optimizer.params as Record<string, Parameter> & { lr: Parameter }
  const sliders = Object.entries(own).map(([name, parameter]) => (
    <Slider
      key={name}
      {...parameter}
      label={words.parameterOf(parameter.label, id)}
      value={params[name]!}
      onChange={(value, done) => set(`${id}.${name}`, value, done)}
    />
  ))
  return (
    <div className="racer">
      <span className="dot" style={{ color: strokeOf(tone) }} aria-hidden="true" />
      {!alone && <Remove id={id} />}
      <Slider
        {...rateTrack}
        typed={limits.learningRate}
        label={words.learningRateOf(id)}
        value={params['lr']!}
        default={defaultRate(rate)}
        onChange={(lr, done) => set(`${id}.lr`, lr === defaultRate(rate) ? null : lr, done)}
        note={<RateZones id={id} />}
      />
      {sliders.length > mostInSight ? (
        <Disclosure
          label={`${Object.values(own)
            .map(({ label }) => label)
            .join(', ')} (${id})`}
        >
          {sliders}
        </Disclosure>
      ) : (
        sliders
      )}
    </div>
  )
}

/** The parameters of one optimizer as they hold now. */
function useParams(id: string): Readonly<Record<string, number>> {
  const { descenders } = useRace().experiment
  return useMemo(
    () =>
      descenders.find((one) => one.id === id)?.params ??
      defaultsOf(optimizers.find((one) => one.id === id)!.params),
    [descenders, id],
  )
}

function Remove({ id }: { readonly id: string }) {
  const label = useWords().remove(id)
  return (
    <button
      type="button"
      className="remove"
      aria-label={label}
      title={label}
      onClick={() => change({ opt: store.getState().settings.opt.filter((one) => one !== id) })}
    >
      ×
    </button>
  )
}

/** What holds while the optimizer has no learning rate of its own: that of all, or the optimizer's default. */
const defaultRate = (rate: Parameter) => store.getState().settings.lr ?? rate.default

function set(key: `${string}.${string}`, value: number | null, done: boolean) {
  change({ [key]: value } as Partial<DescentSettings>, done)
}
