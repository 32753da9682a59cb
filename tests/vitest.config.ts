import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    // On all cores: with one to spare, as by default, small machines take twice as long.
    maxWorkers: '100%',
    // What takes eight seconds takes forty on a machine that has much else to do.
    testTimeout: 300_000,
  },
})
