// The size budget: opens the built page cold, at home and at each lab, and sums what its scripts weigh, gzipped, until
// the page responds. What a server log says was fetched is counted, whoever asked for it.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { findBrowser, launchArgs } from './browser.mjs'
import { createHandler, listen } from './serve.mjs'

const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist')
const PAGE_LIMIT = 150_000
const WORKER_LIMIT = 40_000
const PATIENCE = 30_000

/** @typedef {{ path: string, worker: boolean }} Fetched */

/** @param {import('node:http').IncomingMessage} request @param {Set<string>} workers paths of the worker's scripts so far */
function isWorkers(request, workers) {
  const referrer = request.headers.referer ? new URL(request.headers.referer).pathname : ''
  return request.headers['sec-fetch-dest'] === 'worker' || workers.has(referrer)
}

/** Serves dist/ and notes every script that is asked for. */
async function startServer() {
  /** @type {Map<string, Fetched>} */
  const scripts = new Map()
  const handle = createHandler(dist)
  const server = await listen(
    (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname
      const workers = new Set(
        [...scripts.values()].filter(({ worker }) => worker).map((script) => script.path),
      )
      const worker = isWorkers(request, workers)
      if (path.endsWith('.js')) scripts.set(`${worker} ${path}`, { path, worker })
      handle(request, response)
    },
    { port: 0 },
  )
  return { ...server, scripts }
}

/** @param {string} path */
const weigh = (path) => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length

/** @param {Fetched[]} scripts @param {boolean} worker */
const weighAll = (scripts, worker) =>
  scripts.filter((script) => script.worker === worker).reduce((sum, { path }) => sum + weigh(path), 0)

/**
 * Opens one address in a browser context that has nothing cached, and waits until the page responds: it shows what it
 * was asked for, and the network is quiet.
 * @param {import('playwright').Browser} browser @param {string} url @param {string} shown selector
 */
async function openCold(browser, url, shown) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForSelector(shown, { timeout: PATIENCE, state: 'attached' })
  await page.waitForLoadState('networkidle', { timeout: PATIENCE })
  return { page, close: () => context.close() }
}

/** @param {string} place @param {Fetched[]} scripts @returns {boolean} whether it keeps to the budget */
function report(place, scripts) {
  const [pageBytes, workerBytes] = [weighAll(scripts, false), weighAll(scripts, true)]
  const over = [pageBytes > PAGE_LIMIT && 'page', workerBytes > WORKER_LIMIT && 'worker'].filter(Boolean)
  const cell = (/** @type {string | number} */ text) => String(text).padStart(9)
  const verdict = over.length ? `  over the budget: ${over.join(', ')}` : ''
  console.log(`${place.padEnd(16)}${cell(pageBytes)}${cell(workerBytes)}${verdict}`)
  return over.length === 0
}

async function main() {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no dist/ yet: npm run build.')
  const server = await startServer()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs })
  try {
    const home = `http://localhost:${server.port}/`
    console.log(`JavaScript in gzipped bytes (at most ${PAGE_LIMIT} and ${WORKER_LIMIT})`)
    console.log(`${''.padEnd(16)}${'page'.padStart(9)}${'worker'.padStart(9)}`)
    const { page, close } = await openCold(browser, home, '#root a[href*="#/"]')
    const links = await page.$$eval('a[href*="#/"]', (anchors) =>
      anchors.map((a) => a.getAttribute('href') ?? ''),
    )
    await close()
    let kept = report('home', [...server.scripts.values()])
    const labs = new Set(
      links.map((link) => /#\/([a-z]+)/.exec(link)?.[1]).filter((lab) => lab !== undefined),
    )
    if (labs.size === 0) throw new Error('The home page links to no lab.')
    for (const lab of labs) {
      server.scripts.clear()
      const opened = await openCold(browser, `${home}#/${lab}?v=1`, `[data-lab="${lab}"]`)
      await opened.close()
      kept = report(lab, [...server.scripts.values()]) && kept
    }
    if (!kept) throw new Error('A page is heavier than its budget.')
  } finally {
    await browser.close()
    server.close()
  }
}

main().catch((error) => {
  console.error(error.message)
  process.exit(1)
})
