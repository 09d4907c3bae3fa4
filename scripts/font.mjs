// npm run font: cuts src/app/fonts/stix-two-math.woff2 out of STIX Two Math (400 KB) for the formulas of this page.
// For developers who add a sign: needs fonttools (apt-get install fonttools python3-brotli). The result is committed.
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontRanges } from './fontRanges.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(root, 'src/app/fonts')
const source = dirname(fileURLToPath(import.meta.resolve('@fontsource/stix-two-math/package.json')))
const subset = join(target, 'stix-two-math.woff2')

mkdirSync(target, { recursive: true })
copyFileSync(join(source, 'LICENSE'), join(target, 'OFL.txt'))
const { error, status } = spawnSync(
  'pyftsubset',
  [
    join(source, 'files/stix-two-math-latin-400-normal.woff2'),
    `--unicodes=${fontRanges.map(([from, to]) => `${from.toString(16)}-${to.toString(16)}`).join(',')}`,
    '--layout-features=ssty,ss04,dtls,flac,kern',
    '--flavor=woff2',
    '--no-hinting',
    `--output-file=${subset}`,
  ],
  { stdio: 'inherit' },
)
if (error || status !== 0) {
  console.error('The font needs fonttools: apt-get install fonttools python3-brotli')
  process.exit(1)
}
console.log(`${subset}: ${(statSync(subset).size / 1000).toFixed(1)} KB`)
