import { Choice } from '../../../controls/Choice.tsx'
import { Slider } from '../../../controls/Slider.tsx'
import { optimizers } from '../../../core/optimizers/index.ts'
import { limits } from '../../../experiment/limits.ts'
import { defaultsFor, isDigits } from '../dataDefaults.ts'
import { inForce, withOptimizer, withStop } from '../edits.ts'
import { settle, stopOf } from '../experiment.ts'
import { change, renew, store, useSettings, useSteady } from '../store.ts'
import { useRunState, useTraining } from '../training/useTraining.ts'
import { useNames, useWords } from '../words.ts'

/** What one step does: optimizer, learning rate and batch; the last two act at once, also in the middle of a run. */
export function StepControls() {
  const words = useWords()
  const names = useNames()
  const training = useTraining()
  const settings = useSteady()
  const asked = useRunState((state) => state.asked)
  const lrNow = useSettings((now) => inForce(now, 'lr', settle(now).optimizerParams['lr']!))
  const batchNow = useSettings((now) => inForce(now, 'batch', settle(now).batch))
  const lr = asked.lr ?? lrNow
  const batch = asked.batch ?? batchNow
  const optimizer = optimizers.find(({ id }) => id === settings.opt)!
  return (
    <>
      <Choice
        label={words.optimizer}
        value={settings.opt}
        options={optimizers.map(({ id }) => ({ id, label: names.optimizers[id]! }))}
        onChange={(id) => renew(withOptimizer(id))}
      />
      <Slider
        label={words.learningRate}
        value={lr}
        default={optimizer.netLearningRate}
        min={1e-4}
        max={10}
        typed={limits.learningRate}
        step={0.05}
        scale="log"
        onChange={(value, done) => training.tune({ key: 'lr', value }, done)}
      />
      <Slider
        label={words.batch}
        value={batch}
        default={defaultsFor(settings.data).batch}
        min={1}
        max={isDigits(settings.data) ? 1000 : 100}
        typed={limits.network.batch}
        step={1}
        integer
        onChange={(value, done) => training.tune({ key: 'batch', value }, done)}
      />
      <Slider
        label={words.stop}
        value={stopOf(settings)}
        default={defaultsFor(settings.data).stop}
        min={10}
        max={20_000}
        typed={limits.network.steps}
        step={0.05}
        scale="log"
        integer
        onChange={(stop, done) => change(withStop(store.getState().settings, stop), done)}
      />
    </>
  )
}
