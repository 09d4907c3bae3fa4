import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { optimizers } from '../src/core/optimizers/index.ts'
import { surfaces } from '../src/core/surfaces/index.ts'
import { walk } from '../src/core/descent/walk.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=descent]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const readout = (page: Page, name: string, run: string) =>
  page.locator(`output[data-readout=${name}][data-run=${run}]`)

async function read(page: Page, name: string, run: string): Promise<number> {
  return Number(await readout(page, name, run).getAttribute('data-value'))
}

async function open(page: Page, link: string, status = 'idle'): Promise<void> {
  await page.goto(link)
  await expect(lab(page)).toHaveAttribute('data-status', status, { timeout: 30_000 })
}

test('each of the 23 surfaces opens by its link, and its walk has the bits of the core @engine', async ({
  page,
}) => {
  expect(surfaces).toHaveLength(23)
  const adam = optimizers.find(({ id }) => id === 'adam')!
  for (const surface of surfaces) {
    await open(page, `#/descent?v=1&surface=${surface.id}&opt=adam&lr=0.02&steps=40&at=40`, 'done')
    const { path, f } = walk(surface, adam, { lr: 0.02 }, surface.start, 40)
    const expected = { x: path[80], y: path[81], f: f[40] }
    for (const [name, value] of Object.entries(expected))
      await expect(readout(page, name, 'adam'), surface.id).toHaveAttribute('data-value', String(value))
  }
})

test('each of the 14 optimizers opens by its link, and its walk has the bits of the core @engine', async ({
  page,
}) => {
  expect(optimizers).toHaveLength(14)
  const beale = surfaces.find(({ id }) => id === 'beale')!
  for (const optimizer of optimizers) {
    await open(
      page,
      `#/descent?v=1&surface=beale&opt=${optimizer.id}&lr=0.01&start=1,1&steps=40&at=40`,
      'done',
    )
    const { path } = walk(beale, optimizer, { lr: 0.01 }, [1, 1], 40)
    for (const [name, value] of Object.entries({ x: path[80], y: path[81] }))
      await expect(readout(page, name, optimizer.id)).toHaveAttribute('data-value', String(value))
    await expect(page.getByRole('heading', { name: `This step, ${optimizer.id}` })).toBeVisible()
  }
})

for (const title of [
  'Why momentum helps',
  'Why Adam starts fast',
  'Too large a learning rate',
  'Starts that part',
  'What a saddle does',
  'Rosenbrock’s slow valley',
  'Beale’s plateau',
  'η 0.9: ends where 0.1 does',
  'η 1: back to the start',
] as const)
  test(`the preset “${title}” ends where it is said to, and loses its mark with another rate`, async ({
    page,
  }) => {
    await open(page, '#/descent?v=1')
    const see = page.getByRole('group', { name: 'What to see' })
    await page.getByRole('combobox', { name: 'What to see' }).selectOption({ label: title })
    await expect(see).toContainText('expected end at step')
    await button(page, 'Run to end').click()
    await expect(see).toContainText('expected end reached')
    const rate = page.getByRole('slider', { name: 'Learning rate of gd' })
    await rate.press('ArrowLeft')
    await expect(see).not.toContainText('expected end')
  })

test('optimizers come and go, six at most, each with a learning rate that suits the surface', async ({
  page,
}) => {
  await open(page, '#/descent?v=1&surface=himmelblau&opt=gd&gd.lr=0.01')
  const add = page.getByRole('combobox', { name: 'Add' })
  await add.selectOption('momentum')
  await expect(page).toHaveURL(/opt=gd,momentum&gd\.lr=0\.01&momentum\.lr=0\.0\d+/)
  for (const id of ['nesterov', 'lion', 'rprop', 'radam']) await add.selectOption(id)
  await expect(add).toBeDisabled()
  await button(page, 'Remove momentum').click()
  await expect(add).toBeEnabled()
  await expect(readout(page, 'f', 'momentum')).toHaveCount(0)
  await button(page, 'Undo').click()
  await expect(readout(page, 'f', 'momentum')).toHaveCount(1)
})

test('walks start in several places; each can be dragged, read off and removed', async ({ page }) => {
  await open(
    page,
    '#/descent?v=1&surface=himmelblau&opt=gd&gd.lr=0.005&start=1,1;-1,-1&steps=200&at=200',
    'done',
  )
  expect(await read(page, 'x', 'gd')).toBeCloseTo(3, 9)
  await page.getByRole('group', { name: 'From start' }).getByRole('radio', { name: '2' }).check()
  expect(await read(page, 'x', 'gd')).toBeCloseTo(-3.779310253377747, 9)
  await page.getByRole('slider', { name: 'Start 1' }).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/start=-1,1;-1,-1/)
  expect(await read(page, 'x', 'gd')).toBeCloseTo(-2.805118086952745, 9)
  await button(page, '+ start').click()
  await expect(page.getByRole('slider', { name: 'Start 3' })).toBeVisible()
  await button(page, 'Remove Start 3').click()
  await expect(page.getByRole('slider', { name: 'Start 3' })).toHaveCount(0)
})

