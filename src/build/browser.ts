import { chromium } from '@playwright/test'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Names under which a search path knows Chromium or Chrome. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const MAC_APPLICATIONS = ['Chromium', 'Google Chrome'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe']

const REMEDY = [
  'No Chromium or Chrome was found, and none could be fetched.',
  'Install one and run the tests again, or name its program: CHROMIUM=/path/to/chromium npm test',
].join('\n')

/** The browser of this machine, fetched if there is none. Throws with the remedy in words. */
export function getBrowser(): string {
  return findBrowser() ?? installFromDebian() ?? downloadWithPlaywright() ?? fail(REMEDY)
}

/**
 * The first browser that starts: the one `CHROMIUM` names, the system's, or an earlier download of the test
 * tool; `null` without one. A `CHROMIUM` that does not start throws.
 */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM']?.trim()
  if (named) {
    return canStart(named)
      ? named
      : fail(`CHROMIUM is “${named}”, expected a Chromium or Chrome that starts.`)
  }
  return candidates().find(canStart) ?? null
}

function candidates(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)))
  const onWindows = WINDOWS_FOLDERS.flatMap((name) => {
    const folder = process.env[name]
    return folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : []
  })
  return [...onPath, ...MAC_APPLICATIONS, ...onWindows, chromium.executablePath()]
}

/** Ubuntu's `chromium-browser`, for one, only says that there is a snap. Windows opens a window when asked. */
function canStart(program: string): boolean {
  if (!existsSync(program)) return false
  return process.platform === 'win32' || spawnSync(program, ['--version']).status === 0
}

function installFromDebian(): string | null {
  if (!isRoot() || !existsSync('/etc/debian_version')) return null
  console.log('No browser found: installing Debian’s chromium …')
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', 'chromium'])
  return findBrowser()
}

function downloadWithPlaywright(): string | null {
  console.log('No browser found: downloading the test tool’s own …')
  const withLibraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : []
  const cli = join('node_modules', '@playwright', 'test', 'cli.js')
  run(process.execPath, [cli, 'install', ...withLibraries, 'chromium'])
  return findBrowser()
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit' })
}

function fail(message: string): never {
  throw new Error(message)
}
