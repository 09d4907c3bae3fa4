// npm run perf: opens the built page in Chromium, puts each lab to work, and prints how smoothly it goes.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { findBrowser, launchArgs } from '../browser.mjs'
import { labs } from './labs.mjs'
import { installProbe } from './probe.mjs'

const root = join(fileURLToPath(import.meta.url), '../../..')
const viewport = { width: 1280, height: 720 }

/** Serves dist/ on a free port. @returns {Promise<{ address: string, close: () => void }>} */
function serve() {
  const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs'), '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    server.once('exit', () => reject(new Error('The page could not be served.')))
    server.stdout.setEncoding('utf8').on('data', (text) => {
      const address = /http:\/\/\S+\//.exec(text)?.[0]
      if (address) resolve({ address, close: () => server.kill() })
    })
  })
}

/** @param {import('playwright').Browser} browser @param {string} address @param {typeof labs[number]} lab */
async function visit(browser, address, { route, work }) {
  const context = await browser.newContext({ viewport, locale: 'en-US' })
  try {
    const page = await context.newPage()
    await page.addInitScript(installProbe)
    await page.goto(address + route)
    await page.locator('[data-lab]').first().waitFor({ timeout: 30_000 })
    return await work(page)
  } finally {
    await context.close()
  }
}

const columns = [28, 13, 13, 15, 17]
const row = (/** @type {string[]} */ cells) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(columns[i] ?? 0) : cell.padStart(columns[i] ?? 0))).join('')
const figure = (/** @type {number | null} */ value) =>
  value === null || Number.isNaN(value) ? '–' : value.toFixed(value < 100 ? 1 : 0)

/** @param {import('playwright').Browser} browser @param {string} address @returns {Promise<boolean>} */
async function report(browser, address) {
  let whole = true
  console.log(row(['at work', 'frames/s', 'pictures/s', 'longest task', 'Pause → paused']))
  console.log(row(['aim', '60', '', '< 50 ms', '< 100 ms']))
  for (const lab of labs) {
    try {
      const { frames, pictures, longest, pause } = await visit(browser, address, lab)
      console.log(row([lab.name, figure(frames), figure(pictures), figure(longest), figure(pause)]))
    } catch (error) {
      whole = false
      console.log(row([lab.name, '–', '–', '–', '–']))
      console.log(`  ${/** @type {Error} */ (error).message.split('\n')[0]}`)
    }
  }
  console.log(
    'frames: the browser drew; pictures: of them, those in which the lab had something new (a run at full speed\n' +
      'shows a frame only when the worker has sent one). The longest task is the main thread’s.',
  )
  return whole
}

async function main() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/ensure-build.mjs')], {
    stdio: 'inherit',
  })
  if (status !== 0) return false
  const server = await serve()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs })
  try {
    return await report(browser, server.address)
  } finally {
    await browser.close()
    server.close()
  }
}

main().then(
  (whole) => process.exit(whole ? 0 : 1),
  (error) => {
    console.error(error.message)
    process.exit(1)
  },
)
