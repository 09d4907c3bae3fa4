// npm test: every check, in the order in which a mistake is cheapest to find. `npm test -- lint unit` runs some of them.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The npm scripts of each stage. */
const stages = {
  format: ['format'],
  types: ['types'],
  lint: ['lint'],
  knip: ['knip'],
  data: ['data'],
  unit: ['unit'],
  build: ['build', 'build:core'],
  size: ['size'],
  browser: ['e2e'],
}

/** The stages that open a page. */
const BROWSING = ['size', 'browser']

/** @param {string} script */
function npmRun(script) {
  const options = { cwd: root, shell: process.platform === 'win32' }
  return spawnSync('npm', ['run', '--silent', script], { ...options, stdio: 'inherit' }).status === 0
}

/** Finds a browser once, for all stages that need one. */
function chooseBrowser() {
  const found = spawnSync(process.execPath, ['scripts/browser.mjs'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (found.status === 0) process.env.CHROMIUM_PATH = found.stdout.trim()
  return found.status === 0
}

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !(name in stages))
if (unknown) {
  console.error(`No stage is called ${unknown}; there are: ${Object.keys(stages).join(', ')}.`)
  process.exit(1)
}
const chosen = Object.entries(stages).filter(([name]) => asked.length === 0 || asked.includes(name))
const begun = Date.now()
chosen.forEach(([name, scripts], passed) => {
  console.log(
    `\n=== ${name} (${passed + 1} of ${chosen.length}, ${Math.round((Date.now() - begun) / 1000)} s)`,
  )
  const ready = !BROWSING.includes(name) || process.env.CHROMIUM_PATH || chooseBrowser()
  if (ready && scripts.every(npmRun)) return
  console.log(
    `\nnpm test stopped at ${name}; \`npm test -- ${name}\` runs it alone.\nstages: ${passed} passed, 1 failed`,
  )
  process.exit(1)
})
console.log(
  `\nnpm test took ${Math.round((Date.now() - begun) / 1000)} s.\nstages: ${chosen.length} passed, 0 failed`,
)
