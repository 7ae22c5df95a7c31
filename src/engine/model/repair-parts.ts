import type { Context } from './context.ts'
import type { Parts } from './parts.ts'
import { withoutReceiver } from './passives.ts'
import { withVerbBehind } from './relatives.ts'
import { PLACE } from './quotations.ts'
import { hashWord } from './hash.ts'
import { withNameApposed, withoutLooseEnd, withSourceBehind } from './sources.ts'
import { isNoun, isVerb, TAG } from './tags.ts'
import { MARK } from './marks.ts'
import { withoutTime } from './times.ts'
import { SHAPE } from './words.ts'

/**
 * The same statement with its edges set as annotators set them: quotation marks go with what they enclose, from the first
 * word of a long quotation on; a comma or full stop outside them belongs to nobody; a source ends before a verb of its own,
 * and begins before the dashes it stands between; a dateline belongs to nobody; who was asked is not who asked, nor who is
 * spoken of in the passive who speaks.
 */
export function repairParts(found: Parts, context: Context): Parts {
  const parts = REPAIRS.reduce((mended, repair) => repair(mended, context), found)
  const taken = (at: number): boolean =>
    (parts.source !== null && at >= parts.source[0] && at <= parts.source[1]) ||
    (parts.cue !== null && at >= parts.cue[0] && at <= parts.cue[1])
  const content = withoutListener(parts, context)
    .map((run) => repairRun(withoutHead(run, context), context, taken))
    .filter(([first, last]) => first <= last)
  const source =
    parts.source && !isAsked(parts, context)
      ? withApposed(
          withoutLooseEnd(repairSource(withoutHead(parts.source, context), context), context),
          parts.cue,
          context,
        )
      : null
  return { ...parts, source, content: content.length ? content : parts.content }
}

/** What is mended before the edges, in this order. */
const REPAIRS = [withSourceBehind, withoutReceiver, withoutTime, withNameApposed, withVerbBehind]

/** The content without whom it was said to: “told the press that …”, “‘We won,’ Lee told reporters in Rome”. */
export function withoutListener(
  { cue, content }: Parts,
  { words, tags, quotations }: Pick<Context, 'words' | 'tags' | 'quotations'>,
): Parts['content'] {
  if (!cue || words.stem[cue[1]] !== TELL) return content
  return content.flatMap((run): Parts['content'] => {
    const [first, last] = run
    if (first !== cue[1] + 1) return [run]
    let at = first
    while (at <= last && quotations.of[at]! < 0 && !isVerb(tags[at]!) && words.form[at] !== THAT)
      at++
    // nothing but names and things: the listener, where other words are the content
    if (at > last) return content.length > 1 ? [] : [run]
    return quotations.of[at]! >= 0 || words.form[at] === THAT ? [[at, last]] : [run]
  })
}

const TELL = hashWord('tell'),
  THAT = hashWord('that')

/** “(When) asked about Rome, Lee …”: whoever asked, it was not Lee. */
function isAsked({ cue, source }: Parts, { words, sentences }: Context): boolean {
  if (!cue || !source || words.form[cue[0]] !== ASKED || source[0] < cue[1]) return false
  const begins = sentences.first[sentences.of[cue[0]]!]!
  const isFirst = cue[0] === begins || (cue[0] === begins + 1 && words.form[begins] === WHEN)
  return isFirst && words.form[source[0] - 1] !== BY
}

const ASKED = hashWord('asked'),
  WHEN = hashWord('when'),
  BY = hashWord('by')

/** What follows “ROME, Ga. (AP) —” at the head of a paragraph; “NASA — the agency — …” goes on small. */
export function withoutDateline(
  [first, last]: readonly [number, number],
  { words: { mark, shape } }: Pick<Context, 'words'>,
): readonly [number, number] {
  if (first > 0 || !(shape[0]! & SHAPE.allCapitals)) return [first, last]
  let dash = 1
  while (dash < Math.min(last, DATELINE_WORDS) && mark[dash] !== MARK.dash) dash++
  const opens = mark[dash + 1] !== MARK.word || (shape[dash + 1]! & SHAPE.capital) !== 0
  return dash < last && mark[dash] === MARK.dash && opens ? [dash + 1, last] : [first, last]
}

/** Words and marks that a dateline has at most. */
const DATELINE_WORDS = 12

