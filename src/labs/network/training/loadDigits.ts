import type { DigitData } from '../../../worker/protocol.ts'

/** One file of public/data, as its manifest describes it: labels of one byte each, then the images, one gzip stream. */
interface FileEntry {
  readonly file: string
  readonly set: 'train' | 'test'
  readonly images: number
  readonly decodedBytes: number
  readonly compressedBytes: number
}

interface Manifest {
  readonly width: number
  readonly height: number
  readonly files: readonly FileEntry[]
}

type OnProgress = (share: number) => void

const folder = 'data'

/** What has been decoded, by file; it is asked for again as the reader goes to and fro. */
const decoded = new Map<string, Uint8Array>()
const joined = new Map<number, DigitData>()

/** The digits that a run on `examples` of them needs, if they have been loaded. */
export const loadedDigits = (examples: number): DigitData | null => joined.get(examples) ?? null

/**
 * Loads so many training images, and the test images that go with them.
 * @param onProgress hears the share of the compressed bytes that have come, 0 to 1
 * @throws if a file cannot be had or is not whole; what has come by then is kept
 */
export async function loadDigits(examples: number, onProgress: OnProgress): Promise<DigitData> {
  const ready = joined.get(examples)
  if (ready) return ready
  const manifest = (await (await get(`${folder}/mnist.json`)).json()) as Manifest
  const wanted = filesFor(manifest, examples)
  const missing = wanted.filter(({ file }) => !decoded.has(file))
  const total = missing.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0)
  let come = 0
  onProgress(0)
  for (const entry of missing) {
    const bytes = await decode(entry, (count) => {
      come += count
      onProgress(Math.min(1, come / total))
    })
    decoded.set(entry.file, bytes)
  }
  const data = join(wanted, manifest.width * manifest.height)
  joined.set(examples, data)
  return data
}

/** The first files of each set; all of them where the first does not have as many images. */
function filesFor({ files }: Manifest, examples: number): readonly FileEntry[] {
  const first = (set: FileEntry['set']) => files.find((entry) => entry.set === set)!
  return first('train').images >= examples ? [first('train'), first('test')] : files
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`)
  return response
}

async function decode(entry: FileEntry, onBytes: (count: number) => void): Promise<Uint8Array> {
  const path = `${folder}/${entry.file}`
  const counter = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      onBytes(chunk.length)
      controller.enqueue(chunk)
    },
  })
  const { body } = await get(path)
  const stream = body!.pipeThrough(counter).pipeThrough(new DecompressionStream('gzip'))
  const out = new Uint8Array(entry.decodedBytes)
  let at = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (at + read.value.length > out.length) throw new Error(`${path} is longer than it says`)
    out.set(read.value, at)
    at += read.value.length
  }
  if (at < out.length) throw new Error(`${path} is cut short`)
  return out
}

function join(files: readonly FileEntry[], pixels: number): DigitData {
  const part = (set: FileEntry['set'], of: 'labels' | 'images') =>
    concatenated(
      files
        .filter((entry) => entry.set === set)
        .map(({ file, images }) => {
          const bytes = decoded.get(file)!
          return of === 'labels' ? bytes.subarray(0, images) : bytes.subarray(images, images * (1 + pixels))
        }),
    )
  return {
    id: 'mnist',
    images: part('train', 'images'),
    labels: part('train', 'labels'),
    testImages: part('test', 'images'),
    testLabels: part('test', 'labels'),
  }
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
