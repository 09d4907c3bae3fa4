import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { englishIn } from './english.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=descent]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The full value of a number shown, `step` or one of a run's. */
async function read(page: Page, name: string, run?: string): Promise<number> {
  const of = run ? `[data-run=${run}]` : ''
  const value = await page.locator(`output[data-readout=${name}]${of}`).getAttribute('data-value')
  return Number(value)
}

async function open(page: Page, link: string): Promise<void> {
  await page.goto(link)
  const language = /lang=(\w+)/.exec(link)?.[1]
  if (language) await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
  await expect(lab(page)).toBeVisible()
}

const race = '#/descent?v=1&start=-7,2&steps=30&gd.lr=0.95&momentum.lr=0.1&adam.lr=0.3'

test.describe("the book's three runs", () => {
  const ends = [
    { lr: '0.1', x: -6.111107928998789e-10, y: 8.148143905314271e-10 },
    { lr: '10', x: -25898374737328.363, y: -1295248616896.5398 },
    { lr: '1e-10', x: -2.999999939999995, y: 3.9999999199999934 },
  ]
  for (const { lr, x, y } of ends) {
    test(`with lr ${lr} end on its numbers @engine`, async ({ page }) => {
      await open(page, `#/descent?v=1&surface=bowl&opt=gd&lr=${lr}&start=-3,4&steps=100&gradient=numerical`)
      await expect(lab(page)).toHaveAttribute('data-status', 'idle')
      await button(page, 'Run to end').click()
      await expect(lab(page)).toHaveAttribute('data-status', 'done')
      expect(await read(page, 'step')).toBe(100)
      expect(await read(page, 'x', 'gd')).toBe(x)
      expect(await read(page, 'y', 'gd')).toBe(y)
      await expect(page.getByRole('group', { name: 'What to see' })).toContainText('expected end reached')
    })
  }

  test('with lr 10 is explained: it stands still because x ± h rounds to x', async ({ page }) => {
    await open(page, '#/descent?v=1&surface=bowl&opt=gd&lr=10&start=-3,4&gradient=numerical&at=100')
    await expect(page.getByText('The walk stands still', { exact: false })).toBeVisible()
    await page.getByRole('radio', { name: 'analytic' }).check()
    await expect(page.getByText('The walk stands still', { exact: false })).toBeHidden()
    await expect(page.getByText('multiplies x and y by 1 − 10·2 = −19')).toBeVisible()
    expect(Math.abs(await read(page, 'x', 'gd'))).toBeGreaterThan(1e128)
  })

  test('are chosen from the list, and undone', async ({ page }) => {
    await open(page, '#/descent?v=1')
    await page.getByRole('combobox', { name: 'What to see' }).selectOption('tiny')
    await expect(page).toHaveURL(/surface=bowl&opt=gd&lr=1e-10&start=-3,4&gradient=numerical$/)
    await button(page, 'Undo').click()
    await expect(page).toHaveURL(/#\/descent\?v=1$/)
  })
})

test('steps go forward, back, to the end and to the start, by button and by key', async ({ page }) => {
  await open(page, race)
  for (let i = 0; i < 3; i++) await button(page, 'Step').click()
  expect(await read(page, 'step')).toBe(3)
  const [x, y] = [await read(page, 'x', 'gd'), await read(page, 'y', 'gd')]
  expect(x).toBeCloseTo(-7 * 0.905 ** 3, 12)
  expect(y).toBeCloseTo(2 * (-0.9) ** 3, 12)
  await button(page, 'Step').click()
  await button(page, 'Step back').click()
  expect([await read(page, 'x', 'gd'), await read(page, 'y', 'gd')]).toEqual([x, y])
  await expect(lab(page)).toHaveAttribute('data-status', 'paused')
  await page.locator('main').click({ position: { x: 5, y: 5 } })
  await page.keyboard.press('ArrowRight')
  expect(await read(page, 'step')).toBe(4)
  await page.keyboard.press('End')
  expect(await read(page, 'step')).toBe(30)
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
  await page.keyboard.press('r')
  expect(await read(page, 'step')).toBe(0)
  await expect(lab(page)).toHaveAttribute('data-status', 'idle')
})

test('the race plays to its end and can be paused on the way', async ({ page }) => {
  await open(page, race)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '0.5×' })
  await button(page, 'Play').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'running')
  await expect.poll(() => read(page, 'step')).toBeGreaterThan(0)
  await button(page, 'Pause').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'paused')
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '20×' })
  await button(page, 'Play').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
  expect(await read(page, 'x', 'adam')).toBeCloseTo(0.13601461732623352, 12)
  expect(await read(page, 'y', 'adam')).toBeCloseTo(0.31824538889630977, 12)
  expect(await read(page, 'gradientNorm', 'momentum')).toBeCloseTo(0.1977, 3)
})

test('the start is moved by arrow keys and by the mouse; a double click brings it back', async ({ page }) => {
  await open(page, '#/descent?v=1')
  const start = page.getByRole('slider', { name: 'Start' })
  await start.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/start=-6\.8,2$/)
  expect(await read(page, 'x', 'gd')).toBe(-6.8)
  const box = (await start.boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y - 40, { steps: 5 })
  await page.mouse.up()
  expect(await read(page, 'x', 'gd')).toBeGreaterThan(-6)
  expect(await read(page, 'y', 'adam')).toBeGreaterThan(2.5)
  await start.dblclick()
  await expect(page).toHaveURL(/#\/descent\?v=1$/)
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(/start=/)
})

