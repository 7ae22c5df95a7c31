import { PERSON_NOUNS } from '../lexicon/roles.ts'
import type { Context } from './context.ts'
import { hashWord } from './hash.ts'
import { MARK } from './marks.ts'
import type { Parts } from './parts.ts'
import { isNoun, isVerb, TAG } from './tags.ts'

// Sources the reading word by word has cut wrongly.

type Run = readonly [number, number]

/** “‘Is it over?’ asked | Maria.”: what stands behind the cue of a quotation, with no verb, is who asked. */
export function withSourceBehind(parts: Parts, context: Context): Parts {
  const { source, cue, content } = parts
  const { words, tags, quotations, sentences } = context
  if (source || !cue || content.length < 2) return parts
  const behind = content.find(([first]) => first === cue[1] + 1)
  if (!behind || quotations.of[cue[0] - 1]! < 0 || behind[1] - behind[0] >= MOST_BEHIND)
    return parts
  for (let at = behind[0]; at <= behind[1]; at++)
    if (quotations.of[at]! >= 0 || isVerb(tags[at]!)) return parts
  const next = behind[1] + 1
  const isLast =
    next >= words.count ||
    words.mark[next] === MARK.stop ||
    sentences.of[next] !== sentences.of[cue[0]]
  return isLast ? { source: behind, cue, content: content.filter((run) => run !== behind) } : parts
}

/** Words of such a source, at most. */
const MOST_BEHIND = 6

/** “According to the minister, | Ann Lee, | crews were sent”: who the minister is belongs to the source. */
export function withNameApposed(parts: Parts, { words, tags }: Context): Parts {
  const { source, cue, content } = parts
  const [first] = content
  if (!source || !cue || !first || words.form[cue[0]] !== ACCORDING) return parts
  const from = source[1] + 2
  if (first[0] !== from || words.mark[from - 1] !== MARK.comma) return parts
  let comma = from
  while (comma < first[1] && comma - from < MOST_APPOSED && words.mark[comma] !== MARK.comma)
    comma++
  if (words.mark[comma] !== MARK.comma || comma + 2 > first[1]) return parts
  const apposed: Run = [from, comma - 1]
  const isPair = (isPerson(source) && isName(apposed)) || (isName(source) && isPerson(apposed))
  return isPair
    ? {
        source: [source[0], apposed[1]],
        cue,
        content: [[comma + 1, first[1]], ...content.slice(1)],
      }
    : parts

  function isName([begin, end]: Run): boolean {
    for (let at = begin; at <= end; at++) if (tags[at] !== TAG.NNP) return false
    return true
  }

  function isPerson([begin, end]: Run): boolean {
    if (tags[begin] !== TAG.DT && tags[begin] !== TAG.PRP$) return false
    for (let at = begin; at <= end; at++) {
      if (isVerb(tags[at]!)) return false
      if (isNoun(tags[at]!) && PEOPLE.has(words.form[at]!)) return true
    }
    return false
  }
}

const MOST_APPOSED = 9
const ACCORDING = hashWord('according')
const PEOPLE = new Set([...PERSON_NOUNS].map(hashWord))

/** “a man in the” is no source: “a man” is. */
export function withoutLooseEnd([first, last]: Run, { tags }: Pick<Context, 'tags'>): Run {
  let end = last
  while (end > first && LOOSE.has(tags[end]!)) end--
  return [first, end]
}

const LOOSE = new Set<number>([TAG.DT, TAG.IN, TAG.TO, TAG.PRP$, TAG.CC])
