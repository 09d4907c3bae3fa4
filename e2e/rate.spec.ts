import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { englishIn } from './english.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=descent]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const slider = (page: Page, name: string) =>
  page.getByRole('slider', { name: `Learning rate of ${name}`, exact: true })
const handle = (page: Page, name: string) => page.getByRole('slider', { name: `η of ${name} in the chart` })
const chart = (page: Page) =>
  page.getByRole('group', { name: /against the learning rate of each optimizer$/ })
const band = (page: Page, name: string) => page.getByRole('img', { name: new RegExp(`^${name}, `) })
/** What the words under an optimizer's slider say. */
const says = (page: Page, name: string) =>
  page
    .locator('.slider')
    .filter({ has: slider(page, name) })
    .locator('.rate-words')

async function open(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
}

async function type(page: Page, name: string, rate: string): Promise<void> {
  const field = page.getByRole('textbox', { name: `Type a value for Learning rate of ${name}` })
  await field.fill(rate)
  await field.press('Enter')
}

async function found(page: Page, name: string, run: string): Promise<number> {
  const value = await page.locator(`output[data-readout=${name}][data-run=${run}]`).getAttribute('data-value')
  return Number(value)
}

/** The worker's script waits, so that nothing is computed before `release` is called. */
async function holdWorker(page: Page): Promise<() => void> {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/shell-*.js', async (route) => {
    await held
    await route.continue()
  })
  return release
}

test.describe('under the slider of gd in the ravine', () => {
  test('stands what its rate does: down the wall it converges to 1/λmax, oscillates to 2/λmax, diverges above', async ({
    page,
  }) => {
    await page.goto('#/descent?v=1&opt=gd&start=0,2&gd.lr=0.4')
    await expect(says(page, 'gd')).toHaveText('converges2/λmax = 1')
    await expect(band(page, 'gd')).toHaveAccessibleName(
      'gd, converges 10⁻⁴–0.499, oscillates 0.5–1, diverges 1–10',
    )
    for (const [rate, outcome] of [
      ['0.49', 'converges'],
      ['0.51', 'oscillates'],
      ['0.99', 'oscillates'],
      ['1.02', 'diverges'],
      ['100', 'diverges'],
      ['1e-10', 'hardly moves'],
    ] as const) {
      await type(page, 'gd', rate)
      await expect(says(page, 'gd').locator('strong')).toHaveText(outcome)
    }
  })

  test('the limit follows the curvature at the start and the momentum, and is left out where there is none', async ({
    page,
  }) => {
    await page.goto('#/descent?v=1&surface=rosenbrock&opt=gd,momentum,adam')
    await expect(says(page, 'gd')).toContainText('2/λmax = 0.00133')
    await expect(says(page, 'momentum')).toContainText('2(1+μ)/λmax = 0.00252')
    await expect(says(page, 'adam')).toHaveText(/^\w+$/)
    await page.goto('#/descent?v=1&surface=rastrigin&start=0.5,0.5&opt=gd')
    await expect(says(page, 'gd')).toHaveText(/^[a-z ]+$/)
  })

  test('a drag of the rate draws no band anew, another surface does', async ({ page }) => {
    await page.goto('#/descent?v=1&opt=gd')
    await expect(says(page, 'gd').locator('strong')).toHaveText('converges')
    await page.evaluate(() => {
      const counts = { band: 0 }
      Object.assign(globalThis, { counts })
      const watch = new MutationObserver((records) => (counts.band += records.length))
      watch.observe(document.querySelector('.rate-band')!, { subtree: true, childList: true, attributes: true }) // prettier-ignore
    })
    const count = () =>
      page.evaluate(() => (globalThis as unknown as { counts: { band: number } }).counts.band)
    const box = (await slider(page, 'gd').boundingBox())!
    const [x, y] = [box.x + box.width * 0.6, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 60, y, { steps: 12 })
    await page.mouse.up()
    await expect(says(page, 'gd').locator('strong')).toHaveText('diverges')
    expect(await count()).toBe(0)
    await page.getByRole('combobox', { name: 'Surface' }).selectOption({ label: 'Bowl: x² + y²' })
    await expect(band(page, 'gd')).toHaveAccessibleName(/oscillates 0\.5/)
    expect(await count()).toBeGreaterThan(0)
  })
})