test('a learning rate is dragged or typed, and kept by the link through a reload', async ({ page }) => {
  await open(page, '#/descent?v=1')
  const typed = page.getByRole('textbox', { name: 'Type a value for Learning rate of gd' })
  await typed.fill('1e-10')
  await typed.press('Enter')
  await expect(page).toHaveURL(/gd\.lr=1e-10$/)
  await page.getByRole('slider', { name: 'Learning rate of adam' }).press('ArrowRight')
  await expect(page).toHaveURL(/adam\.lr=0\.102$/)
  await page.getByRole('columnheader', { name: 'adam' }).getByRole('button').click()
  await page.getByText('Code: NumPy, PyTorch, TypeScript').click()
  await page.getByRole('tab', { name: 'PyTorch' }).click()
  await button(page, 'Run to end').click()
  await expect(page).toHaveURL(/view=pytorch.*at=100.*run=adam/)
  const before = [await read(page, 'x', 'gd'), await read(page, 'x', 'adam')]
  await page.reload()
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
  expect([await read(page, 'x', 'gd'), await read(page, 'x', 'adam')]).toEqual(before)
  await expect(page.getByRole('tab', { name: 'PyTorch' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('heading', { name: 'This step, adam' })).toBeVisible()
  await expect(typed).toHaveValue('10⁻¹⁰')
})

test('the arithmetic of a step has the numbers of the run', async ({ page }) => {
  await open(page, `${race}&at=12`)
  const update = page.getByRole('group', { name: 'Update of y with its numbers' })
  await expect(update).toContainText('0.5649')
  await expect(update).toContainText('−0.5084')
  await expect(page.getByText('1 − 0.95·2 = −0.9', { exact: false })).toBeVisible()
  await button(page, 'Step').click()
  await expect(update).toContainText('0.4575')
})

test('a run that diverges halts, says when and why, and shows no number that is none', async ({ page }) => {
  await open(page, '#/descent?v=1&surface=rosenbrock&opt=gd&lr=1')
  await button(page, 'Run to end').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'diverged')
  await expect(page.getByText(/gd diverged at step \d+: f had grown to .*Try a learning rate/)).toBeVisible()
  await page.getByRole('combobox', { name: 'Add' }).selectOption('adam')
  await page.getByRole('columnheader', { name: 'adam' }).getByRole('button').click()
  await expect(page.getByRole('heading', { name: 'This step, adam' })).toBeVisible()
  await expect(page.getByText(/gd diverged at step/)).toBeVisible()
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/)
  expect(Number.isFinite(await read(page, 'x', 'gd'))).toBe(true)
})

test('a path that leaves the picture is announced, and the picture can be fitted to it', async ({ page }) => {
  await open(page, '#/descent?v=1&surface=bowl&opt=gd&lr=10&start=-3,4&steps=5')
  await expect(page.getByText('Leaves the picture: gd at step 1')).toBeVisible()
  await button(page, 'Fit to the paths').click()
  await expect(page.getByText('Leaves the picture')).toBeHidden()
  await expect(page).toHaveURL(/zoom=path$/)
})

test('the chart leads to a step', async ({ page }) => {
  await open(page, race)
  const chart = page.getByRole('group', { name: 'f against the step' })
  const box = (await chart.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  const step = await read(page, 'step')
  expect(step).toBeGreaterThan(8)
  expect(step).toBeLessThan(22)
})

test('playing paints without changing what does not depend on the step', async ({ page }) => {
  await open(page, '#/descent?v=1')
  await page.waitForLoadState('networkidle')
  const changed = await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const still = ['.lab-controls', '.contours', '.plot-raster', '.chart-head', '.header']
    const places = still.flatMap((one) => [...document.querySelectorAll(one)])
    let count = 0
    const watch = new MutationObserver((records) => (count += records.length))
    for (const place of places) watch.observe(place, { subtree: true, childList: true, attributes: true, characterData: true }) // prettier-ignore
    document.querySelector<HTMLElement>('button[aria-label=Play]')!.click()
    await new Promise((resolve) => setTimeout(resolve, 800))
    return { places: places.length, count }
  })
  expect(changed).toEqual({ places: 5, count: 0 })
  expect(await read(page, 'step')).toBeGreaterThan(2)
})

for (const [colorScheme, viewport] of [
  ['light', { width: 1280, height: 720 }],
  ['dark', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing, ${colorScheme}, ${viewport.width} wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    await open(page, `${race}&at=30&gradient=numerical`)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
}

test('on a phone the stage comes first, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const run of ['gd', 'adam']) {
    await open(page, `${race}&at=30&run=${run}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
  const top = async (name: string) => (await page.getByRole('region', { name }).boundingBox())!.y
  expect(await top('Stage')).toBeLessThan(await top('Controls'))
  expect(await top('Controls')).toBeLessThan(await top('Explanation'))
})

for (const lang of ['zh', 'ja']) {
  test(`speaks ${lang} throughout`, async ({ page }) => {
    for (const rest of ['&at=12', '&run=adam', '&surface=rosenbrock&opt=gd&lr=1&at=100', '&surface=saddle']) {
      await open(page, `#/descent?v=1&lang=${lang}${rest}`)
      await expect(page.getByRole('button', { name: 'Play', exact: true })).toHaveCount(0)
      expect(await englishIn(page)).toEqual([])
    }
  })
}
