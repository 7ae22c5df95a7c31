import { createServer } from 'node:net'
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

/**
 * The first of two ports; `E2E_PORT` names another. Found once: the test tool's workers and the
 * servers inherit it. Below 32768, from where on systems take ports for outgoing connections.
 */
const PORT = Number((process.env['E2E_PORT'] ??= String(await freePorts(4310, 2))))

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

/** The first of `count` neighbouring ports that are all free, `from` or later. */
async function freePorts(from: number, count: number): Promise<number> {
  for (let first = from; ; first += count) {
    const ports = Array.from({ length: count }, (_, index) => first + index)
    const areFree = await Promise.all(ports.map(isFree))
    if (!areFree.includes(false)) return first
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer()
    server.once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })
}

/** The environment of a command that builds or serves; what the caller set for their own site is left out. */
export function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const unset = Object.fromEntries(SETTINGS.map((name) => [name, undefined]))
  return { ...process.env, ...unset, NO_COLOR: '1', FORCE_COLOR: '0', ...settings }
}