const withoutHead = (run: readonly [number, number], context: Context): readonly [number, number] =>
  withoutDateline(withoutBullet(run, context), context)

/** A run without the bullet of a list at the head of the paragraph. */
export const withoutBullet = (
  [first, last]: readonly [number, number],
  { words: { mark } }: Pick<Context, 'words'>,
): readonly [number, number] =>
  first === 0 && last > 0 && mark[0] === MARK.other ? [1, last] : [first, last]

/** “Rome sent its demands, including” is no source: “Rome” is. */
export function repairSource(
  [first, last]: readonly [number, number],
  { tags }: Pick<Context, 'tags'>,
): readonly [number, number] {
  let at = first
  while (at <= last && IN_NAME.has(tags[at]!)) {
    // “a speech Mrs. Clinton gave”: the second name's verb tells of the first
    if (at > first && isCommon(tags[at - 1]!) && STARTS_NAME.has(tags[at]!)) return [first, last]
    at++
  }
  // “Public works director Ann Lee”
  const isPlural = tags[at] === TAG.VBZ && at < last && isNoun(tags[at + 1]!)
  const isClause =
    at < last && at > first && FINITE.has(tags[at]!) && isNoun(tags[at - 1]!) && !isPlural
  return isClause ? [first, at - 1] : [first, last]
}

/** Of “Lee — head of Rome, a port — said” the source is all before the cue, not “a port —”. */
export function withApposed(
  source: readonly [number, number],
  cue: Parts['cue'],
  { words, tags, sentences }: Pick<Context, 'words' | 'tags' | 'sentences'>,
): readonly [number, number] {
  const { mark } = words
  const [first, last] = source
  const closes = mark[last] === MARK.dash ? last : last + 1
  if (!cue || closes + 1 !== cue[0] || mark[closes] !== MARK.dash) return source
  const begins = sentences.first[sentences.of[first]!]!
  let opens = first - 1
  while (opens > begins && mark[opens] !== MARK.dash) opens--
  if (opens <= begins) return source
  let name = opens
  while (name > begins && IN_NAME.has(tags[name - 1]!)) name--
  return name < opens ? [name, last] : source
}

const IN_NAME = new Set([TAG.NN, TAG.NNS, TAG.NNP, TAG.JJ, TAG.DT, TAG.PRP$, TAG.POS, TAG.CD])
const STARTS_NAME = new Set([TAG.NNP, TAG.DT, TAG.PRP$])
const isCommon = (tag: number): boolean => tag === TAG.NN || tag === TAG.NNS
const FINITE = new Set([TAG.VBD, TAG.VBP, TAG.VBZ, TAG.MD])

/** An edge so few words inside a quotation moves out to its mark. */
const SNAP = 2

function repairRun(
  [from, to]: readonly [number, number],
  context: Context,
  taken: (at: number) => boolean,
): [number, number] {
  const { words, quotations, sentences } = context
  const { mark } = words
  const { place, of } = quotations
  let first = from,
    last = to
  while (first < last && isLoose(mark[first]!, place[first]!)) first++
  while (last > first && isLoose(mark[last]!, place[last]!)) last--
  const q = of[first]!
  if (
    q >= 0 &&
    place[first] !== PLACE.opening &&
    (first - quotations.first[q]! <= SNAP || sentences.first[sentences.of[first]!] === first) &&
    quotations.last[q]! <= last + SNAP
  ) {
    const opens = quotations.first[q]!
    if (!anyTaken(opens, first, taken)) first = opens
  }
  const r = of[last]!
  if (
    r >= 0 &&
    place[last] !== PLACE.closing &&
    quotations.last[r]! - last <= SNAP &&
    quotations.first[r]! >= first - SNAP
  ) {
    const closes = quotations.last[r]!
    if (!anyTaken(last, closes, taken)) last = closes
  }
  if (last > first && place[last] === PLACE.opening) last--
  if (last > first && place[first] === PLACE.closing) first++
  return [first, last]
}

function isLoose(mark: number, place: number): boolean {
  if (mark === MARK.semicolon || mark === MARK.colon) return true
  return (
    place === PLACE.outside && (mark === MARK.comma || mark === MARK.stop || mark === MARK.dash)
  )
}

function anyTaken(from: number, to: number, taken: (at: number) => boolean): boolean {
  for (let i = from; i <= to; i++) if (taken(i)) return true
  return false
}
