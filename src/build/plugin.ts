import { relative, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildBeforePaint } from './before-paint.ts'
import { buildSite } from './build-site.ts'
import { serveArchive } from './serve-archive.ts'
import { servePublished } from './serve-published.ts'
import type { Settings } from './settings.ts'
import { SITE_FOLDER, WORKER_FOLDER } from './site/build-app.ts'

/** Where Vite builds the app, apart for each run. */
const BUILD_FOLDER = `node_modules/.cache/build-${process.pid}`

/** The Vite plugin: serves `articles/` while developing, and emits the whole site when building. */
export function onTheRecord(settings: Settings): Plugin {
  const folder = resolve(settings.articles)
  let outDir = ''
  let emptyOutDir = false
  return {
    name: 'on-the-record',
    config({ root = '.', build = {} }, { command, isPreview }) {
      outDir = resolve(root, build.outDir ?? 'dist')
      emptyOutDir = build.emptyOutDir ?? !relative(resolve(root), outDir).startsWith('..')
      if (command !== 'build' || isPreview) return {}
      return {
        builder: {},
        environments: {
          client: { build: { outDir: `${BUILD_FOLDER}/${SITE_FOLDER}`, emptyOutDir: true } },
          ssr: {
            // Whole in itself, as it may be kept outside the project.
            resolve: { noExternal: true },
            define: { 'process.env.NODE_ENV': JSON.stringify('production') },
            build: {
              ssr: true,
              outDir: `${BUILD_FOLDER}/${WORKER_FOLDER}`,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: {
                input: {
                  prerender: 'src/build/prerender.tsx',
                  'compile-worker': 'src/build/site/compile-worker.ts',
                  'render-worker': 'src/build/site/render-worker.ts',
                },
                output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
              },
            },
          },
        },
      }
    },
    buildApp: {
      order: 'pre',
      handler: (builder) =>
        buildSite({ builder, settings, outDir, emptyOutDir, buildFolder: BUILD_FOLDER }),
    },
    transformIndexHtml: async () => [
      { tag: 'script', children: await buildBeforePaint(), injectTo: 'head' },
    ],
    configureServer: (server) => serveArchive(server, folder, settings),
    configurePreviewServer: (server) => servePublished(server, outDir, settings),
  }
}
