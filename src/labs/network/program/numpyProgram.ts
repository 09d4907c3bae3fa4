import { activations } from '../../../core/activations/index.ts'
import { datasets } from '../../../core/datasets/index.ts'
import { inits } from '../../../core/inits/index.ts'
import { classLosses, losses } from '../../../core/losses/index.ts'
import type { NetExperiment } from '../../../core/net/experiment.ts'

const pythonName = (id: string) => id.replaceAll('-', '_')

/** The Python names of parameters whose own names Python keeps for itself. */
const argument = (name: string) => (name === 'lambda' ? 'lambd' : name)

function call(params: Readonly<Record<string, unknown>>, values: Readonly<Record<string, number>>): string {
  return Object.keys(params)
    .flatMap((name) => (Object.hasOwn(values, name) ? [`, ${argument(name)}=${values[name]}`] : []))
    .join('')
}

/**
 * The forward pass of an experiment before its first step, as a NumPy program that runs as it stands: the same data, the
 * same initial weights, and the loss and accuracy that the page shows at step 0. Digits are read from the IDX files of MNIST.
 */
export function numpyProgram(experiment: NetExperiment): string {
  const set = datasets.find(({ id }) => id === experiment.data.id)!
  const used = [...new Set(experiment.activations)].map((id) => activations.find((one) => one.id === id)!)
  const init = inits.find(({ id }) => id === experiment.init)!
  const loss = [...losses, ...classLosses].find(({ id }) => id === experiment.loss)!
  const functions = [...used, init, loss].map(({ numpy }) => numpy)
  const data = set.kind === 'digits' ? digitData(experiment) : planeData(experiment, set.numpy)
  return ['import numpy as np', ...functions, data, forward(experiment, set.classes)].join('\n\n')
}

function planeData({ data }: NetExperiment, source: string): string {
  return `${source}

data = np.random.RandomState(${data.seed})
x, t = ${pythonName(data.id)}(data, ${data.examples}, ${data.noise})
order = data.permutation(${data.examples})[:${Math.round(data.examples * data.split)}]
x, t = x[order], t[order]`
}

function digitData({ data }: NetExperiment): string {
  return `# The IDX files of MNIST, in the folder from which this runs.
x = np.fromfile('train-images-idx3-ubyte', np.uint8, offset=16).reshape(-1, 784)[:${data.examples}] / 255
t = np.fromfile('train-labels-idx1-ubyte', np.uint8, offset=8)[:${data.examples}].astype(int)`
}

function forward(experiment: NetExperiment, classes: number): string {
  const inputs = classes > 2 ? 784 : 2
  const outputs = classes > 2 ? classes : 1
  const sizes = [inputs, ...experiment.hidden, outputs]
  const std = experiment.init === 'normal' ? `, std=${experiment.initStd}` : ''
  const weights = sizes.slice(1).map(
    (units, i) => `W${i + 1} = ${pythonName(experiment.init)}(random, ${sizes[i]}, ${units}${std})
b${i + 1} = np.zeros(${units})`,
  )
  const layers = experiment.activations.map((id, i) => {
    const { params } = activations.find((one) => one.id === id)!
    return `    a = ${pythonName(id)}(a @ W${i + 1} + b${i + 1}${call(params, experiment.activationParams)})`
  })
  const last = sizes.length - 1
  const answer =
    classes > 2
      ? `print('loss', ${pythonName(experiment.loss)}(y, t))
print('accuracy', np.mean(y.argmax(axis=1) == t))`
      : `print('loss', ${pythonName(experiment.loss)}(y[:, 0], t))
print('accuracy', np.mean((y[:, 0] > 0) == (t == 1)))`
  return `random = np.random.RandomState(${experiment.seed})
${weights.join('\n')}

def predict(x):
    a = x
${layers.length > 0 ? `${layers.join('\n')}\n` : ''}    return a @ W${last} + b${last}

y = predict(x)
${answer}
`
}
