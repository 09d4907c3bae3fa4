import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { softmax } from '../src/core/activations/softmax.ts'
import { expect, test } from './fixtures.ts'
import { labPage } from './labPage.ts'

const room = (page: Page) => labPage(page, 'activations')
const link = (what: string) => `#/activations?v=1&${what}`
const look = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
const status = (page: Page) => room(page).lab.locator('[data-verdict]')
const entry = (page: Page, i: number, j: number) => room(page).lab.locator(`[data-entry="${i - 1},${j - 1}"]`)

async function numbers(page: Page, selector: string): Promise<number[]> {
  const found = await room(page).lab.locator(selector).all()
  return Promise.all(found.map(async (one) => Number(await one.getAttribute('data-value'))))
}
const outputs = (page: Page) => numbers(page, 'output[data-readout=f]')

test('a softmax sums to 1, and opens on the book’s numbers with their mark', async ({ page }) => {
  const { open, lab } = room(page)
  await open(link('f=softmax'))
  expect(await lab.locator('output[data-readout=f]').allInnerTexts()).toEqual([
    '0.018211',
    '0.24519',
    '0.7366',
  ])
  await expect(lab.locator('[data-sum]')).toHaveText('1')
  await expect(lab.getByText('reached', { exact: true })).toBeVisible()
})

test('a constant added to all changes no output, and the page says by how much rounding does', async ({
  page,
}) => {
  const { open, lab, type } = room(page)
  await open(link('f=softmax&z=1,2,4'))
  const before = await outputs(page)
  await type('Constant c added to all', '300')
  await expect(page).toHaveURL(/z=1,2,4&shift=300/)
  expect(await outputs(page)).toEqual(before)
  await expect(lab.locator('[data-change]')).toHaveText('not a bit')
  await open(link('f=softmax&shift=300'))
  await expect(lab.locator('[data-change]')).toContainText('rounding of z + c')
  const slider = page.getByRole('slider', { name: 'Constant c added to all', exact: true })
  await slider.press('Delete')
  await expect(page).not.toHaveURL(/shift=/)
})

test('logits are dragged, moved by keys, typed, added and removed; temperature evens out', async ({
  page,
}) => {
  const { open, drag, read, handle, type } = room(page)
  await open(link('f=softmax&z=0,0&shift=100'))
  await expect(page.getByRole('button', { name: 'Remove one' })).toBeDisabled()
  await drag(handle('Logit 1'), [0, -60])
  await expect(page).toHaveURL(/z=[\d.]+,0&shift=100/)
  expect(await read('f', '1')).toBeGreaterThan(0.6)
  await handle('Logit 2').focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(page).toHaveURL(/z=[\d.]+,1&shift/)
  await type('Logit 1', '3')
  await page.getByRole('button', { name: 'Add a logit' }).click()
  await expect(page).toHaveURL(/z=3,1,4/)
  await page.getByRole('button', { name: 'Remove one' }).click()
  await expect(page).toHaveURL(/z=3,1&shift/)
  await type('Temperature T', '10')
  expect(await read('f', '1')).toBeCloseTo(1 / (1 + Math.exp(-0.2)), 12)
})

test('the book’s large logits: not a number straight from the formula, its shares after the shift', async ({
  page,
}) => {
  const { open, lab } = room(page)
  await open(link('f=softmax'))
  await look(page, 'Overflow').check({ force: true })
  await expect(status(page)).toHaveText(/^Both ways agree/)
  await page.getByRole('button', { name: '1010, 1000, 990' }).click()
  await expect(page).toHaveURL(/z=1010,1000,990&look=naive/)
  await expect(lab.locator('[data-wrong]')).toHaveText(['NaN (∞/∞)', 'NaN (∞/∞)', 'NaN (∞/∞)'])
  await expect(status(page)).toHaveAttribute('data-verdict', 'overflow')
  await expect(lab.getByText('reached', { exact: true })).toBeVisible()
  const [first, second, third] = await outputs(page)
  expect(first).toBeCloseTo(0.9999546000703311, 14)
  expect(second! / 4.539786860886666e-5).toBeCloseTo(1, 12)
  expect(third! / 2.061060046209062e-9).toBeCloseTo(1, 12)
})

test('c walks the naive formula over the edge of e^709.78, and back', async ({ page }) => {
  const { open, type, lab } = room(page)
  await open(link('f=softmax&look=naive'))
  const before = await outputs(page)
  await type('Constant c added to all', '705')
  await expect(status(page)).toHaveAttribute('data-verdict', 'agree')
  await page.getByRole('button', { name: 'c = 706: over the edge' }).click()
  await expect(page).toHaveURL(/shift=706/)
  await expect(status(page)).toHaveAttribute('data-verdict', 'overflow')
  await expect(lab.locator('[data-wrong]').last()).toHaveText('NaN (∞/∞)')
  expect((await outputs(page)).map((value) => value.toFixed(9))).toEqual(
    before.map((value) => value.toFixed(9)),
  )
  await page.getByRole('button', { name: 'c = 0', exact: true }).click()
  await expect(status(page)).toHaveAttribute('data-verdict', 'agree')
})

