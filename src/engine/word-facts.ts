import { COMMON_VERBS } from './lexicon/common-verbs.ts'
import { NOUN_FORMS, VERB_FORMS, type CueForm } from './lexicon/cue-forms.ts'
import * as words from './lexicon/function-words.ts'
import type { Tag } from './tags.ts'

/** What the letters of a token tell, wherever it stands. */
export interface WordFacts {
  /** Lower case, with a curly apostrophe. */
  readonly lower: string
  /** Its class if it is a closed one. */
  readonly closed: Tag | null
  /** Its class if no closed one applies. */
  readonly open: Tag
  readonly isMark: boolean
  readonly isCapital: boolean
  /** No small letter in it, “I” and “A” apart. */
  readonly isUpper: boolean
  readonly beginsSmall: boolean
  readonly beginsWithLetter: boolean
  /** “.”, “?!”: may end a sentence. */
  readonly isStop: boolean
  /** Looks like a regular past tense: “gushed”, not “agreed”. */
  readonly isPast: boolean
  readonly isTime: boolean
  readonly verb: CueForm | undefined
  readonly noun: CueForm | undefined
}

/** Longer words are lower-cased no more: they are addresses or noise. */
const LONGEST_WORD = 60
/** Longer ones are looked up again each time: a part of a text that long keeps the whole text in memory. */
const LONGEST_KEPT = 12
const MOST_KEPT = 20_000

const kept = new Map<string, WordFacts>()

/** The facts of a token's text; those of frequent words are found out once. */
export function factsOf(text: string): WordFacts {
  const known = kept.get(text)
  if (known !== undefined) return known
  const facts = readFacts(text)
  if (text.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear()
    kept.set(text, facts)
  }
  return facts
}

function readFacts(text: string): WordFacts {
  const lower = text.length > LONGEST_WORD ? text : text.toLowerCase().replaceAll("'", '’')
  const isWord = /^[\p{L}\p{N}@#$]/u.test(text)
  return {
    lower,
    closed: isWord ? closedClass(lower) : null,
    open: isWord ? openClass(text, lower) : classOfMark(text, lower),
    isMark: /^(?:[“”„«»‘’‚「」『』"']|''|``)$/.test(text),
    isCapital: /^\p{Lu}/u.test(text),
    isUpper: text === text.toUpperCase() && text !== 'I' && text !== 'A',
    beginsSmall: /^\p{Ll}/u.test(text),
    beginsWithLetter: /^\p{L}/u.test(text),
    isStop: /^[.?!…。？！]/.test(text),
    isPast: /[^e]ed$/.test(lower),
    isTime: words.TIME_WORDS.has(lower),
    verb: VERB_FORMS.get(lower),
    noun: NOUN_FORMS.get(lower),
  }
}

/** `possessive` for “her”, which is an object where no noun follows. */
function closedClass(lower: string): Tag | null {
  if (lower === 'to') return 'to'
  if (lower === 'that' || lower === 'which') return 'subordinator'
  if (lower === 'who') return 'pronoun'
  if (words.SUBJECT_PRONOUNS.has(lower)) return 'pronoun'
  if (words.POSSESSIVES.has(lower)) return 'possessive'
  if (words.OBJECT_PRONOUNS.has(lower)) return 'object'
  if (words.AUXILIARIES.has(lower) || lower.endsWith('n’t')) return 'auxiliary'
  if (words.CONJUNCTIONS.has(lower)) return 'conjunction'
  if (words.SUBORDINATORS.has(lower)) return 'subordinator'
  if (words.PREPOSITIONS.has(lower)) return 'preposition'
  if (words.DETERMINERS.has(lower)) return 'determiner'
  if (words.ADVERBS.has(lower)) return 'adverb'
  return null
}

const NO_ADVERBS =
  /^(?:family|ally|early|only|daily|weekly|supply|reply|likely|assembly|italy|july|rally|friendly|elderly|deadly|anomaly|bully|holy)$/

function openClass(text: string, lower: string): Tag {
  // “al-Assad”
  if (/^(?:[\p{Lu}@#]|(?:al|el|ul|ash|ad)-\p{Lu})/u.test(text)) return 'name'
  if (/^[$\d]/.test(text)) return 'number'
  if (COMMON_VERBS.has(lower)) return 'verb'
  return lower.endsWith('ly') && lower.length > 4 && !NO_ADVERBS.test(lower) ? 'adverb' : 'word'
}

function classOfMark(text: string, lower: string): Tag {
  if (lower === '’s') return 'genitive'
  if (text === ',') return 'comma'
  return /^[.?!;:…。？！]/.test(text) ? 'stop' : 'punctuation'
}
