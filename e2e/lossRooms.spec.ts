import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { labPage } from './labPage.ts'

const on = (page: Page) => labPage(page, 'losses')
const cell = (page: Page, row: number, column: number, of = 'logit') =>
  page.getByRole('textbox', { name: `Row ${row}, class ${column}: ${of}`, exact: true })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

const book = '#/losses?v=1&room=bench&table=0.1,0.05,0.6,0,0.05,0.1,0,0.1,0,0&targets=2&from=probabilities'

test('the bench gives the numbers of the book by its link @engine', async ({ page }) => {
  const { open, read, lab } = on(page)
  await open(book)
  await expect(lab.getByText('Reached')).toBeVisible()
  expect(await read('loss')).toBe(0.510825457099338)
  expect(await read('loss', 'squared')).toBeCloseTo(0.0975, 15)
  await expect(lab.locator('[data-row-loss]')).toHaveText(['0.5108'])
})

test('a preset says what must come out, and loses its mark with one changed cell', async ({ page }) => {
  const { open, read, lab } = on(page)
  await open('#/losses?v=1&room=bench')
  for (const [name, loss, squared] of [
    ['Book: wrong', 2.302584092994546, 0.5975],
    ['Perfect', -9.999999505838704e-8, 0],
    ['Sure and wrong', 16.11809565095832, 1],
  ] as const) {
    await press(page, name)
    await expect(lab.getByText('Reached')).toBeVisible()
    expect(await read('loss')).toBeCloseTo(loss, 13)
    expect(await read('loss', 'squared')).toBeCloseTo(squared, 13)
  }
  await cell(page, 1, 0, 'probability').fill('0.4')
  await cell(page, 1, 0, 'probability').press('Enter')
  await expect(lab.getByText('Reached')).toHaveCount(0)
  await expect(lab.getByText('row 1: 0.4')).toBeVisible()
  await press(page, 'Undo')
  await expect(lab.getByText('Reached')).toBeVisible()
})

test('cells are reached by arrow keys; Enter keeps, Escape does not', async ({ page }) => {
  const { open, read } = on(page)
  await open('#/losses?v=1&room=bench')
  const before = await read('loss')
  await cell(page, 1, 2).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  await expect(cell(page, 2, 1)).toBeFocused()
  await page.keyboard.type('7.5')
  expect(await read('loss')).toBe(before)
  await page.keyboard.press('Escape')
  await expect(cell(page, 2, 1)).toHaveValue('1.2')
  await page.keyboard.type('7.25')
  await page.keyboard.press('ArrowLeft')
  await expect(cell(page, 2, 1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/table=2\.9,0\.3,4,1;0\.5,7\.25,1,0\.8;3,-1,0\.5,0/)
  expect(await read('loss')).toBeLessThan(before)
  await expect(page.locator('.worked')).toContainText('Row 2, class 1')
  await page.keyboard.type('many')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This is not a number')).toBeVisible()
  await expect(cell(page, 2, 1)).toHaveValue('7.25')
})

test('targets are clicked as one-hot rows or chosen as labels, with the same loss', async ({ page }) => {
  const { open, read } = on(page)
  await open('#/losses?v=1&room=bench')
  await page.getByRole('radio', { name: 'Row 1: class 0 is right' }).check()
  await expect(page).toHaveURL(/targets=0,1,3/)
  const loss = await read('loss')
  await choose(page, 'Labels')
  expect(await read('loss')).toBeCloseTo(loss, 14)
  const label = page.getByRole('combobox', { name: 'Row 1: right class' })
  await expect(label).toHaveValue('0')
  await label.selectOption('2')
  await expect(page).toHaveURL(/targets=2,1,3&format=labels/)
  await expect(page.locator('.code-tabs .code')).toContainText('t = np.array([2, 1, 3])')
  await choose(page, 'Sum')
  expect(await read('loss')).toBeCloseTo(0.3417 + 1.0936 + 3.1402, 3)
})

test('logits and probabilities are two faces of one batch', async ({ page }) => {
  const { open, read, lab } = on(page)
  await open('#/losses?v=1&room=bench')
  const loss = await read('loss')
  await choose(page, 'Probabilities')
  await expect(cell(page, 1, 2, 'probability')).toHaveValue('0.7105')
  expect(await read('loss')).toBeCloseTo(loss, 5)
  await cell(page, 1, 0, 'probability').fill('0.5')
  await cell(page, 1, 0, 'probability').press('Enter')
  await expect(lab.getByText(/do not add up to 1 and are used as they are/)).toBeVisible()
  await cell(page, 1, 0, 'probability').fill('7')
  await cell(page, 1, 0, 'probability').press('Enter')
  await expect(cell(page, 1, 0, 'probability')).toHaveValue('1')
  await choose(page, 'Logits')
  await expect(cell(page, 1, 0)).toHaveValue('0')
})

test('δ caps the loss; without it a certain mistake costs ∞, and nothing reads NaN', async ({ page }) => {
  const { open, read, type, lab } = on(page)
  await open('#/losses?v=1&room=bench&table=1,0,0&targets=1&from=probabilities')
  await type('δ in the logarithm', '0.01')
  expect(await read('loss')).toBeCloseTo(-Math.log(0.01), 12)
  await expect(lab.getByText('cap −log δ = 4.6052')).toBeVisible()
  await type('δ in the logarithm', '0')
  expect(await read('loss')).toBe(Infinity)
  await expect(lab.getByText(/NumPy answers nan/)).toBeVisible()
  expect(await lab.locator('.lab-stage').innerText()).not.toMatch(/NaN|undefined/)
})

test('rows and classes come and go within their limits', async ({ page }) => {
  const { open, lab } = on(page)
  await open('#/losses?v=1&room=bench')
  for (let i = 0; i < 3; i++) await press(page, 'Add a row')
  for (let i = 0; i < 6; i++) await press(page, 'Add a class')
  await expect(page.getByRole('button', { name: 'Add a row' })).toBeDisabled()
  await expect(page.getByRole('button', { name: 'Add a class' })).toBeDisabled()
  await expect(lab.locator('.cell-field')).toHaveCount(60)
  for (let i = 0; i < 5; i++) await press(page, 'Remove one')
  for (let i = 0; i < 8; i++) await press(page, 'Drop one')
  await expect(lab.locator('.cell-field')).toHaveCount(2)
  await expect(page).toHaveURL(/table=2\.9,0\.3&targets=1/)
  expect(await lab.innerText()).not.toMatch(/NaN|undefined/)
})

test('a table that is none falls back with a notice', async ({ page }) => {
  const { open, read, lab } = on(page)
  await open('#/losses?v=1&room=bench&table=1,2;3')
  await expect(page.getByRole('status').filter({ hasText: 'table' })).toBeVisible()
  await expect(lab.locator('.cell-field')).toHaveCount(12)
  expect(await read('loss')).toBeCloseTo(1.52516, 5)
})

test('behind a sigmoid one gradient is 3e-4 where the other is −1 @engine', async ({ page }) => {
  const { open, read, lab, handle, drag } = on(page)
  await open('#/losses?v=1&room=logits')
  expect(await read('slope', 'cross-entropy')).toBeCloseTo(-0.9996646498695336, 14)
  expect(await read('slope', 'squared')).toBeCloseTo(-3.35125e-4, 9)
  expect(await read('step', 'cross-entropy')).toBe(19)
  expect(await read('step', 'squared')).toBe(3081)
  await handle('Logit z').focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/z=-7\.9/)
  await drag(handle('Logit z'), [200, 0])
  expect(await read('slope', 'squared')).toBeLessThan(-0.01)
  await press(page, 'Right')
  await choose(page, 't = 0')
  expect(await read('slope', 'cross-entropy')).toBeCloseTo(0.9933071490757153, 12)
  await handle('Logit z').press('Delete')
  await expect(lab.getByText('z = −8')).toBeVisible()
})

