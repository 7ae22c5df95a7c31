import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ViteBuilder } from 'vite'
import { withBase } from '../../compiler/urls.ts'
import { buildServiceWorker } from '../build-service-worker.ts'
import { renderFrame } from '../render-site.ts'
import type { Settings } from '../settings.ts'
import { createTemplate, findStyle, type AppShell } from '../template.ts'
import { contentHash, folderHash } from './content-hash.ts'
import { keepNewest } from './keep-newest.ts'
import { partsOfPage } from './page-parts.ts'
import { writeSiteFile } from './render-pages.ts'

/** The part of a site that no article has a say in, and the code that makes the rest. */
export interface App {
  /** Holds `site`, what is published as it is, and `workers`, the modules of the build's threads. */
  readonly folder: string
  /** Hash of all that is in the folder. */
  readonly version: string
  /** The built `index.html` without its style sheet, and that. */
  readonly shell: AppShell
}

/** Names inside the folder of a built app. */
export const SITE_FOLDER = 'site'
export const WORKER_FOLDER = 'workers'
const SHELL_FILE = 'shell.json'
const VERSION_FILE = 'version'
/** The built `later.css`. */
const LATER_STYLE = /^later-.*\.css$/
/** What the app is made of, besides the settings. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']
/** Built apps that are kept. */
const KEPT = 8

/**
 * The app for these settings, out of the cache if nothing it is made of has changed. Vite builds it into `buildFolder`,
 * with the folders above in it.
 */
export async function provideApp(
  builder: ViteBuilder,
  settings: Settings,
  buildFolder: string,
): Promise<App> {
  const apps = resolve(settings.cache, 'apps')
  const folder = join(apps, keyOf(builder, settings))
  const known = readApp(folder)
  if (known) {
    // Vite builds everything by itself if nothing says that it is built.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true
    return known
  }
  rmSync(folder, { recursive: true, force: true })
  await buildApp(builder, settings, resolve(buildFolder))
  cpSync(buildFolder, folder, { recursive: true })
  writeFileSync(join(folder, VERSION_FILE), hashApp(folder))
  const app = readApp(folder)
  if (!app) throw new Error(`${folder} was changed during the build; build again`)
  return app
}

/** `null` if there is none, or not the whole of it. */
function readApp(folder: string): App | null {
  try {
    const version = hashApp(folder)
    if (readFileSync(join(folder, VERSION_FILE), 'utf8') !== version) return null
    keepNewest(folder, KEPT)
    const shell = JSON.parse(readFileSync(join(folder, SHELL_FILE), 'utf8')) as AppShell
    return { folder, version, shell }
  } catch {
    return null
  }
}

function hashApp(folder: string): string {
  return contentHash(
    folderHash(join(folder, SITE_FOLDER)),
    folderHash(join(folder, WORKER_FOLDER)),
    readFileSync(join(folder, SHELL_FILE)),
  )
}

function keyOf({ config }: ViteBuilder, settings: Settings): string {
  const { articles: _, cache: __, workers: ___, previewImages: ____, ...shown } = settings
  const { logLevel: _____, build, ...inline } = config.inlineConfig
  const { outDir: ______, emptyOutDir: _______, ...options } = build ?? {}
  const given = JSON.stringify([shown, config.mode, inline, options])
  const sources = SOURCES.map((name) => {
    const path = join(config.root, name)
    if (!existsSync(path)) return ''
    return statSync(path).isDirectory() ? folderHash(path) : readFileSync(path)
  })
  return contentHash(given, ...sources)
}

async function buildApp(builder: ViteBuilder, settings: Settings, folder: string): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('the build has no client and ssr environments')
  const site = join(folder, SITE_FOLDER)
  const built = await builder.build(client)
  await builder.build(ssr)
  const shell = takeShell(site, settings)
  const { renderPage } = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, WORKER_FOLDER, 'prerender.mjs')).href
  )) as typeof import('../prerender.tsx')
  const template = createTemplate(shell)
  const output = 'output' in built ? built.output : []
  const partsOf = (view: string) => partsOfPage(output, view)
  for (const [path, content] of await renderFrame({ template, renderPage, settings }, partsOf))
    writeSiteFile(site, path, content)
  await buildServiceWorker(site)
  writeFileSync(join(folder, SHELL_FILE), JSON.stringify(shell))
}

/** Takes the page and the style sheet it links to out of the folder: every page holds both itself. Views keep theirs. */
function takeShell(site: string, { basePath }: Settings): AppShell {
  const page = join(site, 'index.html')
  const indexHtml = readFileSync(page, 'utf8')
  const sheet = findStyle(indexHtml)
  if (!sheet) throw new Error('the built index.html links to no style sheet of its own')
  const style = readFileSync(join(site, sheet), 'utf8').trim()
  rmSync(join(site, sheet))
  rmSync(page)
  const later = readdirSync(join(site, 'assets')).find((name) => LATER_STYLE.test(name))
  if (!later) throw new Error('the built app has no later style sheet')
  return { indexHtml, style, laterStyle: withBase(basePath, `/assets/${later}`) }
}

/** Copies what is published as it is to a new site. */
export function copyAppSite({ folder }: App, to: string): void {
  mkdirSync(to, { recursive: true })
  cpSync(join(folder, SITE_FOLDER), to, { recursive: true, preserveTimestamps: true })
}
