import { defineConfig } from '@playwright/test'
import { join } from 'node:path'
import { getBrowser } from '../../src/build/browser.ts'
import { CACHE, NEWS_SITE, PROJECT, ROOT_SITE } from './sites.ts'

/** What depends on the size of the screen is done on a phone as well; all else once. */
const BOTH_SIZES =
  /(follow-a-speaker|page-look|place|settings|statement-card|statement-link|takeover|transcript)\.spec\.ts$/
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const DESKTOP = { viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: '.',
  outputDir: join(CACHE, 'results'),
  reporter: 'list',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
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
    { name: 'phone', testDir: 'reading', testMatch: BOTH_SIZES, use: PHONE },
    { name: 'desktop', testDir: 'reading', use: DESKTOP },
    { name: 'access', testDir: 'access', use: DESKTOP },
    { name: 'publishing', testDir: 'publishing', use: DESKTOP },
    { name: 'library', testDir: 'library', use: DESKTOP },
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
