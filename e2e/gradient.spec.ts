import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const gradient = './#/derivatives?v=1&room=gradient'
const cost = './#/derivatives?v=1&room=cost'

const reading = (page: Page, name: string, run?: string): Locator =>
  page.locator(`output[data-readout="${name}"]${run ? `[data-run="${run}"]` : ':not([data-run])'}`)

async function expectPartials(page: Page, x: string, y: string) {
  await expect(reading(page, 'slope', 'numerical-x')).toHaveAttribute('data-value', x)
  await expect(reading(page, 'slope', 'numerical-y')).toHaveAttribute('data-value', y)
}

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([])
}

test.describe('the gradient of a surface', () => {
  test("opens on the book's bowl at (3, 4), and has its numbers to the last digit", async ({ page }) => {
    await page.goto(gradient)
    await expectPartials(page, '6.00000000000378', '7.999999999999119')
    await expect(reading(page, 'slope', 'analytic-x')).toHaveAttribute('data-value', '6')
    await expect(reading(page, 'f')).toHaveAttribute('data-value', '25')
    await expect(reading(page, 'gradientNorm')).toHaveAttribute('data-value', '10')
    await expect(page.getByText('6.00000000000378')).toBeVisible()
    const points = page.getByRole('group', { name: 'The book’s points' })
    await points.getByRole('button', { name: '(0, 2)' }).click()
    await expectPartials(page, '0', '4.000000000004')
    await expect(page).toHaveURL(/point=0,2/)
    await points.getByRole('button', { name: '(3, 0)' }).click()
    await expectPartials(page, '6.000000000012662', '0')
  })

  test('the point is moved by arrow keys, along a cut, by typing, and by the mouse; undo brings it back', async ({
    page,
  }) => {
    await page.goto(`${gradient}&point=1,2`)
    const point = page.getByRole('slider', { name: 'Point', exact: true })
    await point.focus()
    await page.keyboard.press('ArrowRight')
    await expect(reading(page, 'x')).toHaveAttribute('data-value', '1.1')
    await page.keyboard.press('ArrowDown')
    await expect(reading(page, 'y')).not.toHaveAttribute('data-value', '2')
    await page.getByRole('slider', { name: 'Point along y' }).focus()
    await page.keyboard.press('ArrowUp')
    await expect(page).toHaveURL(/point=1\.1,/)
    await page.getByRole('textbox', { name: 'Point y' }).fill('-3')
    await page.keyboard.press('Enter')
    await expect(reading(page, 'slope', 'analytic-y')).toHaveAttribute('data-value', '-6')
    const box = (await point.boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 - 60, box.y + box.height / 2 - 40, { steps: 4 })
    await page.mouse.up()
    await expect(reading(page, 'y')).not.toHaveAttribute('data-value', '-3')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(reading(page, 'y')).toHaveAttribute('data-value', '-3')
  })

  test('hovering reads f and its gradient', async ({ page }) => {
    await page.goto(gradient)
    const plot = page.getByRole('group', { name: /^Bowl from above/ })
    const { width, height } = (await plot.boundingBox())!
    await plot.hover({ position: { x: width / 3, y: height / 3 } })
    await expect(plot.locator('.hover-box')).toContainText('∂f/∂x')
  })

  test('a surface of one’s own has its gradient in symbols, and a link to it opens', async ({ page }) => {
    await page.goto(gradient)
    const field = page.getByRole('textbox', { name: 'Your own f(x, y)' })
    await field.fill('x^2*y')
    await field.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('x^2*y')
    await expect(reading(page, 'slope', 'analytic-x')).toHaveAttribute('data-value', '24')
    await expect(reading(page, 'slope', 'analytic-y')).toHaveAttribute('data-value', '9')
    await page.reload()
    await expect(reading(page, 'f')).toHaveAttribute('data-value', '36')
  })

  test('a wrong expression leaves the picture as it is and says why', async ({ page }) => {
    await page.goto(`${gradient}&point=1,1`)
    const field = page.getByRole('textbox', { name: 'Your own f(x, y)' })
    await field.fill('x^2 +* y')
    await field.press('Enter')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bowl')
    await expect(reading(page, 'f')).toHaveAttribute('data-value', '2')
  })

  test('a link to a wrong expression says so', async ({ page }) => {
    await page.goto(`${gradient}&g=x+foo(y)`)
    await expect(page.locator('.room-note[role="status"]')).toContainText('cannot be read')
    await expect(page.getByRole('main')).toHaveAttribute('data-status', 'failed')
  })

  test('another surface takes the point along, or moves it to where there is something to see', async ({
    page,
  }) => {
    await page.goto(gradient)
    await page.getByRole('combobox', { name: 'Surface' }).selectOption('Rosenbrock')
    await expect(page).toHaveURL(/g=rosenbrock&point=-1\.2,1/)
    await page.getByRole('radio', { name: '∇f, uphill' }).check()
    await expect(page).toHaveURL(/arrows=up/)
    await page.getByRole('radio', { name: 'logarithmic' }).check()
    await expect(page).toHaveURL(/lengths=log/)
  })

  test('extreme settings break nothing', async ({ page }) => {
    await page.goto(`${gradient}&g=1/(x*y)&point=0,0&h=1e-50`)
    await expect(page.locator('.warned')).toContainText('no finite value')
    await page.goto(`${gradient}&point=1000,-1000&h=1&lengths=log`)
    await expect(reading(page, 'slope', 'analytic-x')).toHaveAttribute('data-value', '2000')
  })

  test('axe finds nothing', async ({ page }) => {
    await page.goto(gradient)
    await expect(page.locator('.arrow-field path')).toBeAttached()
    await expectNoViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoViolations(page)
  })
})

