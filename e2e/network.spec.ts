import type { Page } from '@playwright/test'
import { datasets } from '../src/core/datasets/index.ts'
import { drawPlaneData } from '../src/core/net/planeData.ts'
import { createRun } from '../src/core/net/run.ts'
import { planeSamples } from '../src/core/net/samples.ts'
import { decode } from '../src/experiment/codec.ts'
import { settle } from '../src/labs/network/experiment.ts'
import { fields } from '../src/labs/network/fields.ts'
import { rules } from '../src/labs/network/rules.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=network]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const readout = (page: Page, name: string) => page.locator(`output[data-readout=${name}]`)
const read = async (page: Page, name: string) => (await readout(page, name).getAttribute('data-value'))!

async function open(page: Page, link: string, status = 'paused') {
  await page.goto(link)
  await expect(lab(page)).toHaveAttribute('data-status', status, { timeout: 30_000 })
}

async function atStep(page: Page, step: number) {
  await expect(readout(page, 'step')).toHaveAttribute('data-value', String(step))
  await expect(lab(page)).not.toHaveAttribute('data-status', 'loading')
}

/** The fingerprint that Node computes for a link to points in the plane. */
function fingerprintOf(link: string): string {
  const settings = decode(link, fields, rules).settings
  const experiment = settle(settings)
  const set = datasets.find(({ id }) => id === experiment.data.id)!
  if (set.kind !== 'plane') throw new Error('only sets of points are computed here')
  const { train, test: held } = drawPlaneData(set, experiment.data)
  const run = createRun(experiment, { train: planeSamples(train), test: planeSamples(held) })
  run.goTo(settings.at)
  while (run.work());
  return run.fingerprint()
}

test('a small net learns the circle', async ({ page }) => {
  await open(page, '#/network?v=1&stop=1000')
  await button(page, 'Run to end').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
  await atStep(page, 1000)
  expect(Number(await read(page, 'testAccuracy'))).toBeGreaterThan(0.95)
  expect(Number(await read(page, 'loss'))).toBeLessThan(0.2)
  expect(await read(page, 'epoch')).toBe('40')
  await expect(page).toHaveURL(/stop=1000&at=1000$/)
})

test('a step back, by iteration or epoch, leads to the very same net', async ({ page }) => {
  await open(page, '#/network?v=1&at=50')
  const before = await read(page, 'fingerprint')
  await button(page, 'Step').click()
  await atStep(page, 51)
  expect(await read(page, 'fingerprint')).not.toBe(before)
  await button(page, 'Step back').click()
  await atStep(page, 50)
  expect(await read(page, 'fingerprint')).toBe(before)
  await button(page, 'One epoch forward').click()
  await atStep(page, 75)
  await button(page, 'One epoch back').click()
  await atStep(page, 50)
  expect(await read(page, 'fingerprint')).toBe(before)
})

for (const link of [
  '#/network?v=1&at=200',
  '#/network?v=1&data=spiral&hidden=6,5&act=gelu,sine&opt=adam&init=he&seed=7&changes=50:lr:0.003;80:batch:25&at=120',
])
  test(`${link} opens on the net that Node computes, to the last bit @engine`, async ({ page, browser }) => {
    await open(page, link)
    const shown = await read(page, 'fingerprint')
    expect(shown).toBe(fingerprintOf(link))
    const elsewhere = await browser.newContext()
    const other = await elsewhere.newPage()
    await other.goto(page.url())
    await expect(readout(other, 'fingerprint')).toHaveAttribute('data-value', shown, { timeout: 20_000 })
    await elsewhere.close()
  })

test('a learning rate changed on the way is in the link, and replayed by it', async ({ page }) => {
  await open(page, '#/network?v=1&stop=160&at=100')
  const typed = page.getByRole('textbox', { name: 'Type a value for Learning rate' })
  await typed.fill('0.03')
  await typed.press('Enter')
  await expect(page).toHaveURL(/changes=100:lr:0\.03/)
  await button(page, 'Run to end').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
  await atStep(page, 160)
  await expect(page).toHaveURL(/at=160$/)
  const shown = await read(page, 'fingerprint')
  const link = new URL(page.url()).hash
  expect(fingerprintOf(link)).toBe(shown)
  await page.reload()
  await expect(readout(page, 'fingerprint')).toHaveAttribute('data-value', shown)
})

