import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'public/data')

interface Manifest {
  readonly width: number
  readonly height: number
  readonly files: readonly {
    file: string
    set: string
    images: number
    decodedBytes: number
    compressedBytes: number
  }[]
}

describe('the cut of MNIST', () => {
  let manifest: Manifest
  beforeAll(() => {
    execFileSync(process.execPath, [join(root, 'scripts/mnist.mjs')])
    manifest = JSON.parse(readFileSync(join(folder, 'mnist.json'), 'utf8')) as Manifest
  })

  const decoded = (file: string) => gunzipSync(readFileSync(join(folder, file)))

  it('has all 60,000 training and 10,000 test images', () => {
    const images = (set: string) =>
      manifest.files.filter((f) => f.set === set).reduce((sum, f) => sum + f.images, 0)
    expect([images('train'), images('test')]).toEqual([60_000, 10_000])
  })

  it('is as long as its manifest says', () => {
    for (const { file, images, decodedBytes, compressedBytes } of manifest.files) {
      expect(readFileSync(join(folder, file)).length).toBe(compressedBytes)
      expect(decoded(file).length).toBe(decodedBytes)
      expect(decodedBytes).toBe(images * (1 + manifest.width * manifest.height))
    }
  })

  it('begins with the labels that everybody knows', () => {
    expect([...decoded('mnist-train-10000.bin').subarray(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4])
    expect([...decoded('mnist-test-2000.bin').subarray(0, 10)]).toEqual([7, 2, 1, 0, 4, 1, 4, 9, 5, 9])
  })

  it('has the pictures after the labels: the ink of the first five sums to 27525', () => {
    const first = decoded('mnist-train-10000.bin').subarray(10_000, 10_000 + 28 * 28)
    expect(first.reduce((sum, ink) => sum + ink, 0)).toBe(27_525)
  })
})
