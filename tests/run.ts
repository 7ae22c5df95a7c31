import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { getBrowser } from '../src/build/browser.ts'

/** A check that passes or fails as a whole. */
type Check = readonly [heading: string, tool: string, ...options: string[]]

interface Counts {
  readonly passed: number
  readonly failed: number
}

const PROJECT = resolve(import.meta.dirname, '..')
const TYPED = ['tsconfig.json', 'src/engine', 'src/compiler', 'src/tsconfig.service-worker.json']
const CHECKS: readonly Check[] = [
  ['Format', 'oxfmt', '--check'],
  ['Lint', 'oxlint', '--type-aware'],
  ...TYPED.map((project): Check => [`Types: ${project}`, 'typescript', '--noEmit', '-p', project]),
]
/** Packages whose command has another name. */
const COMMANDS: Readonly<Record<string, string>> = {
  typescript: 'tsc',
  '@playwright/test': 'playwright',
}

const reports = mkdtempSync(join(tmpdir(), 'on-the-record-tests-'))
const { passed, failed } = await main()
rmSync(reports, { recursive: true })
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)

/** Every check and every test, each step whatever became of those before it. */
async function main(): Promise<Counts> {
  const counts: Counts[] = []
  for (const [heading, tool, ...options] of CHECKS) {
    const exitCode = await run(heading, tool, options)
    counts.push({ passed: 0, failed: exitCode === 0 ? 0 : 1 })
  }
  counts.push(await runSpecs(), await runBrowserSuite())
  return {
    passed: counts.reduce((sum, count) => sum + count.passed, 0),
    failed: counts.reduce((sum, count) => sum + count.failed, 0),
  }
}

async function runSpecs(): Promise<Counts> {
  const report = join(reports, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const exitCode = await run('Unit and component tests', 'vitest', ['run', ...reporters])
  return countTests(exitCode, report, readVitestReport)
}

async function runBrowserSuite(): Promise<Counts> {
  const heading = 'Browser tests'
  const report = join(reports, 'playwright.json')
  try {
    process.env['CHROMIUM'] = getBrowser()
  } catch (error) {
    console.log(`\n— ${heading}\n${(error as Error).message}`)
    return { passed: 0, failed: 1 }
  }
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = report
  const options = ['test', '--config', 'tests/e2e', '--reporter', 'list,json']
  const exitCode = await run(heading, '@playwright/test', options)
  return countTests(exitCode, report, readPlaywrightReport)
}

/** The counts of a report. A run that fails without naming a failed test, or leaves no report, is one failure. */
function countTests(exitCode: number, file: string, read: (report: never) => Counts): Counts {
  let counts: Counts = { passed: 0, failed: 0 }
  try {
    counts = read(JSON.parse(readFileSync(file, 'utf8')) as never)
  } catch {
    console.log('The run left no report.')
    return { passed: 0, failed: 1 }
  }
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** A file that cannot be run has no tests of its own and counts as one; a test that is not run has failed. */
function readVitestReport(report: {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}): Counts {
  const statuses = report.testResults.flatMap(({ status, assertionResults }) => {
    const ofTests = assertionResults.map((test) => test.status)
    const isBroken = status === 'failed' && !ofTests.includes('failed')
    return isBroken ? [...ofTests, 'failed'] : ofTests
  })
  const passes = statuses.filter((status) => status === 'passed').length
  return { passed: passes, failed: statuses.length - passes }
}

function readPlaywrightReport(report: {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>
  readonly errors: readonly unknown[]
}): Counts {
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length }
}

/** Runs a tool of the project under a heading, its output shown as it comes. Gives the exit code. */
function run(heading: string, tool: string, options: readonly string[]): Promise<number> {
  console.log(`\n— ${heading}`)
  const script = scriptOf(tool)
  const child = spawn(process.execPath, [script, ...options], { cwd: PROJECT, stdio: 'inherit' })
  return new Promise((done) => {
    child.on('error', (error) => {
      console.log(error.message)
      done(1)
    })
    child.on('exit', (exitCode) => done(exitCode ?? 1))
  })
}

/** The script behind a package's command; run by Node itself, it needs no shell on any system. */
function scriptOf(tool: string): string {
  const folder = join(PROJECT, 'node_modules', tool)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>
  }
  const script = typeof bin === 'string' ? bin : bin[COMMANDS[tool] ?? tool]
  if (!script) throw new Error(`the package ${tool} has no command`)
  return join(folder, script)
}
