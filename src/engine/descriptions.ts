import { TIME_WORDS } from './lexicon/function-words.ts'
import { ORGANISATION_NOUNS } from './lexicon/organisations.ts'
import {
  DOCUMENT_NOUNS,
  FEMALE_WORDS,
  GROUP_NOUNS,
  MALE_WORDS,
  PERSON_NOUNS,
} from './lexicon/roles.ts'
import { isDemonym, type Gender } from './name-kinds.ts'
import type { Token } from './segment.ts'
import { singularOf } from './singular.ts'
import type { SpeakerKind } from './types.ts'

/** A noun phrase that describes a speaker without naming them. */
export interface Description {
  /** Lower case, singular: `official`. */
  readonly head: string
  readonly kind: SpeakerKind
  /** Whether the lists know the head; else the kind is a guess from its ending. */
  readonly isKnown: boolean
  readonly isDefinite: boolean
  readonly isPlural: boolean
  readonly gender: Gender
  /** “his” in “his spokesman”; `null` without one. */
  readonly owner: Token | null
  /** The words without article or “his”. */
  readonly words: readonly Token[]
  /** “for the ministry” after “a spokesman”; empty without it. */
  readonly complement: readonly Token[]
}

/** Plural heads that are sources who want to stay unnamed rather than a crowd. */
const UNNAMED_PLURALS =
  /^(?:officials|sources|aides|insiders|advisers|advisors|diplomats|investigators)$/
/** “a number of other members”: the phrase after “of” tells who speaks. */
const PARTITIVES =
  /^(?:number|group|groups|chorus|handful|majority|majorities|some|many|most|few|one|two|three|several|series|dozens|hundreds|thousands|scores|percent|half|quarter|third|thirds|two-thirds|three-quarters|all|both|none|each|any|string|range|host|lot|lots|share|crowd|crowds|collection|coalition|pair|trio|wave|average|spate|bevy|slew|generation|%)$/
const NUMERIC =
  /^(?:percent|%|half|two-thirds|one-third|three-quarters|three-fourths|majority|quarter|third|thirds|fifth|tenth)$/
/** Words after a head that do not change it: “people familiar”, “voters polled”. */
const AFTER_HEAD =
  /(?:[^e]ed|ing|^made|^taken|^written|^held|^familiar|^close|^present|^responsible|^loyal|^critical|^alike|^involved|^today|^here|^there|^now|self|selves)$/
/** Heads that can never speak. */
const NOBODY =
  /^(?:(?:week|month|year|day|hour|minute|decade|time|century|moment|weekend|morning|night)s?|evening|afternoon|way|thing|things|reason|point|fact|rest|place|part|end|today|yesterday|tomorrow)$/
const ENDS = new Set([
  'comma',
  'preposition',
  'to',
  'pronoun',
  'subordinator',
  'stop',
  'punctuation',
  'open',
])
/** How many tokens of “for the ministry” a name takes over. */
const COMPLEMENT_LENGTH = 9

/**
 * What a phrase like “a senior official at the ministry” describes; `null` when its head is not a word
 * for people, a body or a document and does not look like one.
 */
export function describe(tokens: readonly Token[]): Description | null {
  const main = mainPart(tokens)
  const rest = tokens.slice(main.length)
  const part = partitive(main, rest)
  if (part !== null) return part
  const first = main[0]
  const last = main.at(-1)
  if (first === undefined || last === undefined) return null
  const headAt = headOf(main)
  const head = main[headAt] ?? last
  const kind = kindOfHead(head, first) ?? guessKind(main, headAt)
  if (kind === null) return null
  const isOwned = first.tag === 'possessive'
  const isDefinite = isOwned || /^(?:the|this|that|these|those)$/.test(first.lower)
  const isSkipped =
    isOwned || /^(?:the|a|an|this|that|these|those|another|no|every|each|any)$/.test(first.lower)
  const isGeneric = /^(?:no|every|each|any)$/.test(first.lower) && kind.kind === 'unnamed'
  const isThose = /^(?:those|these)$/.test(first.lower) && headAt === 0
  const skipped = isSkipped && !isGeneric && !isThose && main.length > 1 ? 1 : 0
  return {
    head: kind.head,
    kind: isGeneric ? 'group' : kind.kind,
    isKnown: kind.isKnown,
    isPlural: kind.isPlural || isGeneric,
    isDefinite,
    gender: genderOfWords(main),
    owner: isOwned ? first : null,
    words: main.slice(skipped),
    complement: complementOf(rest),
  }
}

/** The phrase up to its first comma, preposition or relative clause. */
export function mainPart(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      ENDS.has(token.tag) &&
      !(/^[-/&.%]$/.test(token.text) && token.start === tokens[at - 1]?.end),
  )
  return end < 0 ? tokens : tokens.slice(0, end)
}

/** “of those advisers” after “one”: who the larger group are, or one of them. */
function partitive(main: readonly Token[], rest: readonly Token[]): Description | null {
  const last = main.at(-1)
  if (last === undefined) return null
  const isFraction =
    rest[0]?.lower === 'in' && last.tag !== 'name' && /^\d+$/.test(rest[1]?.text ?? '')
  const isNumeric = NUMERIC.test(last.lower) || isFraction
  const hasName = main.some((token, at) => at > 0 && token.tag === 'name')
  if (!isNumeric && rest[0]?.lower === 'of' && PARTITIVES.test(last.lower) && !hasName) {
    const inner = describe(rest.slice(1))
    const isOne = last.lower === 'one' && main.length === 1
    if (inner !== null && inner.kind !== 'unnamed' && !isOne) return { ...inner, isDefinite: false }
    if (inner !== null) {
      const isPerson = inner.kind === 'group' || inner.kind === 'unnamed'
      const kind = isOne && isPerson ? 'unnamed' : inner.kind
      const words = isOne ? [...main, ...rest.slice(0, 1 + inner.words.length + 1)] : inner.words
      return { ...inner, kind, words, complement: [], isDefinite: false, isPlural: !isOne }
    }
  }
  if (!isNumeric) return null
  return {
    head: last.lower,
    kind: 'group',
    isKnown: true,
    isDefinite: false,
    isPlural: true,
    gender: null,
    owner: null,
    words: main,
    complement: complementOf(rest),
  }
}

