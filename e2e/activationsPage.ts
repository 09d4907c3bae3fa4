import type { Page } from '@playwright/test'
import type { DefinitionText } from '../src/core/define/definition.ts'
import { expect } from './fixtures.ts'
import { labPage } from './labPage.ts'

/** What tests do with the activations lab. */
const at = (page: Page) => labPage(page, 'activations')
export const lab = (page: Page) => at(page).lab
export const probe = (page: Page) => lab(page).locator('g[role=slider]')
export const chosen = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })
export const read = (page: Page, name: string, run?: string) => at(page).read(name, run)
export const type = (page: Page, label: string, text: string) => at(page).type(label, text)
export const drag = (page: Page, by: readonly [number, number], beforeEnd?: () => Promise<void>) =>
  at(page).drag(probe(page).first(), by, beforeEnd)

export async function open(page: Page, hash: string) {
  await at(page).open(hash)
  if (hash.includes('room=gallery')) await expect(lab(page).locator('.tile').first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Its name in English. */
export async function nameOf(id: string): Promise<string> {
  const file = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const { text } = (await import(`../src/core/activations/${file}.text.ts`)) as { text: DefinitionText }
  return text.en.name
}
