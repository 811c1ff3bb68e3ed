import { defineConfig } from '@playwright/test'

const root = process.getuid?.() === 0

/** `web` runs every spec against the loopback host in Chromium; `desktop` runs the same specs in Electron where its binary is. */
export default defineConfig({
  testDir: 'specs',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Long enough for a machine several times slower than a desk's; who waits for the right thing waits no longer than it takes.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  // A focus that a busy machine moves late fails once, not twice; what needed its second try is listed as flaky.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./closing-line.ts']],
  use: {
    actionTimeout: 60_000,
    viewport: { width: 1440, height: 900 },
    // Recording every act makes all of them slower; a test that failed is recorded when it is tried again.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: process.env.VOUCH_BROWSER,
      // Chromium's own sandbox cannot start as root; this stands in tests only.
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'].concat(
        root ? ['--no-sandbox'] : [],
      ),
    },
  },
  projects: [
    { name: 'web', metadata: { host: 'web' } },
    { name: 'desktop', metadata: { host: 'desktop' }, grep: /@smoke/ },
  ],
})
