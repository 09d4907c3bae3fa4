import type { Python } from '../python.ts'
import type { Race, Run } from '../race.ts'
import { numpyCode } from '../walk/pythonCode.ts'

/** The learning rates of the program's table: 1, 2 and 5 times every power of ten, over the decades of the chart. */
export const programRates: readonly number[] = Array.from({ length: 37 }, (_, i) =>
  Number(`${[1, 2, 5][i % 3]}e${Math.floor(i / 3) - 10}`),
)

/** NumPy that runs as it stands: walks with one learning rate after another, and prints where f ends with each. */
export function rateProgram(race: Race, run: Run, python: Python): string {
  const { definitions, before, step } = partsOf(numpyCode(race, run, python))
  const f = race.surface.names.f
  return `${definitions}

np.seterr(all='ignore')  # runs may diverge

def final(lr):  # the last f that is a finite number
${before.map((line) => `    ${line}`).join('\n')}
    f = ${f}(*x)
    for t in range(1, ${race.steps} + 1):
${step.map((line) => `    ${line}`).join('\n')}
        if not np.isfinite([*x, ${f}(*x)]).all():
            return f
        f = ${f}(*x)
    return f

for power in range(-10, 3):
    for digit in (1, 2, 5) if power < 2 else (1,):
        lr = float(f'{digit}e{power}')
        print(lr, float(final(lr)))
`
}

/** The program of one walk, taken apart: what precedes its steps, and the lines of a step, with any learning rate. */
function partsOf(program: string) {
  const [definitions = '', walk = ''] = program.split(/\n\n(?=x = np\.array)/)
  const lines = walk.split('\n')
  const loop = lines.findIndex((line) => line.startsWith('for t in'))
  return {
    definitions,
    before: lines.slice(0, loop),
    step: lines.slice(loop + 1, -1).map((line) => line.replace(/\blr=[\d.e+-]+/, 'lr=lr')),
  }
}