test('a start that is too far off is said to need more than ten thousand steps', async ({ page }) => {
  const { open, read, lab } = on(page)
  await open('#/losses?v=1&room=logits&z=-10')
  expect(await read('step', 'squared')).toBe(Infinity)
  await expect(lab.locator('[data-readout=step][data-run=squared]')).toHaveText('> 10 000')
  await on(page).type('Learning rate η', '10')
  expect(await read('step', 'squared')).toBeLessThan(10_000)
})

test('half the sum grows with the batch, the mean does not', async ({ page }) => {
  const { open, read, handle, lab } = on(page)
  await open('#/losses?v=1&room=batch&n=10')
  const [sum, mean] = [await read('slope', 'sum'), await read('slope', 'mean')]
  expect(sum).toBeCloseTo(5 * mean, 10)
  await press(page, 'n = 1000')
  expect(Math.abs((await read('slope', 'sum')) / sum)).toBeGreaterThan(50)
  expect(Math.abs((await read('slope', 'mean')) / mean)).toBeLessThan(2)
  await expect(lab.locator('[data-verdict]')).toHaveText([/runs away/, /settles/])
  await on(page).type('Learning rate η', '0.001')
  await expect(lab.locator('[data-verdict]')).toHaveText([/settles/, /settles/])
  expect(await read('x', 'sum')).toBeCloseTo(1.4927, 2)
  await press(page, 'n = 1')
  await handle('Examples n').press('ArrowRight')
  await expect(page).toHaveURL(/n=2(&|$)/)
})

test('the pitfalls of two rooms are run on the spot', async ({ page }) => {
  const { open, lab } = on(page)
  for (const [room, wrong] of [
    ['bench', /^IndexError: index 2 is out of bounds/],
    ['batch', /^0\.0975\d*\s+0\.97/],
  ] as const) {
    await open(`#/losses?v=1&room=${room}`)
    await lab.getByText('Pitfalls', { exact: true }).click()
    await page.getByRole('button', { name: /^Run both/ }).click()
    await expect(lab.locator('samp').first()).toHaveText(wrong)
  }
})

for (const room of ['bench', 'logits', 'batch'])
  test(`the room ${room} has no fault that axe finds, nor one of width on a phone`, async ({ page }) => {
    const { open, lab } = on(page)
    for (const [theme, language] of [
      ['light', 'ja'],
      ['dark', 'zh'],
    ]) {
      await open(`#/losses?v=1&room=${room}&theme=${theme}&lang=${language}`)
      await expect(lab.locator('.explained math').first()).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
    await page.setViewportSize({ width: 390, height: 844 })
    for (const link of [`#/losses?v=1&room=${room}`, book]) {
      await open(link)
      await expect(lab.locator('.explained math').first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    }
  })
