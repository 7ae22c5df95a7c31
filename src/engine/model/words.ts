import { classOf, isUpper, LETTER, lower, PUNCTUATION, SPACE } from './characters.ts'
import { bytes, integers } from './columns.ts'
import { addLetter, hashWord, WORD_SEED } from './hash.ts'
import { MARK, markEnd, markType } from './marks.ts'
import { stemOf } from './stems.ts'
import { wordEnd } from './word-end.ts'

/** The words of one paragraph, a column a property. Offsets are UTF-16 code units into the text. */
export interface Words {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  /** Hash of the lower-case form. */
  readonly form: Int32Array
  /** Hash of the form without -s, -ed, -ing; irregular verbs of saying and thinking by their base. */
  readonly stem: Int32Array
  /** Hash of the last three letters; one and the same for all capital words, so that no name is known by its letters. */
  readonly suffix: Int32Array
  /** Bits: see `SHAPE`. */
  readonly shape: Int32Array
  /** What a mark is; 0 for words. See `MARK`. */
  readonly mark: Uint8Array
  /** Where reading stopped: the end of the span, unless it holds more than `WORDS_AT_ONCE` words. */
  readonly stop: number
}

export const SHAPE = {
  capital: 1,
  allCapitals: 2,
  digit: 4,
  hyphen: 8,
  dot: 16,
  spaceBefore: 32,
  spaceAfter: 64,
  apostrophe: 128,
  lineStart: 256,
} as const

/** A word's look as features see it: of a capital word no more than its capitals, or names could be told by it. */
export function lookOf(shape: number): number {
  return shape & SHAPE.capital ? shape & (SHAPE.capital | SHAPE.allCapitals) : shape & LOOK
}
const LOOK = SHAPE.capital | SHAPE.allCapitals | SHAPE.digit | SHAPE.hyphen | SHAPE.dot

/** Longer paragraphs are read in pieces of this many words, so that time and memory stay linear. */
export const WORDS_AT_ONCE = 1500

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr sen sens rep reps gov govs gen lt col sgt capt maj adm cmdr prof rev hon pres st jr sr inc corp co ltd vs etc jan feb mar apr aug ' +
    'sept sep oct nov dec no mt ft dept d.c u.s u.k u.n a.m p.m e.g i.e ph.d ala ariz ark calif colo conn del fla ga ill ind kan ky la ' +
    'md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  )
    .split(' ')
    .map(hashWord),
)

const CLITICS = new Set(["'s", "'m", "'d", "'re", "'ve", "'ll"].map(hashWord))

let capacity = 0
let start = new Int32Array(0),
  end = start,
  form = start,
  stem = start,
  suffix = start,
  shape = start,
  mark = new Uint8Array(0)
function grow(): void {
  capacity = WORDS_AT_ONCE + 8
  start = new Int32Array(capacity)
  end = new Int32Array(capacity)
  form = new Int32Array(capacity)
  stem = new Int32Array(capacity)
  suffix = new Int32Array(capacity)
  shape = new Int32Array(capacity)
  mark = new Uint8Array(capacity)
}

const letters = new Uint16Array(64)

/**
 * Words and marks of a stretch of text, in reading order, cut as the Penn Treebank does: “don’t” is two words,
 * a mark is a word of its own, “Mr.” and “U.S.” keep their full stop. Reads at most `WORDS_AT_ONCE` words. Never throws.
 */
