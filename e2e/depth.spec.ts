import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { createDepth, type Depth, type DepthInput } from '../src/core/depth/depth.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab="activations"]')
const status = (page: Page, is: string) => expect(lab(page)).toHaveAttribute('data-status', is)
const picture = (page: Page) => lab(page).locator('.depth-picture')
const read = async (page: Page, name: string, layer: number) =>
  Number(
    await lab(page)
      .locator(`output[data-readout="${name}"][data-run="layer-${layer}"]`)
      .getAttribute('data-value'),
  )

async function open(page: Page, query = '') {
  await page.goto(`#/activations?v=1&room=depth${query}`)
  await status(page, 'done')
}

const book: DepthInput = {
  activation: 'sigmoid',
  params: {},
  init: 'normal',
  initStd: 1,
  layers: 5,
  mean: 0,
  std: 1,
  seed: 0,
}

function computed(patch: Partial<DepthInput>): Depth {
  const work = createDepth({ ...book, ...patch })
  while (work.work());
  return work.output()
}

test('a link opens on the numbers of the core, to the last digit @engine', async ({ page }) => {
  await open(page, '&f=elu&elu.alpha=2&depth=3&init=lecun&mean=0.5&std=2&seed=7')
  const depth = computed({
    activation: 'elu',
    params: { alpha: 2 },
    init: 'lecun',
    layers: 3,
    mean: 0.5,
    std: 2,
    seed: 7,
  })
  for (const [i, { mean, std, betweenSamples, layer }] of depth.entries()) {
    expect(await read(page, 'mean', i)).toBe(mean)
    expect(await read(page, 'std', i)).toBe(std)
    expect(await read(page, 'between', i)).toBe(betweenSamples)
    if (layer) expect(await read(page, 'saturated', i)).toBe(layer.saturated)
  }
  await expect(picture(page)).toHaveAttribute('data-layers', '3')
})

test("each picture of the book's figure comes out as it is expected", async ({ page }) => {
  await open(page)
  const presets = lab(page).getByRole('group', { name: 'The figure of the book' }).getByRole('button')
  await expect(presets).toHaveCount(12)
  for (const preset of await presets.all()) {
    await preset.click()
    await expect(preset).toHaveAttribute('aria-pressed', 'true')
    await status(page, 'done')
    await expect(lab(page).getByRole('status').filter({ hasText: 'Reached' })).toBeVisible()
  }
  await expect(page).toHaveURL(/f=relu&.*init=he/)
  await lab(page).getByRole('button', { name: 'New seed' }).click()
  await expect(page).toHaveURL(/seed=1/)
  await status(page, 'done')
  await expect(lab(page).getByRole('status').filter({ hasText: 'Reached' })).toBeVisible()
})

test('dragging the weights moves the picture along, and it ends at the value let go of', async ({ page }) => {
  await open(page, '&f=tanh&depth=8')
  const before = await read(page, 'std', 8)
  const slider = lab(page).getByRole('slider', { name: 'σ of the weights' })
  const box = (await slider.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2)
  await page.mouse.down()
  for (let i = 0; i <= 30; i++) {
    await page.mouse.move(box.x + box.width * (0.8 - i / 100), box.y + box.height / 2)
    await page.waitForTimeout(30)
  }
  await expect.poll(() => read(page, 'std', 8)).not.toBe(before)
  await page.mouse.up()
  await status(page, 'done')
  const initStd = Number(/initStd=([^&]+)/.exec(page.url())![1])
  expect(await read(page, 'std', 8)).toBe(computed({ activation: 'tanh', layers: 8, initStd }).at(-1)!.std)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => read(page, 'std', 8)).toBe(before)
})

test('a seed is typed, a function chosen, the axes are each layer its own', async ({ page }) => {
  await open(page, '&f=relu&initStd=0.01')
  await lab(page).getByRole('textbox', { name: 'Seed' }).fill('12345')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/seed=12345/)
  await status(page, 'done')
  await lab(page).getByRole('radio', { name: 'Each its own' }).check()
  await expect(page).toHaveURL(/axes=own/)
  await lab(page).getByRole('radio', { name: 'GELU', exact: true }).check()
  await status(page, 'done')
  await expect(lab(page).locator('.plot').first()).toHaveAccessibleName(/with GELU/)
  await page.reload()
  await status(page, 'done')
  await expect(page).toHaveURL(/f=gelu&.*seed=12345&axes=own/)
})

test('twenty layers fit the screen, and hovering reads a bin', async ({ page }) => {
  await open(page, '&f=relu&init=he&depth=20')
  const box = (await picture(page).boundingBox())!
  expect(box.y + box.height).toBeLessThanOrEqual(720)
  await page.mouse.move(box.x + box.width * 0.17, box.y + box.height * 0.15)
  await expect(lab(page).locator('.hover-box')).toContainText(/Layer 1.*Value.*Share/s)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720)
})

test('the code is the NumPy of these settings, and the source that runs', async ({ page }) => {
  await open(page, '&f=leaky-relu&init=he&seed=3')
  await expect(lab(page).locator('.code')).toContainText('w = he(random, 100, 100)')
  await expect(lab(page).locator('.code')).toContainText('np.random.RandomState(3)')
  await lab(page).getByRole('tab', { name: 'TypeScript' }).click()
  await expect(lab(page).locator('.code')).toContainText('export function createDepth')
})

test('the table is saved as CSV, to the last digit', async ({ page }) => {
  await open(page, '&f=tanh&init=lecun&depth=2')
  await picture(page).getByRole('button', { name: 'Zoom and save' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Save data as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('downhill-depth.csv')
  const rows = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
  expect(rows).toHaveLength(4)
  const [layer, mean, std] = rows[3]!.split(',').map(Number)
  const last = computed({ activation: 'tanh', init: 'lecun', layers: 2 }).at(-1)!
  expect([layer, mean, std]).toEqual([2, last.mean, last.std])
})

test('values that leave the range of doubles are counted, and none is shown as NaN', async ({ page }) => {
  await open(page, '&f=exponential&std=3')
  await expect(lab(page).getByRole('rowheader', { name: 'Not finite' })).toBeVisible()
  expect(await lab(page).innerText()).not.toMatch(/NaN|undefined/)
})

test('a worker that cannot be started is said, and tried again when asked', async ({ page, faults }) => {
  await page.route('**/shell-*.js', (route) => route.abort())
  await page.goto('#/activations?v=1&room=depth')
  await status(page, 'failed')
  await expect(lab(page).getByRole('alert')).toContainText('This could not be computed')
  await page.unroute('**/shell-*.js')
  // The browser complains of the script that it was kept from.
  faults.splice(0)
  await lab(page).getByRole('button', { name: 'Try again' }).click()
  await status(page, 'done')
  await expect(lab(page).getByRole('alert')).toHaveCount(0)
})

for (const [language, colorScheme] of [
  ['zh', 'light'],
  ['ja', 'dark'],
] as const)
  test(`axe finds nothing in the depth room, ${language}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, `&lang=${language}&f=relu&init=he&depth=9`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })

test('on a phone nothing is wider than the screen, and targets are large', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const query of ['', '&depth=20&f=relu', '&lang=ja']) {
    await open(page, query)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    for (const target of await lab(page).locator('.depth-presets button').all()) {
      const { width, height } = (await target.boundingBox())!
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    }
  }
})
