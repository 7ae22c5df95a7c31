import { actOf } from '../../engine/acts.ts'
import type { Act, Span } from '../../engine/index.ts'
import { countShared, wordsOf, type WordIndex } from './word-sets.ts'

export const KINDS = ['direct', 'mixed', 'indirect'] as const

/** A statement as sets of words. */
export interface Scored {
  readonly content: ReadonlySet<number>
  readonly source: ReadonlySet<number>
  readonly cue: ReadonlySet<number>
  readonly kind: (typeof KINDS)[number]
  /** Whether it is quoted or its cue is a verb of saying. */
  readonly isSpeech: boolean
  /** As the engine tells it; of a marked statement by the same rule, from its cue. */
  readonly act: Act
  readonly confidence: number
}

/** A marked and a found statement; one of them `null` when it has no counterpart. */
export interface Pair {
  readonly gold: Scored | null
  readonly found: Scored | null
}

/** The part of a content's words that must be quoted for a direct statement. */
const NEARLY_ALL = 0.95
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according|wr(?:ite|ites|ote|itten|iting)|ask(?:s|ed|ing)?|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|report(?:s|ed|ing)?|announc\w+|claim\w*|argu(?:e|es|ed|ing)|suggest\w*|tweet\w*|explain\w*|respond\w*|repl(?:y|ies|ied|ying)|declar\w+|acknowledg\w+|insist\w*|stat(?:e|es|ed|ing|ement)|warn\w*|mention\w*|accus\w+|criticiz\w+|urg(?:e|es|ed|ing)|call(?:s|ed|ing)|describ\w+|question(?:s|ed|ing)|vow\w*|pledg\w+|promis\w+|admit\w*|allege\w*|alleging|assert\w*|contend\w*|den(?:y|ies|ied|ying)|recall\w*|remark\w*|speak\w*|spoke|talk\w*|joke[sd]?|joking|quip\w*|boast\w*|complain\w*|concede\w*|confirm\w*|cit(?:e|es|ed|ing)|emphasi\w+|stress\w*|reiterat\w+|repeat\w*|continue[sd]?|conclude[sd]?|predict\w*|testif\w+|caution\w*|counter\w*|comment\w*|observ\w+|point\w* out|lament\w*|mock\w*|praise\w*|blast\w*|slam\w*|decr(?:y|ies|ied)|denounc\w+|dismiss\w*|thank\w*|answer\w*|cry|cried|shout\w*|propos\w+|offer\w*)\b|^[:―—-]+$/i

/** A statement's spans as sets of words. */
export function toScored(
  text: string,
  index: WordIndex,
  spans: {
    readonly source: readonly Span[]
    readonly cue: readonly Span[]
    readonly content: readonly Span[]
  },
  known: { readonly act: Act | null; readonly confidence: number } = { act: null, confidence: 1 },
): Scored {
  const content = wordsOf(index, spans.content)
  const quoted = countShared(content, index.quoted)
  const kind = quoted === 0 ? 'indirect' : quoted >= content.size * NEARLY_ALL ? 'direct' : 'mixed'
  const cue = spans.cue.map(({ start, end }) => text.slice(start, end)).join(' ')
  return {
    content,
    source: wordsOf(index, spans.source),
    cue: wordsOf(index, spans.cue),
    kind,
    isSpeech: kind !== 'indirect' || SPEECH.test(cue),
    act: known.act ?? actOf(cue, kind === 'direct'),
    confidence: known.confidence,
  }
}

/** Pairs statements one to one, those that share most words of content first. */
export function pairStatements(gold: readonly Scored[], found: readonly Scored[]): Pair[] {
  const rivals: { readonly score: number; readonly g: number; readonly f: number }[] = []
  gold.forEach((one, g) => {
    found.forEach((other, f) => {
      const shared = countShared(one.content, other.content)
      if (shared > 0)
        rivals.push({ score: shared + 0.001 * countShared(one.source, other.source), g, f })
    })
  })
  rivals.sort((a, b) => b.score - a.score)
  const goldTo = new Map<number, number>()
  const taken = new Set<number>()
  for (const { g, f } of rivals) {
    if (goldTo.has(g) || taken.has(f)) continue
    goldTo.set(g, f)
    taken.add(f)
  }
  return [
    ...gold.map((one, g) => ({ gold: one, found: found[goldTo.get(g) ?? -1] ?? null })),
    ...found.flatMap((one, f) => (taken.has(f) ? [] : [{ gold: null, found: one }])),
  ]
}

/** Whether the pair agrees on most of the content. */
export function agreesOnContent({ gold, found }: Pair): boolean {
  if (gold === null || found === null) return false
  const shared = countShared(gold.content, found.content)
  return shared / (gold.content.size + found.content.size - shared) >= 0.5
}

/** Who said what is right: most of the content, and the same source or none. */
export function isRight(pair: Pair): boolean {
  const { gold, found } = pair
  if (gold === null || found === null || !agreesOnContent(pair)) return false
  return gold.source.size > 0 ? countShared(gold.source, found.source) > 0 : found.source.size === 0
}
