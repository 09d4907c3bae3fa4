import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { englishIn } from './english.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=descent]')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const basin = (page: Page, number: number) => page.getByRole('row', { name: new RegExp(`^${number} `) })
const start = (page: Page) => page.getByRole('slider', { name: 'Start', exact: true })
const walkEnd = (page: Page) => page.locator('.walk-end')

const himmelblau = '#/descent?v=1&room=basins&surface=himmelblau&opt=gd&steps=200&gd.lr=0.01'

async function open(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
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

test("himmelblau's four minima divide the map @engine", async ({ page }) => {
  await open(page, himmelblau)
  await expect(page.getByRole('group', { name: /^Map of basins: where gd ends on Himmelblau/ })).toBeVisible()
  await expect(page.getByText(/^10\s000 starts$/)).toBeVisible()
  const shares = ['25.7 %', '26.0 %', '23.6 %', '24.7 %']
  for (const [i, share] of shares.entries()) {
    await expect(basin(page, i + 1)).toContainText('global minimum')
    await expect(basin(page, i + 1)).toContainText(share)
  }
})

test('a drag of the start over a border changes where the walk ends, by mouse and by key', async ({
  page,
}) => {
  await open(page, `${himmelblau}&start=1,1`)
  await expect(walkEnd(page)).toHaveText(/^basin 1, \d+ steps$/)
  const box = (await start(page).boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, y + 110, { steps: 5 })
  await page.mouse.up()
  await expect(walkEnd(page)).toHaveText(/^basin 4, /)
  const reading = page.locator('output[data-readout=x][data-run=gd]')
  expect(Number(await reading.getAttribute('data-value'))).toBeCloseTo(3.5844283403304917, 6)
  await start(page).focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(walkEnd(page)).toHaveText(/^basin 3, /)
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
})

test('the map is cancelled and computed again', async ({ page }) => {
  const release = await holdWorker(page)
  await page.goto(himmelblau)
  await expect(lab(page)).toHaveAttribute('data-status', 'loading')
  await expect(page.getByRole('progressbar', { name: 'Progress of the map' })).toBeVisible()
  await button(page, 'Cancel').click()
  await expect(page.getByText('Cancelled.')).toBeVisible()
  await expect(lab(page)).toHaveAttribute('data-status', 'idle')
  await expect(page.getByText('25.7 %')).toHaveCount(0)
  release()
  await button(page, 'Compute again').click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
  await expect(basin(page, 1)).toContainText('25.7 %')
})

test('nothing is mapped any more when the room is left', async ({ page }) => {
  const release = await holdWorker(page)
  await page.goto(himmelblau)
  await expect(lab(page)).toHaveAttribute('data-status', 'loading')
  await page.getByRole('link', { name: 'Walk', exact: true }).click()
  await expect(lab(page)).toHaveAttribute('data-status', 'idle')
  release()
  await page.getByRole('link', { name: 'Basins', exact: true }).click()
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
})

test('the picture stays while the map of another learning rate is computed, and follows it', async ({
  page,
}) => {
  await open(page, himmelblau)
  await expect(basin(page, 4)).toContainText('24.7 %')
  const rate = page.getByRole('textbox', { name: 'Type a value for Learning rate of gd' })
  await rate.fill('0.02')
  await rate.press('Enter')
  await expect(basin(page, 1)).toBeVisible()
  await expect(basin(page, 4)).toContainText('0.0 %')
  await expect(lab(page)).toHaveAttribute('data-status', 'done')
})

test('a learning rate too large for two of the minima is said, with their limits', async ({ page }) => {
  await open(page, '#/descent?v=1&room=basins&surface=himmelblau&opt=gd&steps=200&gd.lr=0.02')
  await expect(page.getByText('η = 0.02 is above the limit at 3 and 4')).toBeVisible()
  await expect(page.getByText('46 % of the starts are not at rest after 200 steps')).toBeVisible()
  await expect(basin(page, 3)).toContainText('0.0149')
  await expect(page.getByRole('row', { name: /^not at rest/ })).toContainText('45.8 %')
})

test('a diverging learning rate is said', async ({ page }) => {
  await open(page, '#/descent?v=1&room=basins&surface=himmelblau&opt=gd&steps=200&gd.lr=0.5')
  await expect(
    page.getByText(/100 % of the starts diverge, the first at step \d+: .*smaller learning rate/),
  ).toBeVisible()
  await expect(walkEnd(page)).toHaveText(/^diverged at step \d+$/)
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined/)
})

test('what is mapped is chosen among the optimizers that race', async ({ page }) => {
  await open(page, '#/descent?v=1&room=basins&surface=himmelblau&opt=gd,adam&steps=200&gd.lr=0.01')
  const mapped = page.getByRole('group', { name: 'Mapped run' })
  await expect(mapped.getByRole('button', { name: 'gd' })).toHaveAttribute('aria-pressed', 'true')
  await mapped.getByRole('button', { name: 'adam' }).click()
  await expect(page).toHaveURL(/run=adam$/)
  await expect(page.getByRole('group', { name: /^Map of basins: where adam ends/ })).toBeVisible()
  await expect(basin(page, 1)).toContainText('26.6 %')
})

