import { defineConfig } from '@playwright/test'
import { findBrowser, findFirefox, launchArgs } from './scripts/browser.mjs'

// The first process chooses the browser and the port; Playwright's workers, which read this file again, inherit them.
process.env.CHROMIUM_PATH ??= findBrowser()
process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000))
const port = Number(process.env.E2E_PORT)
const firefox = findFirefox()

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000, toHaveScreenshot: { threshold: 0.05, maxDiffPixelRatio: 0.001 } },
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --strict`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: launchArgs },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@engine/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
})
