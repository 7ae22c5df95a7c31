import { spawn, spawnSync } from 'node:child_process'
import { environmentOf, NEWS_SITE, PROJECT, ROOT_SITE, VITE, type Site } from './sites.ts'

const SITES = [ROOT_SITE, NEWS_SITE]
const POLL_MS = 50

// One build after another: they share the folder of the prerenderer.
for (const site of SITES) build(site)
// The test tool waits for the last site only.
for (const site of SITES) await serve(site)

function build(site: Site): void {
  const { status } = spawnSync(
    process.execPath,
    [VITE, 'build', '--outDir', site.outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: PROJECT, env: settingsOf(site), stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
}

async function serve(site: Site): Promise<void> {
  const place = ['--outDir', site.outDir, '--host', '127.0.0.1', '--port', String(site.port)]
  const server = spawn(process.execPath, [VITE, 'preview', ...place, '--strictPort'], {
    cwd: PROJECT,
    env: settingsOf(site),
    stdio: 'inherit',
  })
  server.on('exit', (status) => process.exit(status ?? 1))
  process.on('exit', () => server.kill())
  while (!(await answers(site.url))) await new Promise((resolve) => setTimeout(resolve, POLL_MS))
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
}

function settingsOf({ articles, basePath }: Site): NodeJS.ProcessEnv {
  return environmentOf({ ARTICLES: articles, BASE_PATH: basePath })
}
