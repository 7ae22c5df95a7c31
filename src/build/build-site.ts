import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ViteBuilder } from 'vite'
import { compileArticle } from '../compiler/compile.ts'
import { settleVoices } from '../compiler/voices.ts'
import { createArchive } from './archive.ts'
import { buildServiceWorker } from './build-service-worker.ts'
import { loadModel } from './load-model.ts'
import { readSoundArticles } from './read-articles.ts'
import { renderSite } from './render-site.ts'
import type { Settings } from './settings.ts'
import { createTemplate } from './template.ts'

interface BuildOptions {
  readonly builder: ViteBuilder
  readonly settings: Settings
  /** Folder of the articles. */
  readonly folder: string
  readonly outDir: string
  /** Where the prerenderer is built, relative to the project; removed in the end. */
  readonly prerenderFolder: string
}

/**
 * Articles to a finished site. The articles are read and compiled first: with a wrong one nothing of an
 * earlier build is touched.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { builder, settings, folder, outDir, prerenderFolder } = options
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('the build has no client and ssr environments')
  const model = loadModel()
  const { articles, voices } = await readSoundArticles(folder)
  const archive = createArchive(articles, (article) =>
    settleVoices(compileArticle(article, model), voices),
  )

  await builder.build(client)
  await builder.build(ssr)
  const style = await takeStyle(outDir)
  const template = createTemplate(await readFile(join(outDir, 'index.html'), 'utf8'), style)
  const renderer = (await import(
    /* @vite-ignore */ pathToFileURL(resolve(prerenderFolder, 'prerender.mjs')).href
  )) as typeof import('./prerender.tsx')

  const made = new Set<string>()
  const write = async (path: string, content: string) => {
    const file = join(outDir, path)
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true })
    made.add(dirname(file))
    await writeFile(file, content)
  }
  for await (const [path, content] of renderSite(archive, template, renderer.renderPage, settings))
    await write(path, content)
  await rm(prerenderFolder, { recursive: true })
  await buildServiceWorker(outDir)
  const { length } = archive.articles
  console.info(`${length} ${length === 1 ? 'article' : 'articles'} in ${outDir}`)
  if (!process.env['SITE_URL'])
    console.info(`SITE_URL is not set: canonical addresses say ${settings.siteUrl}`)
}

/** The one style sheet of the build, taken out of the folder: every page holds it itself. */
async function takeStyle(outDir: string): Promise<string> {
  const assets = join(outDir, 'assets')
  const sheets = (await readdir(assets)).filter((name) => name.endsWith('.css'))
  const [sheet, ...others] = sheets
  if (!sheet || others.length > 0)
    throw new Error(`one style sheet expected, found ${sheets.length}`)
  const style = await readFile(join(assets, sheet), 'utf8')
  await rm(join(assets, sheet))
  return style.trim()
}