test('a surface of one’s own is walked by its symbolic gradient, from a link and from the field', async ({
  page,
}) => {
  await open(page, '#/descent?v=1&surface=x^2/4%2By^2&opt=gd&lr=0.5&start=-3,2&steps=10&at=1', 'paused')
  expect(await read(page, 'x', 'gd')).toBe(-3 - 0.5 * (-3 / 2))
  expect(await read(page, 'y', 'gd')).toBe(0)
  const field = page.getByLabel('f(x, y) =')
  await field.fill('x^4 + y^2')
  await field.press('Enter')
  await expect(page).toHaveURL(/surface=x\^4\+y\^2/)
  await expect(lab(page)).toHaveAttribute('data-status', 'idle')
  await field.fill('x^4 + foo(y)')
  await field.press('Enter')
  await expect(page.getByText('There is no function or variable named “foo”.')).toBeVisible()
  await expect(page).toHaveURL(/surface=x\^4\+y\^2/)
})

test('a link to a surface that cannot be read opens on another one and says so', async ({ page }) => {
  await open(page, '#/descent?v=1&surface=x%2Bfoo(y)&opt=gd')
  await expect(page.getByText('The walks shown are still those down the surface before.')).toBeVisible()
  expect(Number.isFinite(await read(page, 'x', 'gd'))).toBe(true)
})

test('a run is pinned, stays while its learning rate changes, and is named by what changed', async ({
  page,
}) => {
  await open(page, '#/descent?v=1&opt=gd&gd.lr=0.1&at=50', 'paused')
  await button(page, 'Pin').click()
  await expect(button(page, 'Pin')).toHaveAttribute('aria-disabled', 'true')
  await page.getByRole('textbox', { name: 'Type a value for Learning rate of gd' }).fill('0.95')
  await page.keyboard.press('Enter')
  const pinned = page.getByRole('group', { name: 'Pinned runs' })
  await expect(pinned).toContainText('gd · η 0.1')
  await expect(page).toHaveURL(/pins=gd,lr:0\.1,x:-7,y:2/)
  await expect(page.locator('.trail.ghost')).toHaveCount(1)
  await page.reload()
  await expect(pinned).toContainText('gd · η 0.1')
  await button(page, 'Remove gd · η 0.1').click()
  await expect(page.locator('.trail.ghost')).toHaveCount(0)
})

test('the ledger has the arithmetic of each step, leads to it, and is saved whole', async ({ page }) => {
  await open(page, '#/descent?v=1&opt=momentum&momentum.lr=0.1&steps=30&at=12&chart=ledger', 'paused')
  const rows = page.getByRole('region', { name: 'The steps of momentum in rows' })
  await expect(rows.getByRole('row')).toHaveCount(8)
  await rows.getByRole('button', { name: '12', exact: true }).click()
  await expect(page.locator('output[data-readout=step]')).toHaveAttribute('data-value', '11')
  const coming = page.waitForEvent('download')
  await button(page, 'Save all steps as CSV').click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('downhill-steps-of-momentum.csv')
  const lines = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/)
  expect(lines).toHaveLength(31)
  expect(lines[0]).toBe('step,lr,x,y,f,g_x,g_y,v_x,v_y,delta_x,delta_y,next_x,next_y')
  const [ravine, momentum] = [surfaces[1]!, optimizers[1]!]
  const { path } = walk(ravine, momentum, { lr: 0.1 }, [-7, 2], 30)
  const last = lines[30]!.split(',').map(Number)
  expect(last.slice(2, 4)).toEqual([path[58], path[59]])
  expect(last.slice(-2)).toEqual([path[60], path[61]])
})

test('a walk of 100,000 steps is exact at any of them, and so is its arithmetic', async ({ page }) => {
  const link = '#/descent?v=1&surface=rosenbrock&opt=gd,adam&gd.lr=0.001&adam.lr=0.001&start=-1.2,1'
  await open(page, `${link}&steps=100000&at=99999&noise=0.1&seed=3`, 'paused')
  const [rosenbrock, gd] = [surfaces.find(({ id }) => id === 'rosenbrock')!, optimizers[0]!]
  const { path } = walk(rosenbrock, gd, { lr: 0.001 }, [-1.2, 1], 100_000, { noise: 0.1, seed: 3 })
  expect(await read(page, 'x', 'gd')).toBe(path[2 * 99_999])
  await button(page, 'Step').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
  expect(await read(page, 'x', 'gd')).toBe(path[200_000])
  await button(page, 'Reset').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'idle')
})