/** “for the ministry”, up to the next comma or clause; nothing when it would be long. */
function complementOf(rest: readonly Token[]): readonly Token[] {
  // “sources close to the club”, no “officials to help”, no “ten votes to two”
  const isTo =
    rest[0]?.tag === 'to' &&
    (/^(?:the|an?)$/.test(rest[1]?.lower ?? '') || /^(?:name|possessive)$/.test(rest[1]?.tag ?? ''))
  if (
    (rest[0]?.tag !== 'preposition' && !isTo) ||
    TIME_WORDS.has(rest[1]?.lower ?? '') ||
    /^(?:like|including|after|before|since|despite|until|during|without|according|via|amid|per)$/.test(
      rest[0]?.lower ?? '',
    )
  )
    return []
  const end = rest.findIndex(
    (token, at) =>
      at > 0 &&
      (['comma', 'stop', 'punctuation', 'open', 'to', 'subordinator', 'auxiliary', 'verb'].includes(
        token.tag,
      ) ||
        token.tag === 'pronoun') &&
      !/^[-/&.]$/.test(token.text),
  )
  const found = end < 0 ? rest : rest.slice(0, end)
  return found.length > 1 && found.length <= COMPLEMENT_LENGTH ? found : []
}

/** The last word, or one before it that “familiar”, “surveyed” or “themselves” follow. */
function headOf(main: readonly Token[]): number {
  let at = main.length - 1
  while (at > 0 && AFTER_HEAD.test(main[at]?.lower ?? '') && !isListed(main[at]?.lower ?? ''))
    at -= 1
  if (at === main.length - 1) {
    // “a report released last year”
    const cut = main.findIndex(
      (token, index) =>
        index > 0 &&
        token.tag === 'word' &&
        /[^e]ed$/.test(token.lower) &&
        isListed(main[index - 1]?.lower ?? ''),
    )
    if (cut > 0) return cut - 1
  }
  const isSeen = isListed(main[at]?.lower ?? '')
  return isSeen || at < main.length - 1 ? at : main.length - 1
}

function isListed(word: string): boolean {
  const singular = singularOf(word)
  return [PERSON_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, DOCUMENT_NOUNS].some(
    (list) => list.has(word) || list.has(singular),
  )
}

type Head = Pick<Description, 'kind' | 'head' | 'isPlural' | 'isKnown'>

function kindOfHead(last: Token, first: Token): Head | null {
  // “ex-minister”, “mother-of-two”
  const word = last.lower.replace(/-of-\p{L}+$/u, '').replace(/^.*-(?=\p{L}{4})/u, '')
  const singular = singularOf(word)
  const head = (kind: SpeakerKind, isPlural: boolean): Head => ({
    kind,
    head: word,
    isPlural,
    isKnown: true,
  })
  if (UNNAMED_PLURALS.test(word)) return head('unnamed', true)
  if (PERSON_NOUNS.has(word)) return head('unnamed', false)
  if (GROUP_NOUNS.has(word) && !(word === 'team' && first === last)) return head('group', true)
  if (word !== singular && PERSON_NOUNS.has(singular)) return head('group', true)
  if (ORGANISATION_NOUNS.has(word) || ORGANISATION_NOUNS.has(singular))
    return head('organisation', false)
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(singular)) return head('document', false)
  if (isDemonym(word)) {
    const isPlural = word.endsWith('s') || /(?:ese|sh|ch|ss)$/.test(word)
    return head(isPlural ? 'group' : 'unnamed', isPlural)
  }
  return null
}

/** A head the lists lack: “a Florida gardener” is a person, “villagers” are people, “the mailer” is a thing. */
function guessKind(main: readonly Token[], at: number): Head | null {
  const last = main[at]
  if (last === undefined || !/^(?:word|name)$/.test(last.tag)) return null
  const word = last.lower
  const head = (kind: SpeakerKind, isPlural: boolean): Head => ({
    kind,
    head: word,
    isPlural,
    isKnown: false,
  })
  if (/(?:er|or|ist|ian|man|woman|ee|ant|crat)$/.test(word) && last.tag === 'word')
    return head('unnamed', false)
  if (/(?:ers|ors|ists|ians|ees|ants|crats|men|women)$/.test(word)) return head('group', true)
  const first = main[0]
  const isPhrase = /^(?:determiner|possessive|number)$/.test(first?.tag ?? '') || main.length > 1
  if (last.tag === 'name' || word.length < 3 || NOBODY.test(word)) return null
  if (/[^s]s$/.test(word)) return head('group', true)
  return isPhrase ? head('document', false) : null
}

/** “the girl’s father” is a man: what stands before the owner’s ending tells of the owner. */
function genderOfWords(main: readonly Token[]): Gender {
  const words = main.slice(main.map((token) => token.tag).lastIndexOf('genitive') + 1)
  if (words.some((token) => FEMALE_WORDS.has(token.lower))) return 'female'
  return words.some((token) => MALE_WORDS.has(token.lower)) ? 'male' : null
}
