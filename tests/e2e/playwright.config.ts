import { defineConfig } from '@playwright/test'
import { join } from 'node:path'
import { getBrowser } from '../helpers/browser.ts'
import { CACHE, NEWS_SITE, PROJECT, ROOT_SITE } from './sites.ts'

/** `reading/` is done at both sizes; `publishing/` asks nothing of a screen's size and is done once. */
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const DESKTOP = { viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: '.',
  outputDir: join(CACHE, 'results'),
  reporter: 'list',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: ROOT_SITE.url,
    launchOptions: {
      executablePath: getBrowser(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', testDir: 'reading', use: PHONE },
    { name: 'desktop', testDir: 'reading', use: DESKTOP },
    { name: 'once', testDir: 'publishing', use: DESKTOP },
  ],
  webServer: {
    command: `"${process.execPath}" --import tsx tests/e2e/serve-sites.ts`,
    cwd: PROJECT,
    url: NEWS_SITE.url,
    timeout: 180_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
