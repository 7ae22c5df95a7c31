import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildSite } from './build-site.ts'
import { serveArchive } from './serve-archive.ts'
import { servePublished } from './serve-published.ts'
import type { Settings } from './settings.ts'

/** Where the prerenderer is built, apart for each run; nothing of it is published. */
const PRERENDER_FOLDER = `node_modules/.cache/prerender-${process.pid}`

/** The Vite plugin: serves `articles/` while developing, and emits the whole site when building. */
export function onTheRecord(settings: Settings): Plugin {
  const folder = resolve(settings.articles)
  let outDir = ''
  return {
    name: 'on-the-record',
    config: () => ({
      builder: {},
      environments: {
        ssr: {
          build: {
            ssr: 'src/build/prerender.tsx',
            outDir: PRERENDER_FOLDER,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { output: { entryFileNames: 'prerender.mjs' } },
          },
        },
      },
    }),
    configResolved(config) {
      const { build } = config.environments['client'] ?? config
      outDir = resolve(config.root, build.outDir)
    },
    buildApp: {
      order: 'pre',
      handler: (builder) =>
        buildSite({
          builder,
          settings,
          folder,
          outDir,
          prerenderFolder: PRERENDER_FOLDER,
        }),
    },
    configureServer: (server) => serveArchive(server, folder, settings),
    configurePreviewServer: (server) => servePublished(server, outDir, settings),
  }
}
