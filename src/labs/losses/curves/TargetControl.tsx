import { Segmented } from '../../../controls/Segmented.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { limits } from '../../../experiment/limits.ts'
import { fields } from '../fields.ts'
import { change } from '../store.ts'
import { useWords } from '../words.ts'
import { useDrawn } from './drawn.ts'
import { kindOf, targetsOf } from './kinds.ts'
import { targetText, useSpan } from './picture.ts'

const pairs = {
  binary: [
    { id: '0', label: '0' },
    { id: '1', label: '1' },
  ],
  signs: [
    { id: '-1', label: '−1' },
    { id: '1', label: '1' },
  ],
}

/** The target that the loss takes: one of two, or a number. */
export function TargetControl() {
  const words = useWords()
  const { id, t } = useDrawn()[0]!
  const targets = targetsOf(id)
  const label = words.target
  if (targets === null) return <ClassTarget kind={kindOf(id) === 'logits' ? 'logits' : 'probabilities'} />
  if (targets === 'binary' || targets === 'signs')
    return (
      <Segmented
        label={label}
        value={String(t)}
        options={pairs[targets]}
        onChange={(to) => change({ t: Number(to) })}
      />
    )
  return <TargetSlider targets={targets} t={t} />
}

const { max } = limits.losses.target
const ranges = {
  shares: { min: 0, max: 1, step: 0.01 },
  counts: { min: 0, max: 20, step: 1, integer: true, typed: { min: 0, max } },
}

function TargetSlider({ targets, t }: { readonly targets: 'any' | 'shares' | 'counts'; readonly t: number }) {
  const words = useWords()
  const [low, high] = useSpan()
  const any = { min: low, max: high, step: 0.01, typed: limits.losses.target }
  return (
    <Slider
      {...(targets === 'any' ? any : ranges[targets])}
      label={words.target}
      value={t}
      default={fields.t.default}
      format={(value) => targetText(value, targets)}
      onChange={(to, done) => change({ t: to }, done)}
    />
  )
}

function ClassTarget({ kind }: { readonly kind: 'logits' | 'probabilities' }) {
  const words = useWords()
  return (
    <p className="picker-hint">
      {words.classTarget} {words.classRest[kind]}
    </p>
  )
}
