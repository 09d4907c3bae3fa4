import type { ScheduleSpec } from '../../../core/descent/walkSpec.ts'
import type { AnySurface } from '../../../expression/anySurface.ts'
import type { Python } from '../python.ts'
import type { Race, Run } from '../race.ts'

/** A number as Python writes a float: never an int. */
const float = (x: number) => (/^-?\d+$/.test(String(x)) ? `${x}.0` : String(x))

/** A run that diverges is walked as far as it has numbers. */
const finiteSteps = (run: Run, steps: number) => (run.lostAt === null ? steps : run.last)

const pythonName = (id: string) => id.replaceAll('-', '_')
/** `weight_decay` is the parameter `weightDecay`. */
const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What of a source stands before its function of the gradient. */
const heightOnly = ({ names }: AnySurface, { surface: { numpy } }: Python) =>
  numpy.split(`\n\ndef ${names.gradient}`)[0]!

const central = `def numerical_gradient(f, x, h):
    g = np.zeros_like(x)
    for i in range(x.size):
        e = np.zeros_like(x)
        e[i] = h
        g[i] = (f(*(x + e)) - f(*(x - e))) / (2 * h)
    return g`

/** Whether the learning rate is the same at every step. */
const isSteady = ({ id, params }: ScheduleSpec) => id === 'constant' && (params['warmup'] ?? 0) === 0

/** `cosine(t, steps=50, warmup=0)` */
function factorCall({ id, params }: ScheduleSpec): string {
  const given = Object.entries(params).map(([name, value]) => `, ${name}=${value}`)
  return `${pythonName(id)}(t${given.join('')})`
}

/** The call of an optimizer's function, by its own signature: state after x and g, parameters by name. */
function callOf(numpy: string, state: readonly string[], run: Run): string {
  const { id, params, order } = run
  const { schedule } = order.spec
  const signature = /^def \w+\((.*)\):/m.exec(numpy)?.[1] ?? ''
  const given = signature.split(', ').map((argument) => {
    const [name = '', own] = argument.split('=')
    if (own === undefined) return name
    const value = float(params[camel(name)] ?? Number(own))
    return schedule && name === 'lr' && !isSteady(schedule)
      ? `lr=${value} * ${factorCall(schedule)}`
      : `${name}=${value}`
  })
  return `${['x', ...state].join(', ')} = ${pythonName(id)}(${given.join(', ')})`
}

/** NumPy that runs as it stands: walks the run shown and prints where it ends. */
export function numpyCode({ surface, steps }: Race, run: Run, python: Python): string {
  const { gradient, h = 1e-4, noise = 0, seed = 0, schedule } = run.order.spec
  const rule = python.optimizers[run.id]!.numpy
  const state = stateNames(rule, run)
  const { names } = surface
  const numerical = gradient === 'numerical'
  const lines = [
    `x = np.array([${run.start.map(float).join(', ')}])`,
    ...state.map((name) => `${name} = np.zeros(2)`),
    ...(noise > 0 ? [`random = np.random.RandomState(${seed})`] : []),
    `for t in range(1, ${finiteSteps(run, steps) + 1}):`,
    numerical
      ? `    g = numerical_gradient(${names.f}, x, h=${float(h)})`
      : `    g = np.array(${names.gradient}(*x))`,
    ...(noise > 0 ? [`    g = g + ${float(noise)} * random.randn(2)`] : []),
    `    ${callOf(rule, state, run)}`,
    'print(x.tolist())',
  ]
  const parts = ['import numpy as np', numerical ? heightOnly(surface, python) : python.surface.numpy]
  if (numerical) parts.push(central)
  parts.push(rule)
  if (schedule && !isSteady(schedule)) parts.push(python.schedules[schedule.id]!.numpy)
  return [...parts, lines.join('\n')].join('\n\n')
}

/** What the optimizer's function calls its states: the arguments after x and g. */
function stateNames(numpy: string, { optimizer }: Run): string[] {
  const signature = /^def \w+\((.*)\):/m.exec(numpy)?.[1]?.split(', ') ?? []
  return signature.slice(2, 2 + optimizer.bind().state.length)
}

/** The same walk with torch.optim; the gradient is autograd's. Null where PyTorch lacks the optimizer or the surface. */
export function pytorchCode({ surface, steps }: Race, run: Run, python: Python): string | null {
  const { pytorch } = python.optimizers[run.id]!
  if (pytorch === null || python.surface.pytorch === null) return null
  const { noise = 0, seed = 0, schedule } = run.order.spec
  const scheduler =
    schedule && !isSteady(schedule)
      ? filled(python.schedules[schedule.id]!.pytorch ?? '', schedule.params)
      : null
  const lines = [
    `x = torch.tensor([${run.start.map(float).join(', ')}], dtype=torch.float64, requires_grad=True)`,
    `optimizer = ${filled(pytorch, run.params)}`,
    ...(scheduler ? [`scheduler = ${scheduler}`] : []),
    ...(noise > 0 ? [`random = np.random.RandomState(${seed})`] : []),
    `for t in range(${finiteSteps(run, steps)}):`,
    '    optimizer.zero_grad()',
    `    ${surface.names.f}(*x).backward()`,
    ...(noise > 0 ? [`    x.grad += ${float(noise)} * torch.from_numpy(random.randn(2))`] : []),
    '    optimizer.step()',
    ...(scheduler ? ['    scheduler.step()'] : []),
    'print(x.tolist())',
  ]
  const heads = ['import torch', ...(noise > 0 ? ['import numpy as np'] : [])]
  return [heads.join('\n'), python.surface.pytorch, lines.join('\n')].join('\n\n')
}

/** An expression with the numbers of now in the place of the parameters' names. */
const filled = (pytorch: string, params: Readonly<Record<string, number>>) =>
  pytorch.replace(/\b(\w+)\b(?!\s*[=.(:])/g, (name) =>
    Object.hasOwn(params, name) ? float(params[name]!) : name,
  )
