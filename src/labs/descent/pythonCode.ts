import type { Optimizer } from '../../core/define/optimizer.ts'
import type { Surface } from '../../core/define/surface.ts'
import type { Race, Run } from './race.ts'

/** A number as Python writes a float: never an int. */
const float = (x: number) => (/^-?\d+$/.test(String(x)) ? `${x}.0` : String(x))

/** A run that diverges is walked as far as it has numbers. */
const finiteSteps = (run: Run, steps: number) => (run.lostAt === null ? steps : run.last)

const nameOf = (id: string) => id.replaceAll('-', '_')

/** What of a source stands before its function of the gradient. */
const heightOnly = ({ numpy, id }: Surface) => numpy.split(`\n\ndef ${nameOf(id)}_gradient`)[0]!

const central = `def numerical_gradient(f, x, h):
    g = np.zeros_like(x)
    for i in range(x.size):
        e = np.zeros_like(x)
        e[i] = h
        g[i] = (f(*(x + e)) - f(*(x - e))) / (2 * h)
    return g`

/** The call of an optimizer's function, by its own signature: state after x and g, parameters by name. */
function callOf({ id, numpy }: Optimizer, state: readonly string[], params: Run['params']): string {
  const signature = /^def \w+\((.*)\):/.exec(numpy)?.[1] ?? ''
  const given = signature.split(', ').map((argument) => {
    const [name = '', own] = argument.split('=')
    return own === undefined ? name : `${name}=${float(params[name] ?? Number(own))}`
  })
  return `${['x', ...state].join(', ')} = ${nameOf(id)}(${given.join(', ')})`
}

/** NumPy that runs as it stands: walks the run shown and prints where it ends. */
export function numpyCode({ surface, start, steps, options }: Race, run: Run): string {
  const { gradient, h = 1e-4, noise = 0, seed = 0 } = options
  const { state } = run.optimizer.bind()
  const [f, numerical] = [nameOf(surface.id), gradient === 'numerical']
  const lines = [
    `x = np.array([${start.map(float).join(', ')}])`,
    ...state.map((name) => `${name} = np.zeros(2)`),
    ...(noise > 0 ? [`random = np.random.RandomState(${seed})`] : []),
    `for t in range(1, ${finiteSteps(run, steps) + 1}):`,
    numerical ? `    g = numerical_gradient(${f}, x, h=${float(h)})` : `    g = ${f}_gradient(*x)`,
    ...(noise > 0 ? [`    g = g + ${float(noise)} * random.randn(2)`] : []),
    `    ${callOf(run.optimizer, state, run.params)}`,
    'print(x.tolist())',
  ]
  const parts = ['import numpy as np', numerical ? heightOnly(surface) : surface.numpy]
  return [...parts, ...(numerical ? [central] : []), run.optimizer.numpy, lines.join('\n')].join('\n\n')
}

/** The same walk with torch.optim; the gradient is autograd's. Null where PyTorch lacks the optimizer. */
export function pytorchCode({ surface, start, steps, options }: Race, run: Run): string | null {
  const { pytorch } = run.optimizer
  if (pytorch === null) return null
  const { noise = 0, seed = 0 } = options
  const names = Object.keys(run.params)
  const call = pytorch.replace(/\b(\w+)\b(?!\s*[=.(])/g, (name) =>
    names.includes(name) ? float(run.params[name]!) : name,
  )
  const lines = [
    `x = torch.tensor([${start.map(float).join(', ')}], dtype=torch.float64, requires_grad=True)`,
    `optimizer = ${call}`,
    ...(noise > 0 ? [`random = np.random.RandomState(${seed})`] : []),
    `for t in range(${finiteSteps(run, steps)}):`,
    '    optimizer.zero_grad()',
    `    ${nameOf(surface.id)}(*x).backward()`,
    ...(noise > 0 ? [`    x.grad += ${float(noise)} * torch.from_numpy(random.randn(2))`] : []),
    '    optimizer.step()',
    'print(x.tolist())',
  ]
  const imports = [...(noise > 0 ? ['import numpy as np'] : []), 'import torch'].join('\n')
  return [imports, heightOnly(surface).replaceAll('np.', 'torch.'), lines.join('\n')].join('\n\n')
}