test('softmin underflows where softmax overflows, and log-softmax has no ln 0', async ({ page }) => {
  const { open, lab } = room(page)
  await open(link('f=softmin&look=naive&z=1010,1000,990'))
  await expect(status(page)).toHaveAttribute('data-verdict', 'underflow')
  await expect(lab.locator('[data-wrong]').first()).toHaveText('NaN (0/0)')
  await open(link('f=log-softmax&look=naive&z=0,-800'))
  await expect(lab.locator('[data-wrong]')).toHaveText(['−∞ (ln 0)'])
  expect(await outputs(page)).toEqual([0, -800])
})

test('the Jacobian is that of the core, is read by mouse and by keys, and each row sums to 0', async ({
  page,
}) => {
  const { open, lab } = room(page)
  await open(link('f=softmax&look=jacobian'))
  const reading = lab.locator('.entry-reading')
  await entry(page, 2, 2).hover()
  await expect(reading).toHaveText('∂f₂/∂z₂ = f₂ · (1 − f₂) / T = 0.24519 · (1 − 0.24519) / 1 = 0.18507')
  await entry(page, 2, 2).focus()
  await page.keyboard.press('ArrowRight')
  await expect(entry(page, 2, 3)).toBeFocused()
  await expect(reading).toContainText('= −0.18061')
  const slopes = await numbers(page, '[data-entry]')
  expect(slopes).toHaveLength(9)
  for (const row of [0, 3, 6])
    expect(Math.abs(slopes[row]! + slopes[row + 1]! + slopes[row + 2]!)).toBeLessThan(1e-15)
  const column = new Float64Array(3)
  softmax.bind().pullback(Float64Array.of(0.3, 2.9, 4), Float64Array.of(0, 1, 0), column)
  expect(slopes.slice(3, 6)).toEqual([...column])
})

test('the Jacobian is saved as data', async ({ page }) => {
  const { open, lab } = room(page)
  await open(link('f=softmin&look=jacobian&z=1,2'))
  const figure = lab.locator('.plot').last()
  await figure.hover()
  await figure.getByRole('button', { name: 'Zoom and save' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Save data as CSV' }).click()
  expect((await download).suggestedFilename()).toBe('downhill-softmin-jacobian.csv')
})

test('along the wrong axis the rows do not sum to 1, and one example moves the others', async ({ page }) => {
  const { open, lab, type } = room(page)
  await open(link('f=softmax&look=batch'))
  const sums = (of: string) => numbers(page, `[data-sum-of=${of}]`)
  for (const sum of await sums('row')) expect(sum).toBeCloseTo(1, 12)
  const second = async () => (await numbers(page, '[data-along] tbody tr:nth-child(2) span')).slice(0, 3)
  const before = await second()
  await type('Example 1, logit 3', '5')
  await expect(page).toHaveURL(/z=0.3,2.9,5/)
  expect(await second()).toEqual(before)
  await look(page, 'axis=0, the examples').check({ force: true })
  await expect(page).toHaveURL(/axis=0/)
  for (const sum of await sums('column')) expect(sum).toBeCloseTo(1, 12)
  for (const sum of await sums('row')) expect(Math.abs(sum - 1)).toBeGreaterThan(0.01)
  await expect(lab.locator('.batch-verdict')).toContainText('NumPy raises no error')
  const wrong = await second()
  await type('Example 1, logit 3', '6')
  expect(await second()).not.toEqual(wrong)
  await type('Example 2, logit 1', '-1')
  await expect(page).toHaveURL(/batch=-1,1,0;0,1,3/)
  await page.getByRole('button', { name: /^Run/ }).click()
  await expect(lab.locator('.contrast-outcome').first()).not.toContainText('not run')
})

const every = ['look=bars&shift=3', 'look=jacobian', 'look=naive&z=1010,1000,990', 'look=batch&axis=0']

for (const [language, colorScheme] of [
  ['zh', 'light'],
  ['ja', 'dark'],
] as const)
  test(`axe finds nothing, ${language}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const what of [...every, 'f=log-softmax&look=batch&z=1,2,3,4,5,6,7,8,9,10']) {
      await room(page).open(link(`lang=${language}&f=softmax&${what}`.replace('f=softmax&f=', 'f=')))
      await expect(room(page).lab.locator('h1')).toBeVisible()
      if (what.includes('batch')) await expect(room(page).lab.locator('.contrast')).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      )
    }
  })

test('on a phone nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const what of every)
    for (const z of ['1,2', '1,2,3,4,5,6,7,8,9,10']) {
      await room(page).open(link(`f=softmax&${what.replace('z=1010,1000,990', 'shift=705')}&z=${z}`))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
})

test('at 1280×720 all of it is in sight, however many the logits', async ({ page }) => {
  for (const what of every) {
    await room(page).open(
      link(`f=softmax&${what.replace('z=1010,1000,990', 'shift=705')}&z=1,2,3,4,5,6,7,8,9,10`),
    )
    const { lab } = room(page)
    const box = (await lab.locator('.lab-foot').boundingBox())!
    expect(box.y + box.height).toBeLessThanOrEqual(720)
    for (const part of await lab.locator('.lab-stage .plot, .way-room, .batch').all()) {
      const { y, height } = (await part.boundingBox())!
      expect(y + height).toBeLessThanOrEqual(box.y + 1)
    }
  }
})