test('long walks say how far they are, are stopped, and go on', async ({ page }) => {
  // The worker's script waits, so the walks cannot be over before they are stopped.
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/shell-*.js', async (route) => {
    await held
    await route.continue()
  })
  await open(page, '#/descent?v=1&surface=rosenbrock&opt=gd&gd.lr=0.001&steps=100000&at=100000', 'loading')
  await expect(readout(page, 'x', 'gd')).toHaveText('–')
  await button(page, 'Stop').click()
  await expect(page.getByText('Stopped. What has been walked is shown')).toBeVisible()
  await expect(lab(page)).not.toHaveAttribute('data-status', 'loading')
  release()
  await button(page, 'Walk on').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done', { timeout: 30_000 })
  await expect(readout(page, 'x', 'gd')).not.toHaveText('–')
})

test('on a quadratic valley theory stands beside what the run measures, and its best is taken over', async ({
  page,
}) => {
  await open(page, '#/descent?v=1&opt=momentum&momentum.lr=0.1&steps=200')
  await page.getByText('Theory of this valley').click()
  const theory = page.locator('.theory')
  await expect(theory).toContainText('0.1, 2')
  await expect(theory).toContainText('20')
  await button(page, 'Use it').click()
  await expect(page).toHaveURL(/momentum\.lr=1\.335\d+&momentum\.momentum=0\.402\d+/)
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(/momentum\.lr=0\.1&steps=200$/)
})

test('a schedule changes the learning rate of each step', async ({ page }) => {
  await open(page, '#/descent?v=1&opt=gd&steps=10')
  await page.getByText('Schedule of η: Constant').click()
  await page.getByRole('combobox', { name: 'Schedule', exact: true }).selectOption('cosine')
  await expect(page).toHaveURL(/schedule=cosine/)
  await page.getByRole('textbox', { name: 'Type a value for Warm-up, steps' }).fill('4')
  await page.keyboard.press('Enter')
  await button(page, 'Step').click()
  // A quarter of the rate, times a cosine that has not yet moved: -7 + .025 * .7
  expect(await read(page, 'x', 'gd')).toBeCloseTo(-6.9825, 10)
})

test('where x ± h rounds to x is marked, beside the analytic gradient that goes on', async ({ page }) => {
  await open(page, '#/descent?v=1')
  await page.getByRole('combobox', { name: 'What to see' }).selectOption('ten')
  const chart = page.getByRole('group', { name: 'f against the step' })
  await expect(chart).toContainText('x ± h rounds to x')
  await expect(chart).toContainText('gd · analytic')
})

test.describe('in three dimensions', () => {
  test('the start is moved by keys, the step goes on, and the map comes back', async ({ page }) => {
    await open(page, '#/descent?v=1&look=relief')
    const start = page.getByRole('slider', { name: 'Start' })
    await start.focus()
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/start=-6\.\d+,2/)
    await button(page, 'Step').click()
    await expect(page.locator('output[data-readout=step]')).toHaveAttribute('data-value', '1')
    await page.getByRole('radio', { name: 'Map' }).check()
    await expect(page.locator('.contours')).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
  })

  test('a browser without WebGL says so, and the rest goes on', async ({ page }) => {
    await page.addInitScript(() => {
      const native = HTMLCanvasElement.prototype.getContext as (...args: unknown[]) => unknown
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
        return String(args[0]).startsWith('webgl') ? null : native.apply(this, args)
      } as never
    })
    await open(page, '#/descent?v=1&look=relief')
    await expect(page.getByText('This browser cannot draw in three dimensions')).toBeVisible()
    await button(page, 'Step').click()
    await expect(page.locator('output[data-readout=step]')).toHaveAttribute('data-value', '1')
  })
})

for (const lang of ['zh', 'ja'])
  test(`pins, theory, ledger and own surfaces speak ${lang}`, async ({ page }) => {
    await page.goto(
      `#/descent?v=1&lang=${lang}&opt=momentum&pins=gd,lr:0.3,x:1,y:1&chart=ledger&schedule=cosine`,
    )
    await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`))
    for (const summary of await page.locator('main summary').all()) await summary.click()
    await page.waitForLoadState('networkidle')
    const text = await page.evaluate(() => {
      const copy = document.querySelector('main')!.cloneNode(true) as HTMLElement
      copy.querySelectorAll('pre, math, code, option, th, td').forEach((code) => code.remove())
      return copy.textContent!
    })
    expect(text.match(/[a-z]{3,}(?: [a-z]{2,}){2,}/gi) ?? []).toEqual([])
  })
