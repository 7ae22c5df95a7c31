import { parseArgs } from 'node:util'
import { benchBuild } from './bench/build.ts'
import { benchEngine } from './bench/engine.ts'
import { benchLibrary } from './bench/library.ts'
import { benchPages } from './bench/pages.ts'
import { runCommandLine } from './command-line.ts'

interface Options {
  readonly paths: readonly string[]
  readonly scales: readonly number[]
  readonly isTitled: boolean
}

/** What can be measured; each prints as it goes. */
const SUBJECTS: Readonly<Record<string, (options: Options) => Promise<void>>> = {
  engine: ({ paths, scales }) => benchEngine(paths, scales[0] ?? 1),
  build: ({ paths, scales, isTitled }) => benchBuild(paths, scales, isTitled),
  pages: ({ paths }) => benchPages(paths),
  library: ({ paths, scales }) => benchLibrary(paths, scales[0] ?? 1),
}

const USAGE = `usage: bench ${Object.keys(SUBJECTS).join('|')} [--scale NUMBER,…] [--titles] [FILE_OR_FOLDER…]
  engine    speed, memory and size of the engine on these texts (articles/ if none is named)
  build     time, memory and files of builds of this folder's articles
  pages     weight of the pages of this folder's articles, and how long a reader waits on them
  library   a library of 1,000 of these articles, and the import of a text of 1 MB, in a browser
  --scale   engine, library: size of what is made up, 1 as a rule; build: how often each article is copied, 1,12 say
  --titles  build: a title of its own for each copy, so that every one is attributed`

await runCommandLine(USAGE, readUsage, async ({ bench, options }) => {
  await bench(options)
  return 0
})

function readUsage(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    options: {
      scale: { type: 'string', default: '1' },
      titles: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const [subject, ...paths] = positionals
  const bench = SUBJECTS[subject ?? '']
  const scales = values.scale.split(',').map(Number)
  return bench && scales.every((scale) => scale > 0)
    ? { bench, options: { paths, scales, isTitled: values.titles } }
    : null
}
