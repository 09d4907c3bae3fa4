import { describe, expect, it } from 'vitest'
import {
  array,
  askNumPy,
  pythonArguments,
  pythonHas,
  pythonName,
  settingsOf,
  type Job,
  wrongAnswers,
} from '../../../scripts/python.ts'
import { classLosses, losses } from './index.ts'
import { batches, pairsOf } from '../define/lossSamples.testing.ts'

const ofElements = losses.flatMap((loss) =>
  settingsOf(loss.params).flatMap((given) => {
    const { value } = loss.bind(given)
    const { y, t } = pairsOf(loss)
    const job = { id: loss.id, source: loss.numpy, name: pythonName(loss.id), params: pythonArguments(given) }
    const of = (what: string, yi: readonly number[], ti: readonly number[]): Job => ({
      ...job,
      what: `${JSON.stringify(given)} ${what}`,
      args: [array(yi), array(ti)],
      wanted: [value(Float64Array.from(yi), Float64Array.from(ti))],
    })
    return [of('of all', y, t), ...y.map((yi, i) => of(`of ${yi} for ${t[i]}`, [yi], [t[i]!]))]
  }),
)

const ofClasses = classLosses.flatMap((loss) =>
  settingsOf(loss.params).flatMap((given) =>
    batches.flatMap(({ classes, labels, shares, ...rows }): Job[] => {
      const y = rows[loss.of]
      const { value } = loss.bind(given)
      const shape = [y.length / classes, classes]
      const job = {
        id: loss.id,
        source: loss.numpy,
        name: pythonName(loss.id),
        params: pythonArguments(given),
      }
      const answer = (t: readonly number[]) => [value(Float64Array.from(y), Float64Array.from(t), classes)]
      const what = `${JSON.stringify(given)} of ${shape.join('×')}`
      return [
        { ...job, what: `${what}, labels`, args: [array(y, ...shape), { labels }], wanted: answer(labels) },
        {
          ...job,
          what: `${what}, shares`,
          args: [array(y, ...shape), array(shares, ...shape)],
          wanted: answer(shares),
        },
      ]
    }),
  ),
)

const jobs: readonly Job[] = [...ofElements, ...ofClasses]
const numpy = pythonHas('numpy')

describe.skipIf(!numpy)(`the NumPy of each loss${numpy ? '' : ' (python3 with NumPy is not here)'}`, () => {
  const answers = numpy ? askNumPy(jobs) : []

  it.each([...losses, ...classLosses].map(({ id }) => id))(
    '%s runs as it stands and gives the same loss, at kinks and at the ends of its domain too',
    (id) => expect(wrongAnswers(id, jobs, answers, 1e-13)).toEqual([]),
  )
})
