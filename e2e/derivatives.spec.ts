import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { sigmoid } from '../src/core/activations/sigmoid.ts'
import { numericalDiff } from '../src/core/differentiate/numericalDiff.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=derivatives]')
const handles = (page: Page, name: string) => lab(page).locator('g[role=slider]').and(page.getByRole('slider', { name })) // prettier-ignore

/** The full value of a number shown. */
async function read(page: Page, name: string, run?: string): Promise<number> {
  const of = run ? `[data-run="${run}"]` : ':not([data-run])'
  return Number(await lab(page).locator(`output[data-readout=${name}]${of}`).getAttribute('data-value'))
}

async function open(page: Page, hash: string) {
  await page.goto(hash)
  await expect(lab(page).locator('.plot svg').first()).toBeVisible()
  await expect(lab(page).getByRole('heading', { level: 1 })).toBeVisible()
}

async function type(page: Page, label: string, text: string) {
  const field = page.getByRole('textbox', { name: `Type a value for ${label}`, exact: true })
  // By keys: Firefox's driver fills a field without React hearing of it. The click selects what stands there.
  await field.click()
  await field.pressSequentially(text)
  await field.press('Enter')
}

const row = (page: Page, id: string) => lab(page).locator(`[data-row=${id}]`)

test("opens on the book's numbers, to the last digit @engine", async ({ page }) => {
  await open(page, '#/derivatives?v=1')
  expect(await read(page, 'x')).toBe(5)
  expect(await read(page, 'slope', 'central')).toBe(0.1999999999990898)
  expect(await read(page, 'slope')).toBe(0.2)
  await type(page, 'Place x', '10')
  await expect(page).toHaveURL(/x=10/)
  expect(await read(page, 'slope', 'central')).toBe(0.2999999999986347)
  await expect(lab(page).getByText('0.2999999999986347').first()).toBeVisible()
})

test('the bits that are lost show in the numbers: at 1e-4 some, at 1e-50 all', async ({ page }) => {
  await open(page, '#/derivatives?v=1')
  await expect(row(page, 'h').locator('.lost')).toHaveText('16 lost')
  await expect(row(page, 'ahead').locator('.bits .behind')).toHaveText(/^[01]{37}$/)
  await expect(row(page, 'fAhead').locator('.digits .front')).toHaveText('0.7500')
  await expect(row(page, 'gap').locator('.bits .behind')).toHaveText(/^[01]{39}$/)
  await expect(lab(page).getByText('Bits left by the subtraction: 39 of 53')).toBeVisible()
  await page.getByRole('button', { name: '10⁻⁵⁰', exact: true }).click()
  await expect(page).toHaveURL(/h=1e-50/)
  await expect(row(page, 'h').locator('.lost')).toHaveText('53 lost')
  await expect(lab(page).getByText('x + h and x − h = x exactly')).toBeVisible()
  expect(await read(page, 'slope', 'central')).toBe(0)
})

test('at the leap of the step the methods answer 5000, 10000 and 0, and PyTorch 0', async ({ page }) => {
  await open(page, '#/derivatives?v=1&f=step&x=1')
  await page.getByRole('button', { name: 'Go to the jump at 0.00' }).click()
  await expect(page).toHaveURL(/x=0/)
  expect(await read(page, 'slope', 'kink-central')).toBe(5000)
  expect(await read(page, 'slope', 'kink-forward')).toBe(10000)
  expect(await read(page, 'slope', 'kink-backward')).toBe(0)
  expect(await read(page, 'slope')).toBe(0)
  await page.getByRole('radio', { name: 'Forward', exact: true }).check()
  await expect(page).toHaveURL(/method=forward/)
  expect(await read(page, 'slope', 'forward')).toBe(10000)
})

test('x and h can be dragged and moved by arrow keys, in one step of undo each', async ({ page }) => {
  await open(page, '#/derivatives?v=1&f=sigmoid&x=1&h=1')
  const place = handles(page, 'Place x')
  await place.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/x=1.1/)
  const box = (await handles(page, 'Difference h').last().boundingBox())!
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 20, y, { steps: 6 })
  await page.mouse.up()
  await expect(page).toHaveURL(/h=0\.\d/)
  const h = Number(/h=([\d.]+)/.exec(page.url())![1])
  expect(await read(page, 'slope', 'central')).toBe(numericalDiff(sigmoid.bind().value, 1.1, h))
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page).toHaveURL(/x=1.1&h=1$/)
  await handles(page, 'Difference h').last().focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/h=0.9/)
  await page.keyboard.press('Delete')
  await expect(page).not.toHaveURL(/h=/)
})