test.describe('the chart', () => {
  const ravine = '#/descent?v=1&room=rate&opt=gd,momentum,adam'

  test('knows the best rate of each, where it converges, and where it begins to diverge @engine', async ({
    page,
  }) => {
    await open(page, ravine)
    expect(Math.abs((await found(page, 'bestRate', 'gd')) / (2 / 2.1) - 1)).toBeLessThan(0.02)
    expect(await found(page, 'bestF', 'gd')).toBeLessThan(1e-8)
    expect(await found(page, 'convergesTo', 'gd')).toBeCloseTo(2 / 2.1, 1)
    expect(await found(page, 'divergesFrom', 'gd')).toBeCloseTo(1, 2)
    expect(await found(page, 'divergesFrom', 'momentum')).toBeCloseTo(1.9, 2)
    await expect(page.locator('output[data-readout=divergesFrom][data-run=adam]')).toHaveText('nowhere')
    await expect(chart(page)).toContainText('best by theory 0.952')
    await expect(chart(page)).toContainText('2/λmax = 1')
    for (const word of ['hardly moves', 'converges', 'oscillates', 'diverges'])
      await expect(chart(page).getByText(word, { exact: true })).toBeVisible()
  })

  test('the best rate found is taken over by one press, and undone', async ({ page }) => {
    await open(page, ravine)
    const best = await found(page, 'bestRate', 'momentum')
    const there = await found(page, 'bestF', 'momentum')
    await button(page, 'Use the best η of momentum').click()
    await expect(page).toHaveURL(new RegExp(`momentum\\.lr=${best}&run=momentum$`))
    await expect(handle(page, 'momentum')).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^${best}, ends at f`),
    )
    // The page's own run of that rate ends where that of the sweep does.
    expect(await found(page, 'f', 'momentum')).toBe(there)
    await button(page, 'Undo').click()
    await expect(page).not.toHaveURL(/momentum\.lr/)
  })

  test('its handle moves the learning rate by keys and by the mouse, and the walk with it', async ({
    page,
  }) => {
    await open(page, ravine)
    await handle(page, 'gd').focus()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/gd\.lr=0\.126&run=gd$/)
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowRight')
    await expect(slider(page, 'gd')).toHaveAttribute('aria-valuetext', '1.26')
    await expect(page.locator('.walk-says')).toHaveText(/^gd, η = 1\.26diverges/)
    expect(await found(page, 'f', 'gd')).toBeGreaterThan(1e10)
    const box = (await handle(page, 'adam').boundingBox())!
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 150, y, { steps: 6 })
    await page.mouse.up()
    await expect(page.locator('.walk-says')).toHaveText(/^adam, η = /)
    await expect(slider(page, 'adam')).toHaveAttribute('aria-valuetext', /^1\.\d+×10⁻⁴$/)
    await handle(page, 'adam').press('Delete')
    await expect(page).not.toHaveURL(/adam\.lr/)
    await page.getByRole('link', { name: 'Walk', exact: true }).click()
    await expect(slider(page, 'gd')).toHaveAttribute('aria-valuetext', '1.26')
  })

  test('a press on it takes the rate there for the optimizer that is chosen, and hovering reads every run', async ({
    page,
  }) => {
    await open(page, ravine)
    await button(page, 'adam').click()
    const box = (await chart(page).boundingBox())!
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.3)
    const read = chart(page).locator('.hover-box')
    await expect(read).toContainText('η')
    await expect(read).toContainText(/gd.*· converges/)
    await expect(read).toContainText(/adam.*· converges/)
    const rate = await read.locator('dd').first().textContent()
    await page.mouse.down()
    await page.mouse.up()
    await expect(handle(page, 'adam')).toHaveAttribute('aria-valuetext', new RegExp(`^${rate!.slice(0, 4)}`))
    await expect(page).toHaveURL(/adam\.lr=/)
  })

  test('is linear or logarithmic, and its numbers are saved with every run', async ({ page }) => {
    await open(page, ravine)
    await expect(chart(page)).toContainText('f − minimum after 100 steps')
    await page.getByRole('radio', { name: 'Linear' }).check()
    await expect(page).toHaveURL(/scale=linear/)
    await expect(chart(page)).toContainText('f after 100 steps')
    await chart(page).hover()
    await chart(page).getByRole('button').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /CSV/ }).first().click(),
    ])
    const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
    expect(rows[0]).toBe('optimizer,learning rate,final f,lowest f,outcome')
    expect(rows.length).toBeGreaterThan(3 * 241)
    expect(rows.find((row) => row.startsWith('gd,0.1,'))).toMatch(/^gd,0\.1,0\.328\d+,0\.328\d+,converges$/)
  })

  test('follows the surface, also one of your own, and one without a minimum', async ({ page }) => {
    await open(page, '#/descent?v=1&room=rate&surface=x^2-y^2&opt=gd&start=-1.5,0.01')
    await expect(chart(page)).toContainText('f after 100 steps')
    await expect(page.getByText('In another direction the surface curves downwards')).toBeVisible()
    await page.getByRole('radio', { name: 'Logarithmic' }).check()
    await expect(chart(page)).toContainText('f − lowest found, after 100 steps')
    await page.getByRole('combobox', { name: 'Surface' }).selectOption({ label: 'Bowl: x² + y²' })
    await expect(chart(page)).toContainText('best by theory 0.5')
    await expect(lab(page)).toHaveAttribute('data-status', 'done')
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('is tried with what shows most, and says of gd what a step does', async ({ page }) => {
    await open(page, ravine)
    await button(page, 'bowl, η 0.9').click()
    await expect(page).toHaveURL(/room=rate&surface=bowl&opt=gd&gd\.lr=0\.9$/)
    await expect(page.getByText('but by less than it had to go: the walk closes in')).toBeVisible()
    await expect(page.locator('.formula-card')).toContainText('−0.8')
    const nine = await found(page, 'f', 'gd')
    await type(page, 'gd', '0.1')
    expect(await found(page, 'f', 'gd')).toBeCloseTo(nine, 20)
    await type(page, 'gd', '1')
    expect(await found(page, 'f', 'gd')).toBe(25)
    await expect(page.getByText('the walk goes to and fro for ever')).toBeVisible()
    await button(page, 'just above 2/λmax').click()
    await expect(page.locator('.walk-says')).toContainText('diverges')
    await button(page, 'Adam’s plateau').click()
    await expect(button(page, 'Adam’s plateau')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByText('For adam there is no rule as simple')).toBeVisible()
  })
})

test.describe('the sweep', () => {
  test('is cancelled and computed again, however fast the machine', async ({ page }) => {
    const release = await holdWorker(page)
    await page.goto('#/descent?v=1&room=rate&opt=gd')
    await expect(lab(page)).toHaveAttribute('data-status', 'loading')
    await button(page, 'Cancel').click()
    await expect(page.getByText('Cancelled.')).toBeVisible()
    await expect(lab(page)).toHaveAttribute('data-status', 'idle')
    release()
    await button(page, 'Compute again').click()
    await expect(lab(page)).toHaveAttribute('data-status', 'done')
    await expect(page.getByText(/^\d{3} runs$/)).toBeVisible()
  })

  test('of long walks shows what it has by now, and ends with the room', async ({ page }) => {
    await page.goto('#/descent?v=1&room=rate&opt=gd,adam&steps=100000')
    await expect(page.getByRole('progressbar', { name: 'Progress of the runs' })).toBeVisible()
    await expect(chart(page)).toBeVisible()
    await expect(lab(page)).toHaveAttribute('data-status', 'running')
    await button(page, 'Cancel').click()
    await expect(page.getByText('Cancelled.')).toBeVisible()
    await expect(chart(page)).toBeVisible()
    await page.getByRole('link', { name: 'Walk', exact: true }).click()
    await expect(lab(page)).toHaveAttribute('data-status', /idle|loading/)
  })
})

for (const [colorScheme, viewport] of [
  ['light', { width: 1280, height: 720 }],
  ['dark', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing, ${colorScheme}, ${viewport.width} wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    await open(page, '#/descent?v=1&room=rate&opt=gd,momentum,adam&gd.lr=1.02')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
}

test('at 1280 × 720 nothing but a side column scrolls, and the numbers of six optimizers fit', async ({
  page,
}) => {
  const foot = () => page.locator('.lab-foot').boundingBox()
  await open(page, '#/descent?v=1&room=rate&opt=gd,momentum,adam')
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(720)
  await open(page, '#/descent?v=1&room=rate&opt=gd,momentum,nesterov,adam,rmsprop,adagrad')
  await expect(page.locator('.rate-numbers tbody tr')).toHaveCount(6)
  const { y, height } = (await foot())!
  expect(y + height).toBeLessThanOrEqual(720)
  expect((await chart(page).boundingBox())!.height).toBeGreaterThan(200)
})

test('on a phone the stage comes first, nothing is wider than the screen, and fingers find their targets', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#/descent?v=1&room=rate&opt=gd,momentum,adam')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const top = async (name: string) => (await page.getByRole('region', { name, exact: true }).boundingBox())!.y
  expect(await top('Stage')).toBeLessThan(await top('Controls'))
  expect(await top('Controls')).toBeLessThan(await top('Explanation'))
  for (const name of ['Use the best η of gd', 'Compute again', 'momentum']) {
    const { width, height } = (await button(page, name).boundingBox())!
    expect([name, width >= 44, height >= 44]).toEqual([name, true, true])
  }
  await button(page, 'Use the best η of gd').click()
  await expect(page).toHaveURL(/gd\.lr=0\.9/)
})

for (const lang of ['zh', 'ja']) {
  test(`speaks ${lang} throughout`, async ({ page }) => {
    for (const rest of ['&gd.lr=1.02', '&surface=saddle&run=momentum', '&surface=rosenbrock&run=adam']) {
      await open(page, `#/descent?v=1&lang=${lang}&room=rate${rest}`)
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`))
      await expect(page.getByRole('button', { name: 'Compute again' })).toHaveCount(0)
      expect(await englishIn(page)).toEqual([])
    }
  })
}
