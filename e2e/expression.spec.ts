import AxeBuilder from '@axe-core/playwright'
import { test, expect } from './fixtures.ts'

const field = 'Your own f(x)'

test('an expression is drawn when it is finished, and its link opens on it', async ({ page }) => {
  await page.goto('./#/derivatives?v=1&x=2')
  const input = page.getByLabel(field)
  await input.fill('x² + 3x')
  await expect(page.getByText('This can be drawn: press Enter.')).toBeVisible()
  expect(page.url()).not.toContain('f=')
  await input.press('Enter')
  await expect(page).toHaveURL(/f=x\^2\+3x/)
  await expect(page.locator('[data-readout="f"]').first()).toHaveAttribute('data-value', '10')
  await page.reload()
  await expect(input).toHaveValue('x^2+3x')
  await expect(page.locator('[data-readout="f"]').first()).toHaveAttribute('data-value', '10')
})

test('what is wrong is said with its place, and what was drawn stays', async ({ page }) => {
  await page.goto('./#/derivatives?v=1&x=2&f=x^2')
  const input = page.getByLabel(field)
  await input.fill('x + foo(x)')
  await expect(page.getByText('There is no function or variable named “foo”.')).toBeVisible()
  await expect(input).toHaveAttribute('aria-invalid', 'true')
  await expect(input).toHaveAccessibleDescription(/Characters 5 to 7: There is no function/)
  await input.press('Enter')
  await expect(page).toHaveURL(/f=x\^2$/)
  const axe = await new AxeBuilder({ page }).include('.expression-field').analyze()
  expect(axe.violations).toEqual([])
  await input.press('Escape')
  await expect(input).toHaveValue('x^2')
  await expect(input).toHaveAttribute('aria-invalid', 'false')
})

test('a link to what is no expression opens all the same, and says what is wrong', async ({ page }) => {
  await page.goto('./#/derivatives?v=1&f=x%2Bsin')
  await expect(page.getByText('A function needs parentheses: sin(a).')).toBeVisible()
})

test('a parser that cannot be fetched is asked for again', async ({ page, faults }) => {
  await page.route('**/readExpression*', (route) => route.abort())
  await page.goto('./#/derivatives?v=1&x=2&f=x^3')
  const note = page.getByText('The parser for expressions could not be fetched.').first()
  await expect(note).toBeVisible()
  await page.unroute('**/readExpression*')
  await page.getByLabel(field).press('Enter')
  await expect(page.locator('[data-readout="f"]').first()).toHaveAttribute('data-value', '8')
  // What the console said of the part that was held back.
  for (const fault of faults) expect(fault).toMatch(/net::ERR_FAILED|Failed to fetch/)
  faults.length = 0
})
