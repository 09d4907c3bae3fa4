import type { Page } from '@playwright/test'

/** What is left of English in a lab: two words in a row, as names and symbols stand alone; formulas and code do not count. */
export async function englishIn(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => {
    const copy = document.querySelector('main')!.cloneNode(true) as HTMLElement
    copy.querySelectorAll('pre, math').forEach((code) => code.remove())
    const labels = [...copy.querySelectorAll('[aria-label], [title]')].map(
      (one) => `${one.getAttribute('aria-label') ?? ''} ${one.getAttribute('title') ?? ''}`,
    )
    return `${copy.textContent} ${labels.join(' ')}`
  })
  return text.match(/[a-z]{3,}(?: [a-z]{2,})+/gi) ?? []
}
