// npm run bench: how long the core takes for its heaviest pictures, on this machine, beside the plain way to compute them.
// Builds dist-core/ and writes nothing else.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
/** Each run is timed so often, in turns with what it is compared with; the medians count. */
const RUNS = 5
/** Starts a side, and steps of each walk. */
const [SIDE, STEPS] = [200, 200]

const vite = join(root, 'node_modules/vite/bin/vite.js')
const build = [vite, 'build', '--config', 'vite.core.config.ts', '--logLevel', 'warn']
const { status } = spawnSync(process.execPath, build, { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(1)

const core = await import(pathToFileURL(join(root, 'dist-core/index.js')).href)
const { createBasins, optimizers, surfaces, walk } = core

/** @param {readonly { id: string }[]} list @param {string} id @returns {any} */
const named = (list, id) => list.find((one) => one.id === id)

/** The centre of a cell. @param {any} box @param {number} cell */
const startOf = ([x, y], cell) => [
  x[0] + (((cell % SIDE) + 0.5) / SIDE) * (x[1] - x[0]),
  y[0] + ((Math.floor(cell / SIDE) + 0.5) / SIDE) * (y[1] - y[0]),
]

/** The map of basins. @param {any} surface @param {string} optimizer @param {number} lr */
function mapped(surface, optimizer, lr) {
  const work = createBasins({
    walk: { ground: surface.id, optimizer, params: { lr } },
    box: surface.domain,
    columns: SIDE,
    rows: SIDE,
    steps: STEPS,
  })
  while (work.work());
  return work.output()
}

/** The ends alone, by one walk after another. @param {any} surface @param {string} optimizer @param {number} lr */
function walked(surface, optimizer, lr) {
  const ends = new Float64Array(2 * SIDE * SIDE)
  for (let cell = 0; cell < SIDE * SIDE; cell++) {
    const { path } = walk(surface, named(optimizers, optimizer), { lr }, startOf(surface.domain, cell), STEPS)
    ends.set(path.subarray(-2), 2 * cell)
  }
  return ends
}

/** How many walks end elsewhere than where the map says. @param {any} map @param {Float64Array} ends */
function differences({ cells, basins, reach }, ends) {
  let count = 0
  for (let cell = 0; cell < cells.length; cell++) {
    const basin = basins[cells[cell]]
    if (basin && Math.hypot(basin.x - ends[2 * cell], basin.y - ends[2 * cell + 1]) > 1.001 * reach) count++
  }
  return count
}

/** @template T @param {number[]} times @param {() => T} run @returns {T} */
function timed(times, run) {
  const begun = performance.now()
  const result = run()
  times.push(performance.now() - begun)
  return result
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** @param {string[]} cells */
const line = (cells) =>
  console.log(cells.map((cell, i) => (i < 2 ? cell.padEnd(12) : cell.padStart(16))).join(''))

console.log(
  `Basins: ${SIDE} × ${SIDE} starts, ${STEPS} steps each; medians of ${RUNS} runs, in ms, on Node ${process.versions.node}`,
)
line(['surface', 'optimizer', 'createBasins', 'walk by walk', 'ratio', 'other ends'])
for (const [id, rates] of [
  ['himmelblau', { gd: 0.01, momentum: 0.002, adam: 0.1 }],
  ['rastrigin', { gd: 0.002, momentum: 0.0005, adam: 0.1 }],
])
  for (const [optimizer, lr] of Object.entries(rates)) {
    const surface = named(surfaces, id)
    const [ours, plain] = [[], []]
    let others = 0
    for (let run = 0; run < RUNS; run++) {
      const map = timed(ours, () => mapped(surface, optimizer, lr))
      others = differences(
        map,
        timed(plain, () => walked(surface, optimizer, lr)),
      )
    }
    const [mine, theirs] = [median(ours), median(plain)]
    line([id, optimizer, mine.toFixed(0), theirs.toFixed(0), `${(theirs / mine).toFixed(1)}`, `${others}`])
  }
