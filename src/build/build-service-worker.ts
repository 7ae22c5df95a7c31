import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

/** Folders whose files the worker stores at installation; their names carry a content hash. */
const PRECACHED_FOLDER = 'assets'
/** Single files stored at installation, told apart by their content's hash. */
const PRECACHED_FILES = [
  'shell.html',
  'manifest.webmanifest',
  'icons/icon.svg',
  'icons/icon-192.png',
]

/** Builds the service worker into the finished site, with the list of files it stores at installation. */
export async function buildServiceWorker(outDir: string): Promise<void> {
  const precache = await listPrecached(outDir)
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      PRECACHE: JSON.stringify(precache),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: 'src/service-worker.ts',
        output: { entryFileNames: 'service-worker.js', format: 'iife' },
      },
    },
  })
}

async function listPrecached(outDir: string) {
  const hashed = (await readdir(join(outDir, PRECACHED_FOLDER))).sort()
  const files = PRECACHED_FILES.map(async (url) => {
    const content = await readFile(join(outDir, url))
    return { url, revision: createHash('sha256').update(content).digest('hex').slice(0, 12) }
  })
  return [
    ...hashed.map((name) => ({ url: `${PRECACHED_FOLDER}/${name}`, revision: null })),
    ...(await Promise.all(files)),
  ]
}
