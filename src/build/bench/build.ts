import { appendFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readSettings } from '../settings.ts'
import { renderTable } from '../table.ts'
import { copyArchive } from './copy-archive.ts'
import { measureScript } from './process-tree.ts'

const VITE = join(import.meta.dirname, '../../../node_modules/vite/bin/vite.js')
const COUNTS = /([\d,]+) articles? in .*, ([\d,]+) from the cache; ([\d,]+) of ([\d,]+) pages/

interface Build {
  readonly step: string
  readonly articles: number
  readonly attributed: number
  readonly rendered: number
  readonly seconds: number
  readonly processorSeconds: number
  readonly peakMegabytes: number
  readonly files: number
  readonly megabytes: number
}

/**
 * Prints what builds of an archive cost, and of the same articles many times over: the first one, one with nothing
 * changed, one with one article changed. The first archive is built twice, to tell what finding statements costs. With
 * `isTitled` every copy is a text of its own; else copies share their statements, which are found once.
 */
export async function benchBuild(
  paths: readonly string[],
  scales: readonly number[],
  isTitled: boolean,
): Promise<void> {
  const from = resolve(paths[0] ?? readSettings(process.env).articles)
  const { workers } = readSettings(process.env)
  console.log(`articles of ${from}; ${workers} threads; one cache, empty at first`)
  const rows: Build[] = []
  const folder = await mkdtemp(join(tmpdir(), 'bench-build-'))
  try {
    for (const scale of scales)
      for await (const build of measureBuilds(folder, from, scale, isTitled, rows.length === 0)) {
        rows.push(build)
        console.log(describe(build))
      }
  } finally {
    await rm(folder, { recursive: true })
  }
  const headings = [
    ...['articles', 'attributed', 'pages made', 'time', 'processor', 'ms/article', 'peak memory'],
    ...['files written', 'MB written'],
  ]
  const note = isTitled
    ? 'every copy has a title of its own, and is attributed'
    : 'copies have the same words: their statements are found once and come from the cache for the others'
  console.log(`\n${renderTable('build', headings, rows.map(toRow), note)}`)
}

async function* measureBuilds(
  folder: string,
  from: string,
  scale: number,
  isTitled: boolean,
  isFirst: boolean,
): AsyncGenerator<Build> {
  const articles = join(folder, `articles-${scale}`)
  const cache = join(folder, 'cache')
  const site = join(folder, `site-${scale}`)
  const names = await copyArchive(from, articles, scale, isTitled)
  const build = async (step: string): Promise<Build> => {
    const startMs = Date.now()
    const args = [VITE, 'build', '--outDir', site, '--emptyOutDir', '--logLevel', 'warn']
    const measured = await measureScript(args, { ARTICLES: articles, CACHE: cache })
    const [, all = 0, cached = 0, rendered = 0] =
      COUNTS.exec(measured.output)?.map((words) => Number(words.replaceAll(',', ''))) ?? []
    const written = await countWritten(site, startMs)
    return { step, articles: all, attributed: all - cached, rendered, ...measured, ...written }
  }
  yield await build('new site')
  if (isFirst) {
    await rm(site, { recursive: true })
    yield await build('new site, statements cached')
  }
  yield await build('nothing changed')
  await appendFile(join(articles, names[names.length >> 1] ?? ''), '\nOne sentence more.\n')
  yield await build('one article changed')
  for (const made of [articles, site]) await rm(made, { recursive: true })
}

/** Files of a folder that are not older than a build, and their size in MB of a million. */
async function countWritten(
  folder: string,
  sinceMs: number,
): Promise<{ readonly files: number; readonly megabytes: number }> {
  let files = 0
  let bytes = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const { size, mtimeMs } = await stat(join(entry.parentPath, entry.name))
    if (mtimeMs < sinceMs) continue
    files += 1
    bytes += size
  }
  return { files, megabytes: bytes / 1e6 }
}

function toRow(build: Build): [string, ...string[]] {
  const { step, articles, attributed, rendered, files, megabytes } = build
  const { seconds, processorSeconds, peakMegabytes } = build
  return [
    step,
    ...[articles, attributed, rendered].map((count) => count.toLocaleString('en')),
    `${seconds.toFixed(1)} s`,
    `${processorSeconds.toFixed(0)} s`,
    ((1000 * seconds) / articles).toFixed(2),
    `${peakMegabytes.toFixed(0)} MB`,
    files.toLocaleString('en'),
    megabytes.toFixed(1),
  ]
}

function describe({ step, articles, seconds, processorSeconds, peakMegabytes }: Build): string {
  const count = articles.toLocaleString('en')
  return (
    `${count} articles, ${step}: ${seconds.toFixed(1)} s, ` +
    `${processorSeconds} s of processor time, ${peakMegabytes.toFixed(0)} MB`
  )
}
