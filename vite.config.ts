import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { code, leanDefinitions } from './scripts/code.ts'
import { contentSecurityPolicy } from './scripts/contentSecurityPolicy.ts'
import { formulas } from './scripts/formulas.ts'
import { words } from './scripts/words.ts'

export default defineConfig({
  // Relative, so that dist/ works under any path of any host.
  base: './',
  plugins: [formulas(), words(), code(), leanDefinitions(), react(), contentSecurityPolicy()],
  worker: { format: 'es', plugins: () => [leanDefinitions()] },
  build: {
    target: ['chrome111', 'edge111', 'firefox114', 'safari16.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // three.js, for the relief that is asked for, is 569 KB in one piece; what a lab needs is held by `npm run size`.
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // React changes rarely: in a file of its own it stays in the cache. The formulas of activations
        // are alike and compress well together. The rest follows the labs' dynamic imports.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'activation-formulas', test: /core[\\/]activations[\\/]\w+\.ts\?formula/ },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    restoreMocks: true,
    // Nothing here is timed: a busy machine may take as long as it needs.
    testTimeout: 60_000,
  },
})
