// npm run digits: trains the book's net, 784-50-10, on all of MNIST, 10,000 iterations of batch 100, in Node; then says
// how long that takes relative to the naive triple loop.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { runnerImport } from 'vite'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const PIXELS = 784
const ITERATIONS = 10_000
/** The kernels take turns, in rounds of so many iterations; each one's best round counts. */
const [ROUNDS, ROUND] = [10, 50]

/** @param {string} path @returns {Promise<any>} */
const load = async (path) => (await runnerImport(join(root, path), { root, logLevel: 'error' })).module
const { byteSamples, createNet, createTrainer, RandomState } = await load('src/core/index.ts')
const { naive } = await load('src/core/maths/kernels/naive.ts')
const { blocked } = await load('src/core/maths/kernels/blocked.ts')

/** Both files of a set, joined. @param {string[]} names */
function readSet(names) {
  const parts = names.map((name) => {
    const bytes = gunzipSync(readFileSync(join(root, 'public/data', `mnist-${name}.bin`)))
    const count = bytes.length / (1 + PIXELS)
    return { labels: bytes.subarray(0, count), images: bytes.subarray(count) }
  })
  const images = Buffer.concat(parts.map((part) => part.images))
  return byteSamples(images, Buffer.concat(parts.map((part) => part.labels)), PIXELS)
}

/** @param {unknown} kernels */
function bookTrainer(kernels) {
  const random = new RandomState(0)
  const spec = { sizes: [PIXELS, 50, 10], activations: ['sigmoid'], loss: 'softmax-cross-entropy' }
  const net = createNet(spec, random, kernels)
  return createTrainer(net, train, random, {
    optimizer: 'gd',
    optimizerParams: { lr: 0.1 },
    batch: 100,
    sampling: 'choice',
  })
}

/** Seconds of `count` iterations. @param {any} trainer @param {number} count */
function time(trainer, count) {
  const begun = performance.now()
  for (let i = 0; i < count; i++) trainer.train()
  return (performance.now() - begun) / 1000
}

/** @param {any} net @param {any} samples */
function accuracy(net, samples) {
  const [x, t] = [new Float64Array(1000 * PIXELS), new Float64Array(1000)]
  let right = 0
  for (let from = 0; from < samples.count; from += 1000) {
    samples.gather(null, from, 1000, x, t)
    net.forward(x, 1000)
    right += net.correct(t)
  }
  return right / samples.count
}

const train = readSet(['train-10000', 'train-rest'])
const test = readSet(['test-2000', 'test-rest'])

const book = bookTrainer(blocked)
const seconds = time(book, ITERATIONS)
console.log(`${ITERATIONS} iterations of batch 100 over ${train.count} images: ${seconds.toFixed(1)} s`)
console.log(
  `accuracy ${accuracy(book.net, train).toFixed(4)} (training), ${accuracy(book.net, test).toFixed(4)} (test)`,
)

const [fast, slow] = [bookTrainer(blocked), bookTrainer(naive)]
let [fastBest, slowBest] = [Infinity, Infinity]
for (let round = 0; round < ROUNDS; round++) {
  fastBest = Math.min(fastBest, time(fast, ROUND))
  slowBest = Math.min(slowBest, time(slow, ROUND))
}
const same = fast.net.parameters.every(
  (/** @type {number} */ w, /** @type {number} */ i) => w === slow.net.parameters[i],
)
const bits = same ? 'to the same bits' : 'with OTHER bits'
console.log(`${(slowBest / fastBest).toFixed(1)} times as fast as the naive loops, ${bits}`)
