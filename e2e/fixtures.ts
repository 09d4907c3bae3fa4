import { type BrowserContext, expect, test as base } from '@playwright/test'

/** What no page may do: complain in the console, throw, or talk to another origin. */
function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    const local = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!local) faults.push(`request to another origin: ${request.url()}`)
  })
  return faults
}

/** Playwright's test, which fails also if any page of its context did what no page may do. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = watch(context, new URL(baseURL!).origin)
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
