import type { Span } from '../../compiler/types.ts'

/** Words whose full stop ends no sentence, in English news prose. */
const ABBREVIATIONS =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Rev|Hon|Pres|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z]|(?:[A-Z]\.)+[A-Z])\.\s*$/
/** A sentence never begins so: in lower case, or with what closes. */
const GOES_ON = /^[\p{Ll}”’)\]—–]/u

/**
 * The sentences of a paragraph in reading order, together all of it, white space at an end belonging to the sentence
 * before. Cut by the browser's rules for the language, and joined again where they stumble over “Sen. Lee”.
 */
export function findSentences(text: string, lang: string): readonly Span[] {
  const sentences: { start: number; end: number }[] = []
  for (const { index, segment } of segmenterOf(lang).segment(text)) {
    const last = sentences.at(-1)
    const isJoined =
      last && (ABBREVIATIONS.test(text.slice(last.start, last.end)) || GOES_ON.test(segment))
    if (isJoined) last.end = index + segment.length
    else sentences.push({ start: index, end: index + segment.length })
  }
  return sentences
}

/** An article's language may be no language at all: then English. */
function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}
