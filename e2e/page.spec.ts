import { createHandler, listen } from '../scripts/serve.mjs'
import { test as unwatched } from '@playwright/test'
import { expect, test } from './fixtures.ts'

test('the page opens with its title and without an error @engine', async ({ page }) => {
  await page.goto('')
  await expect(page).toHaveTitle(/Downhill/)
  await expect(page.locator('#root')).not.toBeEmpty()
})

unwatched('the page works under a path of any host', async ({ page }) => {
  const server = await listen(createHandler('dist', '/some/path/'), { port: 0 })
  const failed: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) failed.push(response.url())
  })
  await page.goto(`http://localhost:${server.port}/some/path/`)
  await expect(page.locator('#root')).not.toBeEmpty()
  await page.waitForLoadState('networkidle')
  expect(failed).toEqual([])
  server.close()
})

test('the page forbids scripts and requests from elsewhere', async ({ page }) => {
  await page.goto('')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toContain('unsafe-eval')
})
