import { activations } from '../../../core/activations/index.ts'
import { samples, width, type DepthInput } from '../../../core/depth/depth.ts'
import { inits } from '../../../core/inits/index.ts'

const pythonName = (id: string) => id.replaceAll('-', '_')

/** `, alpha=0.2`; Python keeps some names for itself. */
function call(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `, ${name === 'lambda' ? 'lambd' : name}=${value}`)
    .join('')
}

/** What the page computes, as a NumPy program that runs as it stands and prints the same means and standard deviations. */
export function numpyProgram(input: DepthInput): string {
  const activation = activations.find(({ id }) => id === input.activation)!
  const init = inits.find(({ id }) => id === input.init)!
  const std = init.id === 'normal' ? `, std=${input.initStd}` : ''
  return `import numpy as np

${activation.numpy}

${init.numpy}

random = np.random.RandomState(${input.seed})
x = random.randn(${samples}, ${width}) * ${input.std} + ${input.mean}
print('input', x.mean(), x.std())
for layer in range(1, ${input.layers + 1}):
    w = ${pythonName(init.id)}(random, ${width}, ${width}${std})
    x = ${pythonName(activation.id)}(x @ w${call(input.params)})
    print('layer', layer, x.mean(), x.std())
`
}
