import { describe, expect, it } from 'vitest'
import { array, askNumPy, type Job, pythonHas, pythonName, wrongAnswers } from '../../../scripts/python.ts'
import type { Surface } from '../define/surface.ts'
import { surfaces } from './index.ts'

/** The start, the minima (where some gradients divide 0 by 0), the origin, all over the domain, and far outside of it. */
function pointsOf({ start, minima, domain: [[left, right], [bottom, top]] }: Surface) {
  const shares = [0, 0.13, 0.29, 0.41, 0.58, 0.77, 0.93, 1]
  const inside = shares.flatMap((u) =>
    shares.map((v) => [left + u * (right - left), bottom + v * (top - bottom)] as const),
  )
  const outside = [
    [1000, -777.7],
    [-1000, 1000],
    [-31.3, 44.4],
  ] as const
  return [start, ...minima, [0, 0] as const, ...inside, ...outside]
}

/** The function and its gradient, of all points at once and of the start and each minimum alone. */
function jobsOf(surface: Surface): Job[] {
  const points = pointsOf(surface)
  const slopes = points.map(([x, y]) => {
    const out = new Float64Array(2)
    surface.gradient(x, y, out)
    return out
  })
  const heights = points.map(([x, y]) => surface.value(x, y))
  const job = (what: string, suffix: string, args: Job['args'], wanted: number[]): Job => ({
    id: surface.id,
    what,
    source: surface.numpy,
    name: pythonName(surface.id) + suffix,
    args,
    params: {},
    wanted,
  })
  const all = [0, 1].map((axis) => array(points.map((point) => point[axis]!)))
  const single = points.slice(0, 1 + surface.minima.length)
  return [
    job('heights', '', all, heights),
    job(
      'gradients',
      '_gradient',
      all,
      [0, 1].flatMap((axis) => slopes.map((slope) => slope[axis]!)),
    ),
    ...single.flatMap((point, i) => [
      job('height', '', point, [heights[i]!]),
      job('gradient', '_gradient', point, [...slopes[i]!]),
    ]),
  ]
}

const numpy = pythonHas('numpy')

describe.skipIf(!numpy)(
  `the NumPy of the surfaces${numpy ? '' : ' (python3 with NumPy is not here)'}`,
  () => {
    const jobs = surfaces.flatMap(jobsOf)
    const answers = numpy ? askNumPy(jobs) : []

    it.each(surfaces.map(({ id }) => id))('%s answers as its TypeScript does, everywhere', (id) => {
      expect(wrongAnswers(id, jobs, answers, 1e-12)).toEqual([])
    })
  },
)
