import { relative, resolve } from 'node:path'
import type { ViteDevServer } from 'vite'
import { joinAttribution, type StandaloneArticle } from '../compiler/compile.ts'
import type { Model } from '../engine/index.ts'
import { ArticleError, type ArticleProblem } from '../compiler/problems.ts'
import { createArchive } from './archive.ts'
import { dataFiles } from './data-files.ts'
import { finishArticle } from './finish-article.ts'
import { ENGINE_FOLDER, loadModel } from './load-model.ts'
import { webManifest } from './manifest.ts'
import { readSoundArticles, type DatedArticle } from './read-articles.ts'
import type { Settings } from './settings.ts'
import { attributeOnce, attributionFolder, openAttributionCache } from './site/attribution-cache.ts'
import { folderHash } from './site/content-hash.ts'

/** How long a folder must be at rest before it is read again, in milliseconds. */
const SETTLE_MS = 60
/** The event the open page listens for; `main.tsx` asks for its data again. */
export const ARCHIVE_CHANGED = 'archive-changed'

/**
 * While developing: the archive's data at the addresses it will have when published, made anew when a file
 * of the folder is saved. Wrong files are shown over the page until they are mended.
 */
export function serveArchive(server: ViteDevServer, folder: string, settings: Settings): void {
  const engineVersion = folderHash(ENGINE_FOLDER)
  const kept = attributionFolder(resolve(settings.cache), engineVersion)
  const cache = openAttributionCache(kept, engineVersion)
  let model: Model | null = null
  const modelOf = () => (model ??= loadModel())
  const compiled = new Map<string, StandaloneArticle>()
  /** Compiles what has changed and forgets nothing: texts are small, and an undo is a hit. */
  const compile = (article: DatedArticle) => {
    const key = `${article.slug}\n${article.text}`
    const known =
      compiled.get(key) ??
      joinAttribution(article, attributeOnce(article, cache, modelOf).attribution)
    compiled.set(key, known)
    return known
  }
  const readFiles = async () => {
    const { articles, voices, corrections } = await readSoundArticles(folder)
    const conflicts: ArticleProblem[] = []
    const archive = createArchive(
      articles,
      (parsed) => {
        const byHand = corrections.get(parsed.slug) ?? null
        const { article, problems } = finishArticle(compile(parsed), voices, byHand)
        conflicts.push(...problems)
        return article
      },
      voices,
    )
    if (conflicts.length > 0) throw new ArticleError(conflicts)
    return new Map(dataFiles(archive))
  }
  let files = readFiles()
  const { hot } = server.environments.client

  const renew = async () => {
    files = readFiles()
    try {
      await files
      // The empty update takes away what is shown of an earlier fault.
      hot.send({ type: 'update', updates: [] })
      hot.send(ARCHIVE_CHANGED)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      server.config.logger.error(message)
      hot.send({ type: 'error', err: { message, stack: '' } })
    }
  }
  let timer: NodeJS.Timeout | undefined
  /** Editors write a file in several steps: it is read when they are through. */
  const renewSoon = (path: string) => {
    if (relative(folder, path).startsWith('..')) return
    clearTimeout(timer)
    timer = setTimeout(() => void renew(), SETTLE_MS)
  }
  server.watcher.add(folder)
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, renewSoon)
  server.watcher.on('ready', () => renewSoon(folder))
  files.catch((error: unknown) => server.config.logger.error(String(error)))

  server.middlewares.use((request, response, next) => {
    const address = (request.url ?? '').split(/[?#]/)[0] ?? ''
    const path = address.startsWith(settings.basePath)
      ? address.slice(settings.basePath.length - 1)
      : address
    if (path === '/manifest.webmanifest') {
      response.setHeader('Content-Type', 'application/manifest+json').end(webManifest(settings))
      return
    }
    if (!path.endsWith('.json') || !/^\/(about|articles|timeline|voices|search)\//.test(path))
      return next()
    files.then(
      (ready) => {
        const json = ready.get(path)
        response.statusCode = json === undefined ? 404 : 200
        response.setHeader('Content-Type', 'application/json').end(json ?? 'null')
      },
      (error: unknown) => {
        response.statusCode = 500
        response.end(error instanceof ArticleError ? error.message : String(error))
      },
    )
  })
}