test('another net begins at step 0, and undo brings the old one back', async ({ page }) => {
  await open(page, '#/network?v=1&at=30')
  const before = await read(page, 'fingerprint')
  await button(page, 'More units in layer 1').click()
  await atStep(page, 0)
  await expect(page).toHaveURL(/hidden=5,2/)
  await button(page, 'Undo').click()
  await atStep(page, 30)
  expect(await read(page, 'fingerprint')).toBe(before)
})

test('pause is heard, and the step then stands', async ({ page }) => {
  await open(page, '#/network?v=1')
  await button(page, 'Play').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'running')
  await expect(readout(page, 'step')).not.toHaveAttribute('data-value', '0')
  await button(page, 'Pause').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'paused')
  const step = await read(page, 'step')
  await expect(page).toHaveURL(new RegExp(`at=${step}$`))
  await button(page, 'Step').click()
  await atStep(page, Number(step) + 1)
})

test('a net that diverges says so without a NaN; a smaller learning rate begins the run anew', async ({
  page,
}) => {
  await open(page, '#/network?v=1&hidden=8,8&act=exponential&lr=10&seed=1')
  await button(page, 'Run to end').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'diverged')
  await expect(page.getByText('Diverged at step')).toBeVisible()
  await expect(lab(page)).not.toHaveText(/\bNaN\b/)
  const typed = page.getByRole('textbox', { name: 'Type a value for Learning rate' })
  await typed.fill('0.01')
  await typed.press('Enter')
  await atStep(page, 0)
  await expect(page).toHaveURL(/lr=0\.01/)
  await expect(page.getByText('Diverged at step')).toBeHidden()
})

test('other data chosen while a run goes on begin at step 0', async ({ page }) => {
  await open(page, '#/network?v=1')
  await button(page, 'Play').click()
  await expect(readout(page, 'step')).not.toHaveAttribute('data-value', '0')
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/data/mnist.json', async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('combobox', { name: 'Data' }).selectOption('mnist')
  await expect(lab(page)).toHaveAttribute('data-status', 'loading')
  await expect(page).not.toHaveURL(/at=/)
  release()
  await expect(lab(page)).toHaveAttribute('data-status', 'running', { timeout: 20_000 })
  await button(page, 'Pause').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'paused')
})

test('while it trains, nothing but canvases, curves and numbers is painted', async ({ page }) => {
  await open(page, '#/network?v=1')
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    for (const part of ['.lab-controls', '.code-tabs', '.one-step', '.header'])
      new MutationObserver((records) => seen.push(...records.map(() => part))).observe(
        document.querySelector(part)!,
        { subtree: true, childList: true, characterData: true, attributes: true },
      )
  })
  await button(page, 'Run to end').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done', { timeout: 20_000 })
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
})

test('a worker that dies is replaced, and training goes on from its last checkpoint', async ({ page }) => {
  await page.addInitScript(() => {
    const workers: Worker[] = []
    const Native = window.Worker
    window.Worker = class extends Native {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options)
        workers.push(this)
      }
    }
    Object.assign(window, { workers })
  })
  await open(page, '#/network?v=1&at=60')
  const before = await read(page, 'fingerprint')
  await page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.at(-1)!.terminate())
  await expect(page.getByText('The training stopped answering and was started again')).toBeVisible({
    timeout: 20_000,
  })
  await expect(lab(page)).toHaveAttribute('data-status', 'paused')
  await atStep(page, 60)
  expect(await read(page, 'fingerprint')).toBe(before)
  await button(page, 'Step').click()
  await atStep(page, 61)
})

test('the digits load, are guessed, and a net for them opens from a link', async ({ page }) => {
  await open(page, '#/network?v=1&data=mnist&stop=400')
  await button(page, 'Run to end').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done', { timeout: 45_000 })
  await atStep(page, 400)
  expect(Number(await read(page, 'testAccuracy'))).toBeGreaterThan(0.6)
  await expect(page.getByRole('img', { name: /of these 60 are right/ })).toBeVisible()
  await expect(page.getByText(/, guessed \d/).first()).toBeAttached()
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText('61 to 120')).toBeVisible()
})

test('digits that cannot be loaded are said, and tried again', async ({ page, faults }) => {
  await page.route('**/data/mnist.json', (route) => route.fulfill({ status: 503 }))
  await page.goto('#/network?v=1&data=mnist')
  await expect(page.getByRole('alert')).toContainText('The digits could not be loaded')
  await expect(lab(page)).toHaveAttribute('data-status', 'failed')
  await page.unroute('**/data/mnist.json')
  await button(page, 'Try again').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'paused', { timeout: 20_000 })
  faults.length = 0
})
