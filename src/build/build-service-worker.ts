import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import type { Release } from '../data/offline/release.ts'

/**
 * Folder whose files the worker stores at installation; their names carry a content hash.
 */
const PRECACHED_FOLDER = 'assets'
/** Heavy files for readers of their own articles, and faces: not stored at installation. */
const WANTED_BY_FEW = /^(?:weights|worker|readability)-|\.woff2$/
/** Of each face the part that English needs is stored after the first visit. */
const FACE = /-latin-wght-.*\.woff2$/
/** Single files stored at installation, told apart by their content's hash. */
const PRECACHED_FILES = [
  'shell.html',
  'manifest.webmanifest',
  'icons/icon.svg',
  'icons/icon-192.png',
]

/** Builds the service worker into the finished site, with the list of files it stores at installation. */
export async function buildServiceWorker(outDir: string): Promise<void> {
  const files = await listPrecached(outDir)
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  const faces = await readdir(join(outDir, PRECACHED_FOLDER))
  await build({
    configFile: false,
    logLevel: 'warn',
    define: {
      RELEASE: JSON.stringify({ version, files } satisfies Release),
      FACES: JSON.stringify(
        faces.filter((name) => FACE.test(name)).map((name) => `${PRECACHED_FOLDER}/${name}`),
      ),
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

async function listPrecached(outDir: string): Promise<Release['files']> {
  const files = await readdir(join(outDir, PRECACHED_FOLDER))
  const hashed = files.filter((name) => !WANTED_BY_FEW.test(name)).sort()
  const named = PRECACHED_FILES.map(async (url) => {
    const content = await readFile(join(outDir, url))
    return { url, revision: createHash('sha256').update(content).digest('hex').slice(0, 12) }
  })
  return [
    ...hashed.map((name) => ({ url: `${PRECACHED_FOLDER}/${name}`, revision: null })),
    ...(await Promise.all(named)),
  ]
}
