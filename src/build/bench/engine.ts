import type { Model } from '../../engine/index.ts'
import { annotateText } from '../annotation.ts'
import { loadModel } from '../load-model.ts'
import { readSettings } from '../settings.ts'
import { renderTable } from '../table.ts'
import { measureSize } from './engine-size.ts'
import { hardTexts } from './hard-texts.ts'
import { measureInTurns, megabytesOf, peakMemory, RUNS, secondsOf } from './measure.ts'
import { readTexts } from './read-texts.ts'

/** The other finder is slow: it gets every so many texts, about this much in all. */
const SAMPLE_MEGABYTES = 0.1

/**
 * Prints how fast the engine turns texts in memory into statements, how its time grows with hard texts, how it
 * compares with compromise's quotation finder, and how much a page has to load. The steps come in an order in
 * which the peak memory of each belongs to it.
 */
export async function benchEngine(paths: readonly string[], scale: number): Promise<void> {
  const texts = await readTexts(paths.length > 0 ? paths : [readSettings(process.env).articles])
  const model = loadModel()
  const runEngine = (given: readonly string[]) => {
    for (const text of given) annotateText('', text, model)
  }
  console.log(`${texts.length} texts, ${size(megabytesOf(texts))}; one thread, texts in memory`)
  console.log(`median of ${RUNS} runs after a warm-up\n`)
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
  benchHardTexts(scale, model)
  await benchCompromise(takeSample(texts), runEngine)
  const { code, weights } = await measureSize()
  console.log(
    `\n${renderTable(
      'to load, with brotli',
      ['bytes'],
      [
        ['code', String(code)],
        ['weights', String(weights)],
        ['together', String(code + weights)],
      ],
    )}`,
  )
}

function benchHardTexts(scale: number, model: Model): void {
  const rows = hardTexts(scale).map(({ name, make }) => {
    const [once, twice] = [make(1), make(2)]
    const first = secondsOf(() => annotateText('', once, model))
    const second = secondsOf(() => annotateText('', twice, model))
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

/** Loaded only here, so that its memory is not counted as the engine's. */
async function benchCompromise(
  sample: readonly string[],
  runEngine: (texts: readonly string[]) => void,
): Promise<void> {
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
function takeSample(texts: readonly string[]): string[] {
  const step = Math.max(1, Math.round(megabytesOf(texts) / SAMPLE_MEGABYTES))
  return texts.filter((_, at) => at % step === 0)
}

const size = (megabytes: number): string =>
  megabytes < 1 ? `${(megabytes * 1000).toFixed(1)} kB` : `${megabytes.toFixed(1)} MB`
