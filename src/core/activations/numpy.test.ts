import { describe, expect, it } from 'vitest'
import {
  array,
  askNumPy,
  awkwardInputs,
  pythonArguments,
  pythonHas,
  pythonName,
  settingsOf,
  type Job,
  wrongAnswers,
} from '../../../scripts/python.ts'
import goldenVectors from '../golden/softmax.json'
import { activations, vectorActivations } from './index.ts'

const ofNumbers = activations.flatMap(({ id, params, numpy, bind }) =>
  settingsOf(params).map((given): Job => {
    const inputs = awkwardInputs(bind(given).kinks)
    return {
      id,
      what: JSON.stringify(given),
      source: numpy,
      name: pythonName(id),
      args: [array(inputs)],
      params: pythonArguments(given),
      wanted: inputs.map(bind(given).value),
    }
  }),
)

const vectors = [...goldenVectors.cases.map((example) => example.z), [40, -40, 0], [1010, 1000, 990]]

const ofVectors = vectorActivations.flatMap(({ id, params, numpy, bind }) =>
  settingsOf(params).flatMap((given) => {
    const rowOf = (z: readonly number[]) => {
      const out = new Float64Array(z)
      bind(given).value(out, out)
      return [...out]
    }
    const job = { id, source: numpy, name: pythonName(id), params: pythonArguments(given) }
    const batch = vectors.filter((z) => z.length === 3)
    return [
      ...vectors.map((z): Job => ({
        ...job,
        what: JSON.stringify(given),
        args: [array(z)],
        wanted: rowOf(z),
      })),
      {
        ...job,
        what: `${JSON.stringify(given)} row by row`,
        args: [array(batch.flat(), batch.length, 3)],
        wanted: batch.flatMap(rowOf),
      },
    ]
  }),
)

const jobs: readonly Job[] = [...ofNumbers, ...ofVectors]
const numpy = pythonHas('numpy')

describe.skipIf(!numpy)(
  `the NumPy of each activation${numpy ? '' : ' (python3 with NumPy is not here)'}`,
  () => {
    const answers = numpy ? askNumPy(jobs) : []

    it.each([...activations, ...vectorActivations].map(({ id }) => id))(
      '%s runs as it stands and gives the same values, at kinks and far out too',
      (id) => expect(wrongAnswers(id, jobs, answers)).toEqual([]),
    )
  },
)
