import { farFrom } from '../../../core/descent/startGrid.ts'
import type { Python } from '../python.ts'
import type { Race, Run } from '../race.ts'
import { numpyCode } from '../walk/pythonCode.ts'
import { basinsInput } from './mapInput.ts'

/** A number as Python writes a float: never an int. */
const float = (x: number) => (/^-?\d+$/.test(String(x)) ? `${x}.0` : String(x))

/** Starts across in the program. */
export const columns = 40

/**
 * NumPy that runs as it stands: walks from every start of a coarse grid at once, and prints where how many of them end.
 * An end belongs to the point with slope 0 to which Newton's method leads from it, if that is within reach.
 */
export function numpyMap(race: Race, run: Run, python: Python): string {
  const { definitions, slope, states, step } = partsOf(numpyCode(race, run, python))
  const input = basinsInput(race, run, columns)
  const { box, rows, steps } = input
  const [x, y] = box.map((side) => side.map(float).join(', '))
  const { f } = race.surface.names
  return `${definitions}

def slope(x):
    return ${slope}

np.seterr(all='ignore')  # walks may diverge
(left, right), (low, high) = (${x}), (${y})
columns, rows, steps = ${columns}, ${rows}, ${steps}
across = left + (np.arange(columns) + 0.5) / columns * (right - left)
up = low + (np.arange(rows) + 0.5) / rows * (high - low)
x = np.array([np.tile(across, rows), np.repeat(up, columns)])  # every start at once
${states.map((line) => `${line}\n`).join('')}far = ${float(farFrom(input))}
alive = np.isfinite(${f}(*x) + 0 * x[0])
last = [x]  # the last tenth of the steps
for t in range(1, steps + 1):
${step.join('\n')}
    alive &= (np.abs(x) <= far).all(axis=0) & np.isfinite(${f}(*x) + 0 * x[0])
    last = last[-(steps // 10):] + [x]

reach = np.hypot(right - left, high - low) / 50
resting = alive & np.all([np.hypot(*(p - x)) <= reach for p in last], axis=0)
ends = x[:, resting]
found = ends
h = reach / 1000
for k in range(20):  # Newton's method
    a, b = (slope(found + [[h], [0]]) - slope(found - [[h], [0]])) / (2 * h)
    c, d = (slope(found + [[0], [h]]) - slope(found - [[0], [h]])) / (2 * h)
    u, v = slope(found)
    found = found - np.array([d * u - c * v, a * v - b * u]) / (a * d - b * c)
found = found[:, np.hypot(*(found - ends)) <= reach]

basins, starts = [], []
for p in found.T:
    near = [k for k, basin in enumerate(basins) if np.hypot(*(p - basin)) <= reach / 2]
    if near:
        starts[near[0]] += 1
    else:
        basins.append(p)
        starts.append(1)
for k in np.argsort(starts)[::-1]:
    print(f'{starts[k] / alive.size:.4f}', basins[k].round(3).tolist())
print(f'{(alive.sum() - sum(starts)) / alive.size:.4f}', 'not at rest')
print(f'{(~alive).mean():.4f}', 'diverged')
`
}

/** The program of one walk, taken apart: what works for one point works for a row of points. */
function partsOf(program: string) {
  const [definitions = '', walk = ''] = program.split(/\n\n(?=x = np\.array)/)
  const lines = walk.split('\n')
  const loop = lines.findIndex((line) => line.startsWith('for t in'))
  const taken = lines[loop + 1]!.replace(/^ *g = /, '')
  return {
    definitions: definitions.replace('range(x.size)', 'range(len(x))'),
    // A slope may be the same everywhere, and then a single number.
    slope: taken.replace(/^np\.array\((\w+)\(\*x\)\)$/, 'np.array([s + 0 * x[0] for s in $1(*x)])'),
    states: lines.slice(1, loop).map((line) => line.replace('np.zeros(2)', 'np.zeros_like(x)')),
    step: [
      '    g = slope(x)',
      ...lines.slice(loop + 2, -1).map((line) => line.replace('randn(2)', 'randn(2, 1)')),
    ],
  }
}