export function readWords(text: string, from: number, to: number): Words {
  if (!capacity) grow()
  let count = 0
  let at = from
  let line = false
  while (at < to && count < WORDS_AT_ONCE) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === SPACE) {
      if (code === 10) line = true
      at++
      continue
    }
    const begin = at
    const index = count
    const isTag =
      (code === 64 || code === 35) && at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER
    if (kind !== PUNCTUATION || isTag) {
      at = wordEnd(text, isTag ? at + 1 : at, to)
      count = addWord(text, begin, at, count)
      if (text.charCodeAt(at) === 46 && at < to && keepsStop(text, begin, at, to, count - 1)) {
        at++
        end[count - 1] = at
        shape[count - 1]! |= SHAPE.dot
      }
    } else {
      // ’s and ’ll after a mark, and ’90s, ’em
      at = markEnd(text, at, to)
      start[count] = begin
      end[count] = at
      const type = markType(text, begin, at)
      mark[count] = type
      let hash = WORD_SEED
      if (type !== MARK.word && type !== MARK.other && type !== MARK.stop)
        hash = addLetter(hash, 0x10000 + type)
      else for (let i = begin; i < at; i++) hash = addLetter(hash, text.charCodeAt(i))
      form[count] = hash
      stem[count] = hash
      suffix[count] = hash
      shape[count] = 0
      count++
    }
    if (line) {
      shape[index]! |= SHAPE.lineStart
      line = false
    }
  }
  for (let i = 0; i < count; i++) {
    const s = start[i]!,
      e = end[i]!
    if (s === from || classOf(text.charCodeAt(s - 1)) === SPACE) shape[i]! |= SHAPE.spaceBefore
    if (e >= to || classOf(text.charCodeAt(e)) === SPACE) shape[i]! |= SHAPE.spaceAfter
  }
  return {
    count,
    stop: count < WORDS_AT_ONCE ? to : at,
    start: copy(start, integers(count)),
    end: copy(end, integers(count)),
    form: copy(form, integers(count)),
    stem: copy(stem, integers(count)),
    suffix: copy(suffix, integers(count)),
    shape: copy(shape, integers(count)),
    mark: copy(mark, bytes(count)),
  }
}

/** The first numbers of a column, as many as fit. */
function copy<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  for (let i = 0; i < to.length; i++) to[i] = from[i]!
  return to
}

function addWord(text: string, from: number, to: number, count: number): number {
  // clitics: the last apostrophe of the word
  let cut = to
  for (let i = to - 1; i > from && i >= to - 3; i--) {
    const code = text.charCodeAt(i)
    if (code !== 39 && code !== 0x2019) continue
    const previous = text.charCodeAt(i - 1) | 32
    if (i === to - 2 && (text.charCodeAt(i + 1) | 32) === 116 && previous === 110)
      cut = i - 1 > from ? i - 1 : to
    else if (CLITICS.has(hashSlice(text, i, to))) cut = i
    break
  }
  put(text, from, cut, count)
  if (cut === to) return count + 1
  put(text, cut, to, count + 1)
  return count + 2
}

function hashSlice(text: string, from: number, to: number): number {
  let hash = WORD_SEED
  for (let i = from; i < to; i++) hash = addLetter(hash, lower(text.charCodeAt(i)))
  return hash
}

function put(text: string, from: number, to: number, index: number): void {
  let hash = WORD_SEED
  let bits = 0,
    uppers = 0,
    length = 0
  const first = text.charCodeAt(from)
  if (isUpper(first)) bits |= SHAPE.capital
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const small = lower(code)
    if (small !== code && code !== 0x2019) uppers++
    else if (code === 45) bits |= SHAPE.hyphen
    else if (code === 46) bits |= SHAPE.dot
    else if (code >= 48 && code <= 57) bits |= SHAPE.digit
    else if (small === 39) bits |= SHAPE.apostrophe
    hash = addLetter(hash, small)
    if (length < 64) letters[length++] = small
  }
  if (uppers > 1 && uppers === to - from) bits |= SHAPE.allCapitals
  start[index] = from
  end[index] = to
  form[index] = hash
  shape[index] = bits
  mark[index] = MARK.word
  let tail = WORD_SEED
  if (!(bits & SHAPE.capital))
    for (let i = Math.max(0, length - 3); i < length; i++) tail = addLetter(tail, letters[i]!)
  suffix[index] = tail
  stem[index] = stemOf(hash, letters, length, (bits & SHAPE.digit) !== 0)
}

function keepsStop(text: string, from: number, at: number, to: number, index: number): boolean {
  const isInitial =
    at - from === 1 && isUpper(text.charCodeAt(from)) && text.charCodeAt(from) !== 73
  if (isInitial) return !(form[index] === X && index > 0 && form[index - 1] === ON)
  const known = ABBREVIATIONS.has(form[index]!)
  if (!known) return (shape[index]! & SHAPE.dot) !== 0 && at - from <= 5
  if (
    at - from <= 4 &&
    (shape[index]! & SHAPE.dot) === 0 &&
    !isUpper(text.charCodeAt(from)) &&
    form[index] !== VERSUS
  )
    return false
  return at + 1 < to || (shape[index]! & SHAPE.dot) !== 0
}
const VERSUS = hashWord('vs'),
  // “he wrote on X.”: the site, and the sentence ends
  X = hashWord('x'),
  ON = hashWord('on')