test.describe('what a gradient costs', () => {
  const count = (page: Page, of: string) => page.locator(`[data-count="${of}"]`)

  test("opens on the book's net: 79 520 evaluations, 39 761 with the forward difference", async ({
    page,
  }) => {
    await page.goto(cost)
    await expect(count(page, 'central')).toHaveText(/^79\s520$/)
    await expect(count(page, 'forward')).toHaveText(/^39\s761$/)
    const row = page.getByRole('row', { name: /^784-50-10/ })
    await expect(row).toContainText(/39\s200.*50.*500.*10.*39\s760/)
  })

  test('n is chosen by a net, by keys down to 1 and back, and by typing', async ({ page }) => {
    await page.goto(cost)
    await page.getByRole('button', { name: '2-4-1' }).click()
    await expect(count(page, 'central')).toHaveText('34')
    await expect(page).toHaveURL(/n=17/)
    await page.getByRole('textbox', { name: /Parameters n/ }).fill('2')
    await page.keyboard.press('Enter')
    const handle = page.locator('.handle[aria-label="Parameters n"]')
    await handle.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(count(page, 'central')).toHaveText('2')
    await page.keyboard.press('ArrowRight')
    await expect(count(page, 'central')).toHaveText('4')
    const slider = page.locator('input[type="range"][aria-valuetext="2"]')
    await slider.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(count(page, 'central')).toHaveText('2')
    await page.keyboard.press('ArrowRight')
    await expect(count(page, 'central')).toHaveText('4')
  })

  test('both ways give the gradient of a tiny net, unless h is too small', async ({ page }) => {
    await page.goto(cost)
    const difference = async () => Number(await page.locator('[data-check]').getAttribute('data-check'))
    expect(await difference()).toBeLessThan(1e-8)
    await page.getByRole('group', { name: 'Try an h' }).getByRole('button').last().click()
    await expect(page.locator('.warned')).toBeVisible()
    expect(await difference()).toBeGreaterThan(0.01)
  })

  test('is measured on this machine: the gradient by differences takes thousands of times as long', async ({
    page,
  }) => {
    await page.goto(cost)
    await page.getByRole('button', { name: 'Measure here' }).click()
    await expect(page.getByRole('button', { name: 'Measure again' })).toBeVisible({ timeout: 30_000 })
    await expect(page.getByRole('main')).toHaveAttribute('data-status', 'done')
    await expect(page.locator('.measured-times dd').last()).toHaveText(/^\d+\s\d{3} times as long$/)
  })

  test('a measurement is cancelled, however fast the machine, and may be begun again', async ({ page }) => {
    // The worker's script waits, so the measurement cannot be over before Cancel is pressed.
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/shell-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(cost)
    await page.getByRole('button', { name: 'Measure here' }).click()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Cancelled.')).toBeVisible()
    await expect(page.locator('.measured-times')).toHaveCount(0)
    release()
    await page.getByRole('button', { name: 'Measure here' }).click()
    await expect(page.locator('.measured-times')).toBeVisible({ timeout: 30_000 })
  })

  test('axe finds nothing', async ({ page }) => {
    await page.goto(cost)
    await expect(page.locator('.cost-line path').first()).toBeAttached()
    await expectNoViolations(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectNoViolations(page)
  })
})

for (const room of [gradient, cost])
  test(`${room} fits a phone, and is worked by fingers`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(room)
    await expect(page.locator('.lab-stage .plot').first()).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
  })
