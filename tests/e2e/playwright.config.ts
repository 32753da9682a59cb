import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  // Real pointers on a busy machine can stall; the list says which spec needed a second run.
  retries: process.env.CI ? 1 : 0,
})
