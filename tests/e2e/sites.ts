import { join, resolve } from 'node:path'

export const PROJECT = resolve(import.meta.dirname, '../..')
export const CACHE = join(PROJECT, 'node_modules/.cache/e2e')
/** Vite's command line as a script for Node, so that no shell is needed. */
export const VITE = join(PROJECT, 'node_modules/vite/bin/vite.js')

const SETTINGS = [
  'ARTICLES',
  'BASE_PATH',
  'CACHE',
  'OG_IMAGES',
  'SITE_TITLE',
  'SITE_URL',
  'WORKERS',
]

/** The first of two ports, not those of `npm start` and `npm run dev`; `E2E_PORT` names another. */
const PORT = Number(process.env['E2E_PORT'] ?? 41731)

/** A published site of the suite. */
export interface Site {
  readonly port: number
  readonly basePath: string
  /** Folder of its articles. */
  readonly articles: string
  readonly outDir: string
  /** Address of its timeline. */
  readonly url: string
}

/** The project's own articles at the root of a host. */
export const ROOT_SITE = site('root', PORT, '/', 'articles')
/** Invented articles under a sub-path. */
export const NEWS_SITE = site('news', PORT + 1, '/news/', 'tests/fixtures/archive')

function site(name: string, port: number, basePath: string, articles: string): Site {
  return {
    port,
    basePath,
    articles: join(PROJECT, articles),
    outDir: join(CACHE, name),
    url: `http://127.0.0.1:${port}${basePath}`,
  }
}

/** The environment of a command that builds or serves; what the caller set for their own site is left out. */
export function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const unset = Object.fromEntries(SETTINGS.map((name) => [name, undefined]))
  return { ...process.env, ...unset, NO_COLOR: '1', FORCE_COLOR: '0', ...settings }
}
