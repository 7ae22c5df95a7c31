import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ViteBuilder } from 'vite'
import type { Settings } from './settings.ts'
import { copyAppSite, provideApp, WORKER_FOLDER } from './site/build-app.ts'
import { keepOldAssets } from './site/old-assets.ts'
import { createThreadPool, type Pool } from './site/pool.ts'
import { publishArchive } from './site/publish-archive.ts'
import { prepareStaging, stagingFolder } from './site/staging.ts'

interface BuildOptions {
  readonly builder: ViteBuilder
  readonly settings: Settings
  readonly outDir: string
  /** Whether files of others may be deleted from `outDir`. */
  readonly emptyOutDir: boolean
  /** Where Vite builds the app, relative to the project; removed in the end. */
  readonly buildFolder: string
}

/**
 * Articles to a finished site. It is built beside `outDir` and takes its place in the end: with a wrong article, or
 * any other fault, nothing of an earlier build is touched.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { builder, settings, outDir, emptyOutDir, buildFolder } = options
  if (!emptyOutDir && existsSync(outDir) && readdirSync(outDir).length > 0)
    throw new Error(`${outDir} is not empty; with --emptyOutDir the site takes its place`)
  const staging = stagingFolder(outDir)
  prepareStaging(outDir)
  try {
    const app = await provideApp(builder, settings, buildFolder)
    copyAppSite(app, staging)
    keepOldAssets(outDir, staging)
    const startThreads = <Task, Result>(name: string, data: unknown): Pool<Task, Result> => {
      const module = pathToFileURL(join(app.folder, WORKER_FOLDER, `${name}.mjs`))
      return createThreadPool(module, data, settings.workers)
    }
    const { report, putInPlace } = await publishArchive({
      settings,
      outDir,
      app,
      startCompiling: (data) => startThreads('compile-worker', data),
      startRendering: (data) => startThreads('render-worker', data),
    })
    putInPlace()
    console.info(report)
  } finally {
    await rm(buildFolder, { recursive: true, force: true })
    await rm(staging, { recursive: true, force: true })
  }
  if (!process.env['SITE_URL'])
    console.info(`SITE_URL is not set: canonical addresses say ${settings.siteUrl}`)
}
