import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

/** Tests of pure functions: nothing that one does is seen by another. */
const PURE = ['tests/facts/**/*.test.ts', 'tests/eval/**/*.test.ts', 'tests/settings/**/*.test.ts']

export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // On all cores: with one to spare, as by default, small machines take twice as long.
    maxWorkers: '100%',
    // What takes eight seconds takes forty on a machine that has much else to do.
    testTimeout: 300_000,
    // The command line is started by many tests: what is compiled once is kept.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled') },
    projects: [
      // Tables, words and weights are read once for all files: with modules of their own, each takes a second or two.
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'], exclude: PURE },
      },
    ],
  },
})
