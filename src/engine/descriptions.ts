import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS } from './lexicon/roles.ts'
import type { Token } from './segment.ts'
import type { SpeakerKind } from './types.ts'

/** A noun phrase that describes a speaker without naming them. */
export interface Description {
  /** Lower case, singular: `official`. */
  readonly head: string
  readonly kind: SpeakerKind
  readonly isDefinite: boolean
  readonly isPlural: boolean
  /** “his” in “his spokesman”; `null` without one. */
  readonly owner: Token | null
  /** The words without article or “his”. */
  readonly words: readonly Token[]
}

/** Plural heads that are sources who want to stay unnamed rather than a crowd. */
const UNNAMED_PLURALS =
  /^(?:officials|sources|aides|insiders|advisers|advisors|diplomats|investigators)$/
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

/**
 * What a phrase like “a senior official at the ministry” describes; `null` when its head is not a word
 * for people, a body or a document.
 */
export function describe(tokens: readonly Token[]): Description | null {
  const main = mainPart(tokens)
  const first = main[0]
  const last = main.at(-1)
  if (first === undefined || last === undefined) return null
  const isOwned = first.tag === 'possessive'
  const hasArticle = first.tag === 'determiner'
  const kind = kindOfHead(last, first)
  if (kind === null) return null
  const isPlural = kind.isPlural
  const isDefinite = isOwned || /^(?:the|this|that|these|those)$/.test(first.lower)
  const skipped =
    isOwned || (hasArticle && /^(?:the|a|an|this|that|these|those|another)$/.test(first.lower))
      ? 1
      : 0
  return {
    head: kind.head,
    kind: kind.kind,
    isDefinite,
    isPlural,
    owner: isOwned ? first : null,
    words: main.slice(Math.min(skipped, main.length - 1)),
  }
}

/** The phrase up to its first comma, preposition or relative clause. */
export function mainPart(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(
    (token, at) => at > 0 && ENDS.has(token.tag) && !/^[-/&.]$/.test(token.text),
  )
  return end < 0 ? tokens : tokens.slice(0, end)
}

function kindOfHead(
  last: Token,
  first: Token,
): { kind: SpeakerKind; head: string; isPlural: boolean } | null {
  const word = last.lower.replace(/^.*-/, '')
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '')
  if (PERSON_NOUNS.has(word) && !/^(?:a|an)$/.test(word)) {
    return { kind: 'unnamed', head: word, isPlural: false }
  }
  if (UNNAMED_PLURALS.test(word)) return { kind: 'unnamed', head: word, isPlural: true }
  if (GROUP_NOUNS.has(word) && !(word === 'team' && first === last))
    return { kind: 'group', head: word, isPlural: true }
  if (word !== singular && PERSON_NOUNS.has(singular))
    return { kind: 'group', head: word, isPlural: true }
  if (ORGANISATION_NOUNS.has(word) || ORGANISATION_NOUNS.has(singular)) {
    return { kind: 'organisation', head: word, isPlural: false }
  }
  if (DOCUMENT_NOUNS.has(word) || DOCUMENT_NOUNS.has(singular))
    return { kind: 'document', head: word, isPlural: false }
  // “a Florida mother of three”: an indefinite phrase whose head the lists lack still is nobody named.
  if (/(?:er|or|ist|ian|man|woman|ee|ant|ent)$/.test(word) && last.tag === 'word') {
    return { kind: 'unnamed', head: word, isPlural: false }
  }
  if (/(?:ers|ors|ists|ians|ees|ants|ents)$/.test(word) && last.tag !== 'number') {
    return { kind: 'group', head: word, isPlural: true }
  }
  return null
}
