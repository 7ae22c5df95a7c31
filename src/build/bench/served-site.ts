import { chromium, type Browser } from '@playwright/test'
import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { getBrowser } from '../browser.ts'

const PROJECT = resolve(import.meta.dirname, '../../..')
/** Vite's command line as a script for Node. */
export const VITE = join(PROJECT, 'node_modules/vite/bin/vite.js')
const PORT = 4319
/** Where a measured site is served. */
export const URL = `http://127.0.0.1:${PORT}/`
const POLL_MS = 50

/** Serves a built site while `run` measures it in a browser. */
export async function withBrowser(
  site: string,
  run: (browser: Browser) => Promise<void>,
): Promise<void> {
  const server = spawn(
    process.execPath,
    [VITE, 'preview', '--outDir', site, '--host', '127.0.0.1', '--port', String(PORT)],
    { cwd: PROJECT, stdio: 'ignore' },
  )
  const browser = await chromium.launch({ executablePath: getBrowser(), args: ['--no-sandbox'] })
  try {
    while (!(await answers())) await new Promise((done) => setTimeout(done, POLL_MS))
    await run(browser)
  } finally {
    await browser.close()
    server.kill()
  }
}

function answers(): Promise<boolean> {
  return fetch(URL).then(
    ({ ok }) => ok,
    () => false,
  )
}
