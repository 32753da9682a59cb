import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // What takes long is for `npm run test:all`, and for whoever names its file.
  grepInvert: process.env.ATTACHE_SPECS === 'short' ? /@long/ : [],
  // One more than small machines have cores: specs wait for pointers and pages as well.
  workers: 3,
  timeout: 90_000,
  // What is waited for comes sooner; on a machine that does other work as well, or in CI, it may take this long.
  expect: { timeout: 30_000, toPass: { intervals: [100, 250, 500] } },
  forbidOnly: true,
  // Real pointers on a busy machine can stall; the list says which spec needed a second run.
  retries: process.env.CI ? 1 : 0,
})