test('a function of the user’s own is read, drawn and kept in the link', async ({ page }) => {
  await open(page, '#/derivatives?v=1&x=2')
  const field = page.getByRole('textbox', { name: 'Your own f(x)' })
  await field.fill('x^3 - 2x')
  await field.press('Enter')
  await expect(page).toHaveURL(/f=x(\^|%5E)3-2\*?x/)
  await expect(page.getByRole('heading', { level: 1, name: /x\^3/ })).toBeVisible()
  expect(await read(page, 'f')).toBe(4)
  expect(await read(page, 'slope')).toBe(10)
  expect(await read(page, 'slope', 'central')).toBeCloseTo(10, 7)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /x\^3/ })).toBeVisible()
  expect(await read(page, 'slope')).toBe(10)
})

test('an expression that cannot be read says so and breaks nothing', async ({ page }) => {
  await page.goto('#/derivatives?v=1&f=x+foo(x)')
  await expect(lab(page).locator('.room-note')).toHaveText(/cannot be read/)
  expect(await lab(page).innerText()).not.toMatch(/NaN|undefined/)
  await page.getByRole('radio', { name: 'Sigmoid', exact: true }).check({ force: true })
  await expect(lab(page).locator('.plot svg').first()).toBeVisible()
})

test('no parser of expressions is fetched while none is used', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await open(page, '#/derivatives?v=1')
  await page.waitForLoadState('networkidle')
  expect(scripts.filter((url) => url.includes('readExpression'))).toEqual([])
})

test('where f has no value there is a dash and a sentence', async ({ page }) => {
  await open(page, '#/derivatives?v=1&f=log(x)&x=0&h=0.1')
  await expect(lab(page).getByText('f has no finite value at one of the places')).toBeVisible()
  expect(await lab(page).innerText()).not.toMatch(/NaN|undefined/)
})

test('the error room draws, moves h along the curve and knows the best h', async ({ page }) => {
  await open(page, '#/derivatives?v=1&f=sigmoid&x=1')
  await page.getByRole('link', { name: 'Error against h', exact: true }).click()
  await expect(page).toHaveURL(/room=error/)
  await expect(lab(page).getByText('best h ≈ 2.06×10⁻⁵')).toBeVisible()
  await expect(lab(page).getByText('truncation rules. A smaller h is better.')).toBeVisible()
  const handle = handles(page, 'Difference h')
  await handle.focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/h=0.00005|h=5e-5/)
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(page).toHaveURL(/h=0.000005|h=5e-6/)
  await expect(lab(page).getByText('rounding rules.')).toBeVisible()
  await page.goto('#/derivatives?v=1&room=error&f=sigmoid&x=1&h=1e-50')
  await expect(lab(page).getByText('x ± h rounds to x.')).toBeVisible()
  expect(await read(page, 'slope', 'central')).toBe(0)
})

test('the code is a program with the numbers of now, and the file that runs', async ({ page }) => {
  await open(page, '#/derivatives?v=1&f=elu&x=-1')
  await expect(lab(page).locator('pre')).toContainText('x, h = -1.0, 0.0001')
  await page.getByRole('tab', { name: 'PyTorch' }).click()
  await expect(lab(page).locator('pre')).toContainText('y.backward()')
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  await expect(lab(page).locator('pre')).toContainText('export function numericalDiff')
})

test('the pitfalls open and run', async ({ page }) => {
  await open(page, '#/derivatives?v=1')
  await lab(page).getByText('Pitfalls', { exact: true }).click()
  await lab(page)
    .getByRole('button', { name: /Run.*Whole numbers/ })
    .click()
  await expect(lab(page).getByText('[25000, 35000]')).toBeVisible()
})

for (const hash of ['#/derivatives?v=1', '#/derivatives?v=1&room=error&f=sigmoid&x=1'])
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing in ${hash}, ${theme}`, async ({ page }) => {
      await open(page, `${hash}&theme=${theme}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    })

for (const language of ['zh', 'ja'])
  test(`speaks ${language}, and nothing runs out of its box on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    for (const room of ['slope', 'error']) {
      await open(page, `#/derivatives?v=1&lang=${language}&room=${room}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
      expect(await lab(page).innerText()).not.toMatch(/NaN|undefined/)
    }
  })
