import type { Page } from '@playwright/test'
import { lab, open, read, type } from './activationsPage.ts'
import { expect, test } from './fixtures.ts'

test('where PyTorch answers otherwise, the page says so', async ({ page }) => {
  await open(page, '#/activations?v=1&f=softplus')
  await expect(lab(page)).toContainText('PyTorch switches to the straight line x where βx > 20')
  await open(page, '#/activations?v=1&f=relu')
  await expect(lab(page)).not.toContainText('In PyTorch.')
})

test('at a kink the page says which slope it takes', async ({ page }) => {
  await open(page, '#/activations?v=1&f=relu&x=0')
  await expect(lab(page)).toContainText('At the kink there is no slope. Like PyTorch, this page answers 0.')
  await open(page, '#/activations?v=1&f=step&x=0')
  await expect(lab(page)).toContainText('PyTorch has no derivative of it.')
  await open(page, '#/activations?v=1&f=hardshrink&x=0.5')
  await expect(lab(page)).toContainText('At the jump there is no slope. Like PyTorch, this page answers 0.')
})

/** A number stated of f, in full. */
const fact = async (page: Page, name: string) =>
  Number(await lab(page).locator(`[data-fact=${name}]`).getAttribute('data-value'))

test('the stated share and moments are those of the core, and follow the input', async ({ page }) => {
  await open(page, '#/activations?v=1&f=relu')
  expect(await fact(page, 'saturated')).toBeCloseTo(0.5, 12)
  expect(await fact(page, 'outputMean')).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 12)
  await type(page, 'Mean of the input', '-1')
  await type(page, 'Spread (std) of the input', '0.5')
  await expect(page).toHaveURL(/mean=-1&std=0\.5/)
  expect(await fact(page, 'saturated')).toBeCloseTo(0.977249868051821, 12)
  await expect(lab(page)).toContainText('for 97.72 % of the input')
})

test('what is saturated is shaded, and a switch takes the shade away', async ({ page }) => {
  await open(page, '#/activations?v=1&f=tanh')
  await expect(lab(page).locator('.saturated')).toHaveCount(2)
  await page.getByRole('switch', { name: 'Shade where |slope| < 0.1' }).uncheck()
  await expect(page).toHaveURL(/shade=off/)
  await expect(lab(page).locator('.saturated, .input-hill')).toHaveCount(0)
})

test('at a kink the conventions stand side by side, PyTorch’s marked; a button goes there', async ({
  page,
}) => {
  await open(page, '#/activations?v=1&f=relu&x=2')
  const table = lab(page).locator('.kink-table')
  await expect(table.getByRole('row')).toHaveText([
    'from the leftPyTorch0',
    'half way0.5',
    'from the right1',
    /central difference.*0\.5/,
  ])
  await table.getByRole('button', { name: 'Put the probe at 0' }).click()
  expect(await read(page, 'x')).toBe(0)
  await expect(table.getByRole('button')).toBeDisabled()
  await open(page, '#/activations?v=1&f=step')
  expect(await fact(page, 'central')).toBe(5000)
  await expect(table).toContainText('(1 − 0) / 2×10⁻⁴ = 5000')
  await expect(table).not.toContainText('PyTorch')
  await open(page, '#/activations?v=1&f=hard-tanh&x=-3')
  await expect(table).toContainText('The slope at the kink x = −1')
})

test('the pitfall of the sigmoid is run on the spot', async ({ page }) => {
  await open(page, '#/activations?v=1&f=sigmoid')
  await lab(page).getByText('Pitfalls', { exact: true }).click()
  await page.getByRole('button', { name: /^Run both/ }).click()
  await expect(lab(page).locator('samp')).toHaveText(['1.0 0.0', /^1\.0 8\.5\d+e-17$/])
})
