import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areas } from './walls.mjs'

const root = resolve(import.meta.dirname, '../..')
const linter = join(root, 'node_modules/.bin/oxlint')
const house = mkdtempSync(join(tmpdir(), 'downhill-walls-'))

interface Diagnostic {
  readonly message: string
  readonly code: string
  readonly filename: string
}

/** Files that break one wall each, with the words their reason must have. */
const forbidden: readonly (readonly [file: string, code: string, reason: RegExp])[] = [
  ['core/a.ts', `import '../worker/pump.ts'`, /core does not import worker/],
  [
    'core/b.ts',
    `import type { T } from '../labs/descent/Panel.tsx'\nexport type U = T`,
    /core does not import labs/,
  ],
  ['core/c.ts', `export * from 'd3'`, /D3 computes for plots/],
  ['core/losses/d.ts', `import '@stdlib/math-base-special-sin'`, /core\/maths alone/],
  ['core/e.ts', `import './activations/relu.text.ts'`, /does not carry words/],
  ['core/f.ts', `export const f = import.meta.glob('../i18n/*/en.ts')`, /core does not import i18n/],
  ['core/g.ts', `export const g = import.meta.glob(['./*.ts', '../plot/*.ts'])`, /core does not import plot/],
  ['core/h.ts', `export const h = Math.exp(1)`, /Math\.exp: results differ/],
  ['core/i.ts', `export const { tanh } = Math`, /Math\.…: results differ/],
  ['core/j.ts', `export const j = (x: number) => x ** 2`, /\*\*: results differ/],
  ['core/k.ts', `export const k = () => Date.now()`, /determined by its experiment/],
  ['core/l.ts', `export const l = Math['pow'](2, 3)`, /Math\.pow: results differ/],
  ['worker/a.ts', `export const a = () => import('../state/address.ts')`, /worker does not import state/],
  ['worker/b.ts', `export const b = (): import('../plot/Frame.tsx').F => 1`, /worker does not import plot/],
  ['experiment/a.ts', `import '../worker/protocol.ts'`, /experiment does not import worker/],
  ['expression/a.ts', `import '../experiment/link.ts'`, /expression does not import experiment/],
  [
    'core/m.ts',
    `import { parse } from 'mathjs/number'\nexport const m = parse`,
    /only src\/expression loads it/,
  ],
  ['state/c.ts', `export const c = () => import('mathjs')`, /only src\/expression loads it/],
  ['i18n/a.ts', `import '../core/index.ts'`, /i18n does not import core/],
  ['i18n/b.ts', `import 'react'`, /react belongs to components/],
  ['plot/a.tsx', `import '../controls/Slider.tsx'`, /plot does not import controls/],
  ['plot/b.tsx', `import 'zustand'`, /zustand keeps/],
  ['controls/a.tsx', `import '../state/labStore.ts'`, /controls does not import state/],
  [
    'controls/b.tsx',
    `import { scaleLinear } from 'd3'\nexport const b = scaleLinear`,
    /D3 computes for plots/,
  ],
  ['state/a.ts', `import '../i18n/index.ts'`, /state does not import i18n/],
  ['state/b.ts', `import 'react'`, /react belongs to components/],
  ['labs/descent/a.tsx', `import '../network/fields.ts'`, /No lab imports another/],
  ['labs/descent/parts/b.tsx', `import '../../network/fields.ts'`, /No lab imports another/],
  ['labs/descent/c.tsx', `import '../../app/main.tsx'`, /labs does not import app/],
  ['labs/descent/d.ts', `export const d = new Worker('x.js')`, /only src\/worker\/client/],
  ['worker/jobs/a.ts', `export const a = new Worker('x.js')`, /only src\/worker\/client/],
  [
    'labs/descent/e.ts',
    `export const e = new URL('../../app/x.ts', import.meta.url)`,
    /labs does not import app/,
  ],
  ['app/a.ts', `export const a = location.hash`, /only src\/state/],
  ['app/b.ts', `export const b = () => window.history.back()`, /only src\/state/],
  ['app/c.ts', `import 'lodash'`, /No wall .* says which folder may import lodash/],
  ['app/e.ts', `import 'three'`, /only plot\/relief loads it/],
  ['plot/c.ts', `import { Scene } from 'three'\nexport const c = Scene`, /only plot\/relief loads it/],
  ['app/d.ts', `import '../../scripts/serve.mjs'`, /src\/ is whole in itself/],
]

