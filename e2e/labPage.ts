import { expect, type Locator, type Page } from '@playwright/test'

/** What tests do with a lab: open a link, read its numbers, type, drag. */
export function labPage(page: Page, id: string) {
  const lab = page.locator(`[data-lab=${id}]`)
  return {
    lab,
    /** A handle in a picture. */
    handle: (name: string): Locator => lab.locator(`g[role=slider][aria-label="${name}"]`),
    async open(hash: string) {
      await page.goto(hash)
      const language = /lang=(\w+)/.exec(hash)?.[1]
      if (language) await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${language}`))
      await expect(lab).toHaveAttribute('data-status', 'idle')
    },
    /** The full value of a number shown, of f or of what it is compared with. */
    async read(name: string, run?: string): Promise<number> {
      const of = run ? `[data-run="${run}"]` : ':not([data-run])'
      return Number(await lab.locator(`output[data-readout=${name}]${of}`).getAttribute('data-value'))
    },
    async type(label: string, text: string) {
      const field = page.getByRole('textbox', { name: `Type a value for ${label}`, exact: true })
      await field.fill(text)
      await field.press('Enter')
    },
    /** Presses, moves by so many pixels in steps, and lets go. */
    async drag(handle: Locator, by: readonly [number, number], beforeEnd?: () => Promise<void>) {
      const box = (await handle.boundingBox())!
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + by[0], y + by[1], { steps: 8 })
      await beforeEnd?.()
      await page.mouse.up()
    },
  }
}