test('the number of starts and the shading are in the link', async ({ page }) => {
  await open(page, himmelblau)
  await page.getByRole('radio', { name: 'Steps' }).check()
  const grid = page.getByRole('textbox', { name: 'Type a value for Starts across' })
  await grid.fill('40')
  await grid.press('Enter')
  await expect(page).toHaveURL(/grid=40&shade=steps$/)
  await expect(page.getByText(/^1\s600 starts$/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^1\s600 starts$/)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Steps' })).toBeChecked()
  await expect(page.locator('.map-legend')).toContainText('steps to arrive')
})

test('maps worth comparing are a click away, and a click back', async ({ page }) => {
  await open(page, '#/descent?v=1&room=basins')
  await button(page, 'Rastrigin').click()
  await expect(page).toHaveURL(/room=basins.*surface=rastrigin/)
  await expect(button(page, 'Rastrigin')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByText('Rastrigin with gd: a basin for each of its valleys')).toBeVisible()
  await expect(page.getByText('97 more basins')).toBeVisible()
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(/#\/descent\?v=1&room=basins$/)
})

test('a surface of one’s own is mapped', async ({ page }) => {
  await open(page, '#/descent?v=1&room=basins&surface=x^4-x^2%2By^2&opt=gd&gd.lr=0.02&steps=200')
  await expect(basin(page, 1)).toContainText('50.0 %')
  await expect(basin(page, 2)).toContainText('50.0 %')
  await expect(page.getByRole('row', { name: /global/ })).toHaveCount(0)
})

test('hovering reads the start, the basin and the steps', async ({ page }) => {
  await open(page, himmelblau)
  const plot = page.getByRole('group', { name: /^Map of basins/ })
  const { width, height } = (await plot.boundingBox())!
  await plot.hover({ position: { x: 0.62 * width, y: 0.3 * height } })
  await expect(plot.locator('.hover-box')).toContainText(/start\(.*basin1: \(3, 2\)steps\d+/)
})

test('the map is saved as a table with a row for every start', async ({ page }) => {
  await open(page, `${himmelblau}&grid=20`)
  const plot = page.getByRole('group', { name: /^Map of basins/ })
  await plot.hover()
  await plot.getByRole('button', { name: 'Zoom and save' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /CSV/ }).click()
  const download = await coming
  expect(download.suggestedFilename()).toBe('downhill-basins.csv')
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(401)
  expect(lines[1]).toMatch(/^-4\.75,-4\.75,3,-3\.779\d+,-3\.283\d+,\d+$/)
})

test('the code is the map as a NumPy program, and the file that computes it here', async ({ page }) => {
  await open(page, himmelblau)
  await expect(page.getByText('def himmelblau_gradient')).toBeVisible()
  await expect(page.locator('.code')).toContainText('x = gd(x, g, lr=0.01)')
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  await expect(page.locator('.code')).toContainText('export function createBasins')
})

for (const [colorScheme, viewport] of [
  ['light', { width: 1280, height: 720 }],
  ['dark', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing, ${colorScheme}, ${viewport.width} wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    for (const rest of ['gd.lr=0.024', 'gd.lr=0.01&shade=steps']) {
      await open(page, `#/descent?v=1&room=basins&surface=himmelblau&opt=gd,adam&steps=200&${rest}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
    }
  })
}

test('on a projector nothing scrolls but the side columns', async ({ page }) => {
  await open(page, '#/descent?v=1&room=basins&surface=himmelblau&opt=gd&steps=200&gd.lr=0.024')
  const size = await page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement
    return { scrollHeight, scrollWidth }
  })
  expect(size).toEqual({ scrollHeight: 720, scrollWidth: 1280 })
})

test('on a phone the map comes first, nothing is wider than the screen, and targets fit a finger', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `#/descent?v=1&room=basins&surface=himmelblau&opt=gd,adam&steps=200&gd.lr=0.024`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const top = async (name: string) => (await page.getByRole('region', { name, exact: true }).boundingBox())!.y
  expect(await top('Stage')).toBeLessThan(await top('Controls'))
  expect(await top('Controls')).toBeLessThan(await top('Explanation'))
  const map = (await page.getByRole('group', { name: /^Map of basins/ }).boundingBox())!
  expect(map.y).toBeLessThan((await button(page, 'Compute again').boundingBox())!.y)
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        '.map-tools :is(button, input, label), .basins-explained button',
      ),
    ]
      .filter(
        (one) => one.getBoundingClientRect().height < 44 && !one.closest('label') && one.tagName !== 'LABEL',
      )
      .map((one) => one.outerHTML),
  )
  expect(small).toEqual([])
})

for (const lang of ['zh', 'ja'])
  test(`speaks ${lang} throughout`, async ({ page }) => {
    for (const rest of [
      '&opt=gd,adam&gd.lr=0.024',
      '&opt=momentum&momentum.lr=0.01&shade=steps',
      '&surface=rastrigin&opt=gd&gd.lr=0.002',
    ]) {
      // prettier-ignore
      await open(page, `#/descent?v=1&room=basins&lang=${lang}&surface=himmelblau&steps=200${rest}`)
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${lang}`))
      await expect(page.getByRole('button', { name: 'Compute again' })).toHaveCount(0)
      expect(await englishIn(page)).toEqual([])
    }
  })
