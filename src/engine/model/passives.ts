import type { Context } from './context.ts'
import { hashWord } from './hash.ts'
import type { Parts } from './parts.ts'
import { isVerb } from './tags.ts'

type Run = readonly [number, number]

/**
 * The same statement without a source to whom the cue is done: “Lee | is said | to be ill” is said by nobody named, of Lee, who
 * belongs to the content; “Lee | was told | that …” was said to him, and names him nowhere.
 */
export function withoutReceiver({ source, cue, content }: Parts, context: Context): Parts {
  const participle = cue ? passiveOf(cue, context) : -1
  if (!cue || participle < 0) return { source, cue, content }
  const { form } = context.words
  const isReceiver = source && source[1] < cue[0] && isSubject(source[1] + 1, cue[0], context)
  const about = isReceiver ? withRun(source, content) : content
  // “it is thought that”: the word stands for what follows
  const isEmpty =
    SPOKEN_TO.has(form[participle]!) ||
    about.some(([first]) => first > cue[1] && form[first] === THAT)
  const behind = about.filter(([first]) => first > cue[1])
  return {
    source: isReceiver ? null : source,
    cue,
    content: isEmpty && behind.length && (isReceiver || !source) ? behind : about,
  }
}

const withRun = (run: Run, content: readonly Run[]): readonly Run[] =>
  content.some(([first]) => first < run[0]) ? content : [run, ...content]

/** Where the participle stands of a cue that ends in the passive of a verb of saying or thinking, one small word behind it or none; else -1. */
function passiveOf([first, last]: readonly [number, number], { words }: Context): number {
  for (const at of [last, last - 1]) {
    if (at <= first || !PARTICIPLES.has(words.form[at]!)) continue
    for (let i = first; i < at; i++) if (words.stem[i] === BE) return at
  }
  return -1
}

/** No verb between a source and its cue: the one is the subject of the other. */
function isSubject(from: number, to: number, { tags }: Context): boolean {
  for (let i = from; i < to; i++) if (isVerb(tags[i]!)) return false
  return to - from <= MOST_BETWEEN
}

const MOST_BETWEEN = 3

const hashAll = (words: string): Set<number> => new Set(words.split(' ').map(hashWord))

const BE = hashWord('be'),
  THAT = hashWord('that')
const SPOKEN_TO = hashAll('told asked advised informed reminded urged warned pressed')
const PARTICIPLES = new Set([
  ...SPOKEN_TO,
  ...hashAll(
    'said believed thought expected reported rumored rumoured alleged accused charged suspected criticized criticised mocked ' +
      'praised credited blamed seen viewed regarded considered deemed known understood estimated announced named described',
  ),
])
