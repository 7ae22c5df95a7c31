import { readFileSync } from 'node:fs'
import { readModel, type Model } from '../../engine/index.ts'
import { annotateText } from '../annotation.ts'
import { renderTable } from '../table.ts'
import { hardTexts } from './hard-texts.ts'
import { measureInTurns, megabytesOf, peakMemory, RUNS, secondsOf } from './measure.ts'
import { readTexts } from './read-texts.ts'

/** The other finder is slow: it gets every so many texts, about this much in all. */
const SAMPLE_MEGABYTES = 0.1

/*
 * A script of its own, which `engine.ts` bundles and runs: weights, scale of the hard texts, files or folders. Hard texts come
 * last: they need much memory, and machine code made for them is slow with others.
 */
const [weights = '', scale = '1', ...paths] = process.argv.slice(2)
const model = readModel(readFileSync(weights))
void benchTexts()

async function benchTexts(): Promise<void> {
  const texts = await readTexts(paths)
  console.log(`${texts.length} texts, ${size(megabytesOf(texts))}; one thread, texts in memory`)
  console.log(`median of ${RUNS} runs after a warm-up\n`)
  benchPipeline(texts)
  await benchCompromise(takeSample(texts))
  benchHardTexts(Number(scale), model)
}

function runEngine(given: readonly string[]): void {
  for (const text of given) annotateText('', text, model)
}

function benchPipeline(texts: readonly string[]): void {
  const { engine } = measureInTurns({ engine: () => runEngine(texts) })
  console.log(
    renderTable(
      'whole pipeline',
      ['MB/s', 'articles/s', 'peak memory'],
      [
        [
          'engine',
          (megabytesOf(texts) / engine).toFixed(3),
          (texts.length / engine).toFixed(1),
          `${peakMemory().toFixed(0)} MB`,
        ],
      ],
    ),
  )
}

function benchHardTexts(times: number, given: Model): void {
  const rows = hardTexts(times).map(({ name, make }) => {
    const [once, twice] = [make(1), make(2)]
    const first = secondsOf(() => annotateText('', once, given))
    const second = secondsOf(() => annotateText('', twice, given))
    return [
      name,
      size(megabytesOf([once])),
      ...[first, second].map((seconds) => `${seconds.toFixed(2)} s`),
      (second / first).toFixed(2),
    ] as const
  })
  const note = `one run each; peak memory so far ${peakMemory().toFixed(0)} MB`
  const headings = ['size', 'time', 'twice as long', 'ratio (linear: 2)']
  console.log(`\n${renderTable('hard texts', headings, rows, note)}`)
}

/** Loaded only here: its memory is not the engine's. */
async function benchCompromise(sample: readonly string[]): Promise<void> {
  const { default: nlp } = await import('compromise')
  const { ours, theirs } = measureInTurns({
    ours: () => runEngine(sample),
    theirs: () => {
      for (const text of sample) nlp(text).quotations().json()
    },
  })
  const megabytes = megabytesOf(sample)
  const speed = (seconds: number) => (megabytes / seconds).toFixed(3)
  const rows = [
    ['engine', speed(ours)],
    ['compromise', speed(theirs)],
    ['ratio', (theirs / ours).toFixed(2)],
  ] as const
  const note =
    `${size(megabytes)} only, as compromise is slow; it finds quotations, no speakers and nothing indirect\n` +
    `run in turns, median of ${RUNS} each after a warm-up`
  console.log(`\n${renderTable(`${sample.length} of the texts`, ['MB/s'], rows, note)}`)
}

/** Every so many of the texts, the same ones each time. */
function takeSample(all: readonly string[]): string[] {
  const step = Math.max(1, Math.round(megabytesOf(all) / SAMPLE_MEGABYTES))
  return all.filter((_, at) => at % step === 0)
}

function size(megabytes: number): string {
  return megabytes < 1 ? `${(megabytes * 1000).toFixed(1)} kB` : `${megabytes.toFixed(1)} MB`
}
