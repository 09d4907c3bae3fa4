// Finds a Chromium, or gets one: node scripts/browser.mjs prints its path. All of it is synchronous.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const START_LIMIT = 60_000
const PLAYWRIGHT_LIMIT = 300_000
const APT_LIMIT = 600_000

const isRoot = process.getuid?.() === 0

/** What a browser is started with: no sandbox as root, where Chromium refuses one, and no traffic of its own. */
export const launchArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** @param {string[]} names @returns {string[]} */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((file) => existsSync(file))
}

/** Whether a browser starts and shows an empty page: being there is not enough, its libraries may be missing. */
function starts(/** @type {string} */ file) {
  const args = [...launchArgs, '--headless', '--disable-gpu', '--dump-dom', 'about:blank']
  const { status, stdout } = spawnSync(file, args, { encoding: 'utf8', timeout: START_LIMIT })
  return status === 0 && stdout.includes('<html>')
}

/** @returns {string | undefined} */
function present() {
  return [chromium.executablePath(), ...onPath(NAMES)].find((file) => existsSync(file) && starts(file))
}

/** @param {string} command @param {string[]} args @param {number} timeout milliseconds */
function run(command, args, timeout) {
  console.error(`No browser yet: ${command} ${args.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], timeout, env }).status === 0
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** Each way to get a browser, tried in turn until one has come. */
const ways = [
  () => run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], PLAYWRIGHT_LIMIT),
  () =>
    isRoot &&
    isDebian() &&
    run('apt-get', ['update'], APT_LIMIT) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], APT_LIMIT),
]

/**
 * The path of a Chromium that starts. Throws one sentence if there is none and none can be had.
 * @returns {string}
 */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (starts(chosen)) return chosen
    throw new Error(`CHROMIUM_PATH is ${chosen}, which does not start as a browser.`)
  }
  const found =
    present() ??
    ways.reduce(
      (/** @type {string | undefined} */ got, way) => got ?? (way() ? present() : undefined),
      undefined,
    )
  if (found) return found
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be found or installed: install one, or set CHROMIUM_PATH.',
  )
}

/** The path of Debian's Firefox, which Playwright drives as it is; undefined where it is not installed. */
export function findFirefox() {
  return onPath(['firefox-esr'])[0]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(findBrowser())
  } catch (error) {
    console.error(/** @type {Error} */ (error).message)
    process.exit(1)
  }
}