/** Files that keep to the walls, though they look as if they broke one. */
const allowed: readonly (readonly [file: string, code: string])[] = [
  ['core/maths/ok.ts', `import sin from '@stdlib/math-base-special-sin'\nexport const f = Math.sqrt(sin(1))`],
  ['core/ok.ts', `export const f = (location: number, history: number) => location + history`],
  ['core/losses/ok.ts', `import '../descent/walk.ts'`],
  ['core/ok.test.ts', `import 'vitest'\nexport const x = 2 ** 3 + Math.exp(1)`],
  [
    'worker/client.ts',
    `export const w = new Worker(new URL('./shell.ts', import.meta.url), { type: 'module' })`,
  ],
  [
    'worker/jobs/jobClient.ts',
    `export const w = new Worker(new URL('./shell.ts', import.meta.url), { type: 'module' })`,
  ],
  ['expression/ok.ts', `import { parse } from 'mathjs/number'\nexport const p = parse`],
  ['plot/relief/ok.ts', `import { Scene } from 'three'\nexport const s = Scene`],
  ['worker/type.ts', `export const use = (worker: Worker) => worker.terminate()`],
  ['state/ok.ts', `export const hash = location.hash`],
  ['i18n/activations/ok.ts', `import './controls.ts'\nimport '../controls/en.ts'`],
  [
    'labs/descent/ok.tsx',
    `import 'react'\nimport '../../plot/Frame.tsx'\nimport '../../core/descent/walk.ts'`,
  ],
  ['core/circle.ts', `export { b } from './back.ts'\nexport const a = 1`],
  ['core/back.ts', `export { a } from './circle.ts'\nexport const b = 1`],
  [
    'labs/descent/glob.ts',
    `export const g = import.meta.glob(['../../core/*/*.ts', '!**/index.ts', '!../../app/**'])`,
  ],
  ['app/ok.tsx', `import '../labs/descent/Panel.tsx'`],
]

function lintHouse(): Diagnostic[] {
  const { stdout } = spawnSync(linter, ['-f', 'json', '--no-error-on-unmatched-pattern', 'src'], {
    cwd: house,
    encoding: 'utf8',
  })
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics
}

describe('the walls', () => {
  let all: Diagnostic[] = []
  beforeAll(() => {
    for (const path of ['.oxlintrc.json', 'scripts/lint'])
      cpSync(join(root, path), join(house, path), { recursive: true })
    for (const [file, code] of [...forbidden, ...allowed]) {
      mkdirSync(dirname(join(house, 'src', file)), { recursive: true })
      writeFileSync(join(house, 'src', file), `${code}\n`)
    }
    all = lintHouse()
  })
  afterAll(() => rmSync(house, { recursive: true }))

  const of = (file: string) =>
    all
      .filter(({ code, filename }) => code.startsWith('downhill(') && filename === `src/${file}`)
      .map(({ message }) => message)

  it.each(forbidden)('%s fails the lint with the reason', (file, _code, reason) => {
    expect(of(file).join('\n')).toMatch(reason)
  })

  it.each(allowed)('%s passes the lint', (file) => {
    expect(of(file)).toEqual([])
  })

  it('refuse a circle of imports', () => {
    expect(all.filter(({ code }) => code === 'import(no-cycle)').map(({ filename }) => filename)).toContain(
      'src/core/circle.ts',
    )
  })

  it('stand around every folder of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(Object.keys(areas)).toEqual(expect.arrayContaining(folders.map(({ name }) => name)))
  })
})
