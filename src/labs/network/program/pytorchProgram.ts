import { activations } from '../../../core/activations/index.ts'
import { datasets } from '../../../core/datasets/index.ts'
import { classLosses, losses } from '../../../core/losses/index.ts'
import type { NetExperiment } from '../../../core/net/experiment.ts'

/** The net and its loss in PyTorch, with weights of PyTorch's own: the shapes are those of the page, not the numbers. */
export function pytorchProgram(experiment: NetExperiment): string {
  const { classes } = datasets.find(({ id }) => id === experiment.data.id)!
  const sizes = [classes > 2 ? 784 : 2, ...experiment.hidden, classes > 2 ? classes : 1]
  const loss = [...losses, ...classLosses].find(({ id }) => id === experiment.loss)!
  const layers = sizes
    .slice(1)
    .map((units, i) => `layer${i + 1} = torch.nn.Linear(${sizes[i]}, ${units}, dtype=torch.float64)`)
  const steps = experiment.activations.flatMap((id, i) => {
    const { params, pytorch } = activations.find((one) => one.id === id)!
    const values = Object.entries(params).map(
      ([name, { default: usual }]) =>
        `    ${name === 'lambda' ? 'lambd' : name} = ${experiment.activationParams[name] ?? usual}`,
    )
    return [...values, `    x = layer${i + 1}(x)`, `    x = ${pytorch}`]
  })
  return `import torch

${layers.join('\n')}

def predict(x):
${[...steps, `    return layer${sizes.length - 1}(x)`].join('\n')}

def loss(x, t):
    y = predict(x)${classes > 2 ? '' : '[:, 0]'}
${classes > 2 ? '    z = y\n' : ''}    return ${loss.pytorch}
`
}
