import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { activations, vectorActivations } from '../src/core/activations/index.ts'
import { elu } from '../src/core/activations/elu.ts'
import { expect, test } from './fixtures.ts'

const lab = (page: Page) => page.locator('[data-lab=activations]')
const read = async (page: Page, name: string, run = '') =>
  Number(
    await page
      .locator(`output[data-readout=${name}]${run && `[data-run=${run}]`}`)
      .first()
      .getAttribute('data-value'),
  )

async function open(page: Page, link: string) {
  await page.goto(link)
  await expect(lab(page)).toHaveAttribute('data-status', 'idle')
}

for (const { id } of [...activations, ...vectorActivations])
  test(`${id} opens from its link with its name, its formula and its code`, async ({ page }) => {
    await open(page, `#/activations?v=1&f=${id}`)
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty()
    await expect(page.locator('.formula math').first()).toBeVisible()
    await expect(page.getByRole('tabpanel')).toContainText('def ')
    await expect(page.locator('main')).not.toHaveText(/\bNaN\b/)
  })

test('value and slope at the probe are those of the core, to the last digit @engine', async ({ page }) => {
  await open(page, '#/activations?v=1&f=elu&elu.alpha=2&x=-1')
  const { value, slope } = elu.bind({ alpha: 2 })
  expect(await read(page, 'x')).toBe(-1)
  expect(await read(page, 'f')).toBe(value(-1))
  expect(await read(page, 'slope')).toBe(slope(-1))
})

test('the probe follows a typed value and the arrow keys, and the link follows the probe', async ({
  page,
}) => {
  await open(page, '#/activations?v=1&f=tanh')
  const typed = page.getByRole('textbox', { name: 'Type a value for Probe x' })
  await typed.fill('0.123456789')
  await typed.press('Enter')
  await expect(page).toHaveURL(/x=0\.123456789$/)
  expect(await read(page, 'x')).toBe(0.123456789)
  const slider = page.getByRole('slider', { name: 'Probe x' }).first()
  await slider.press('ArrowRight')
  expect(await read(page, 'x')).toBeGreaterThan(0.123456789)
  await slider.dblclick()
  await expect(page).toHaveURL(/f=tanh$/)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('anh')
})

test('four are compared, each with its own numbers', async ({ page }) => {
  await open(page, '#/activations?v=1&f=sigmoid&compare=relu,tanh,gelu&x=-2')
  for (const id of ['relu', 'tanh', 'gelu']) {
    const { value } = activations.find((one) => one.id === id)!.bind()
    expect(await read(page, 'f', id)).toBe(value(-2))
  }
})

test('the TypeScript tab shows the file that is running', async ({ page }) => {
  await open(page, '#/activations?v=1&f=softsign')
  await page.getByRole('tab', { name: 'TypeScript' }).click()
  const source = readFileSync(new URL('../src/core/activations/softsign.ts', import.meta.url), 'utf8')
  await expect(page.getByRole('tabpanel').locator('code')).toHaveText(source.trimEnd(), {
    useInnerText: false,
  })
})

test('a number added to every logit changes no output of softmax', async ({ page }) => {
  await open(page, '#/activations?v=1&f=softmax')
  const outputs = () =>
    page
      .locator('.lab-explanation table')
      .first()
      .locator('tr td:last-child, tr th:last-child')
      .allTextContents()
  const before = await outputs()
  await page.getByRole('button', { name: 'Add 100 to all' }).click()
  await expect(page).toHaveURL(/z=100\.3,102\.9,104$/)
  expect(await outputs()).toEqual(before)
})
