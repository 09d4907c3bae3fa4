import { defineConfig } from 'vite'

/** The numeric core as one ES module that Node imports: dist-core/index.js. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist-core',
    target: 'es2022',
    minify: false,
    reportCompressedSize: false,
    lib: { entry: 'src/core/index.ts', formats: ['es'], fileName: 'index' },
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
