import type { Page } from '@playwright/test'
import { activations, vectorActivations } from '../src/core/activations/index.ts'
import { lab, nameOf, open, read, type } from './activationsPage.ts'
import { expect, test } from './fixtures.ts'

const ids = [...activations, ...vectorActivations].map(({ id }) => id)
const tiles = (page: Page) => lab(page).getByRole('list', { name: 'The functions' }).getByRole('link')

test('the gallery shows every activation as a link to its curves @engine', async ({ page }) => {
  await open(page, '#/activations?v=1&room=gallery')
  await expect(tiles(page)).toHaveCount(ids.length)
  for (const [i, id] of ids.entries()) {
    const tile = tiles(page).nth(i)
    await expect(tile).toHaveAccessibleName(await nameOf(id))
    await expect(tile).toHaveAttribute(
      'href',
      id === 'sigmoid' ? '#/activations?v=1' : `#/activations?v=1&f=${id}`,
    )
  }
  expect(await lab(page).innerText()).not.toMatch(/NaN|undefined/)
  expect(await lab(page).locator('.tile-curve').count()).toBe(2 * activations.length)
})

test('the gallery is filtered by properties, and the filter is in the link', async ({ page }) => {
  await open(page, '#/activations?v=1&room=gallery')
  const chip = (name: string) => page.getByRole('button', { name, exact: true })
  await chip('bounded').click()
  const said = lab(page)
    .getByRole('status')
    .filter({ hasText: `of ${ids.length} functions` })
  const count = Number.parseInt(await said.innerText())
  expect(count).toBeGreaterThan(4)
  expect(count).toBeLessThan(ids.length)
  await expect(tiles(page)).toHaveCount(count)
  await chip('zero-centred').click()
  await chip('smooth').click()
  await expect(page).toHaveURL(/filter=bounded,zero-centred,smooth/)
  await expect(lab(page).getByRole('link', { name: 'Sigmoid', exact: true })).toHaveCount(0)
  const fewer = await tiles(page).count()
  expect(fewer).toBeLessThan(count)
  await page.reload()
  await expect(tiles(page)).toHaveCount(fewer)
  for (const name of ['Tanh', 'Arctan', 'Softsign', 'Sine'])
    await expect(lab(page).getByRole('link', { name, exact: true })).toBeVisible()
  await chip('saturating').click()
  await expect(lab(page).getByRole('link', { name: 'Sine' })).toHaveCount(0)
})

test('the filter follows a parameter: a leaky ReLU with α = 1 has no kink', async ({ page }) => {
  await open(page, '#/activations?v=1&room=gallery&filter=smooth,zero-centred')
  const leaky = lab(page).getByRole('link', { name: 'Leaky ReLU' })
  await expect(leaky).toHaveCount(0)
  await type(page, 'Leaky ReLU α', '1')
  await expect(leaky).toBeVisible()
})

test('by keys, Tab goes through the gallery and Enter opens a function', async ({ page }) => {
  await open(page, '#/activations?v=1&room=gallery')
  await tiles(page).first().focus()
  await page.keyboard.press('Tab')
  await expect(lab(page).locator('.pointed')).toContainText('Identity')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/f=hard-sigmoid/)
  await expect(page.getByRole('heading', { level: 1, name: 'Hard sigmoid' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(tiles(page)).toHaveCount(ids.length)
})

test('the pointer reads all pictures of the gallery at one x', async ({ page }) => {
  await open(page, '#/activations?v=1&room=gallery')
  const picture = (await tiles(page).nth(2).locator('svg').boundingBox())!
  await page.mouse.move(picture.x + picture.width / 2, picture.y + 20)
  expect(Math.abs(await read(page, 'x'))).toBeLessThan(0.1)
  await expect(lab(page).locator('.pointed')).toContainText('Sigmoid')
  await page.mouse.move(picture.x + picture.width, picture.y + 20)
  expect(await read(page, 'x')).toBeCloseTo(6.5, 0)
  const relu = lab(page).getByRole('link', { name: 'ReLU', exact: true })
  await expect(relu.locator('.tile-numbers')).toHaveText(/^6\.\d+1\.000$/)
})
