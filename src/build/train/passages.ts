import { hashWord } from '../../engine/model/hash.ts'
import { type Hints, readHints } from '../../engine/model/hints.ts'
import { findQuotations, type Quotations } from '../../engine/model/quotations.ts'
import { findSentences, type Sentences } from '../../engine/model/sentences.ts'
import { tagOfMark } from '../../engine/model/tagger.ts'
import { TAG } from '../../engine/model/tags.ts'
import { readWords, SHAPE, type Words } from '../../engine/model/words.ts'
import { segment } from '../../engine/segment.ts'
import { findByRules } from '../../engine/statements.ts'
import type { GoldStatement } from '../brat.ts'
import type { Article } from './corpus.ts'

/** Words of one gold statement within one passage. */
export interface GoldWords {
  source: number[]
  cue: number[]
  content: number[]
}

/** A paragraph as the learners see it. */
export interface Passage {
  readonly article: number
  readonly position: number
  readonly words: Words
  readonly quotations: Quotations
  readonly sentences: Sentences
  /** Silver classes, 255 where the parse has none. */
  readonly silver: Uint8Array
  readonly gold: GoldWords[]
  tags: Uint8Array
  /** What the rules find here. */
  readonly hints: Hints
}

const MERGED: Record<string, string> = {
  NNPS: 'NNP',
  JJR: 'JJ',
  JJS: 'JJ',
  RBR: 'RB',
  RBS: 'RB',
  PDT: 'DT',
  WP$: 'WP',
  FW: 'UH',
  LS: 'UH',
  SYM: 'UH',
}

export function makePassages(articles: Article[]): Passage[] {
  const passages: Passage[] = []
  articles.forEach((article, number) => {
    const { text, paragraphs } = article
    const ruled = findByRules(segment({ text, title: null, paragraphs }))
    const tagAt = new Map(article.parse.map(({ start, tag }) => [start, tag]))
    article.paragraphs.forEach((paragraph, position) => {
      let from = paragraph.start
      while (from < paragraph.end) {
        const words = readWords(article.text, from, paragraph.end)
        from = words.stop
        if (!words.count) break
        const quotations = findQuotations(words)
        const sentences = findSentences(words, quotations)
        const silver = new Uint8Array(words.count).fill(255)
        for (let i = 0; i < words.count; i++) {
          const given = tagAt.get(words.start[i]!)
          if (given === undefined || tagOfMark(words, quotations, i) >= 0) continue
          const tag = TAG[(MERGED[given] ?? given) as keyof typeof TAG]
          silver[i] = tag !== undefined && tag < 26 ? tag : 255
        }
        passages.push({
          article: number,
          position,
          words,
          quotations,
          sentences,
          silver,
          gold: goldWords(words, article.gold),
          tags: new Uint8Array(words.count),
          hints: readHints(words, ruled),
        })
      }
    })
  })
  return passages
}

function goldWords(words: Words, gold: GoldStatement[]): GoldWords[] {
  const { count, start, end } = words
  if (!count) return []
  const low = start[0]!,
    high = end[count - 1]!
  const find = (spans: { start: number; end: number }[]): number[] => {
    const found: number[] = []
    for (const span of spans) {
      if (span.end <= low || span.start >= high) continue
      for (let i = 0; i < count; i++)
        if (start[i]! < span.end && end[i]! > span.start) found.push(i)
    }
    return [...new Set(found)].sort((a, b) => a - b)
  }
  return gold
    .map((g) => ({ source: find(g.source), cue: find(g.cue), content: find(g.content) }))
    .filter((g) => g.cue.length || g.content.length)
}

/** Names of people and places never become features: their words get a form of their own each time, so they stay too rare to be kept. */
export function hideNames(passages: Passage[]): void {
  const capital = new Map<number, number>(),
    small = new Map<number, number>()
  const allowed = new Set(ALLOWED.split(' ').map(hashWord))
  for (const { words, silver } of passages) {
    for (let i = 0; i < words.count; i++) {
      if (words.mark[i]) continue
      const map = words.shape[i]! & SHAPE.capital ? capital : small
      if (map === capital && silver[i] !== TAG.NNP) continue
      map.set(words.form[i]!, (map.get(words.form[i]!) ?? 0) + 1)
    }
  }
  let unique = 1
  let hidden = 0
  for (const { words } of passages) {
    for (let i = 0; i < words.count; i++) {
      const form = words.form[i]!
      if (words.mark[i] || allowed.has(form)) continue
      const names = capital.get(form) ?? 0
      if (!(words.shape[i]! & SHAPE.capital) || names === 0 || (small.get(form) ?? 0) > names * 0.1)
        continue
      unique = (Math.imul(unique, 1664525) + 1013904223) | 0
      words.form[i] = unique
      words.stem[i] = unique ^ 0x5bd1e995
      hidden++
    }
  }
  console.error('hidden name words', hidden)
}

const ALLOWED =
  'i mr. mrs. ms. dr. sen. rep. gov. gen. sens. reps. lt. president senator congressman congresswoman secretary monday tuesday wednesday thursday friday saturday sunday ' +
  'january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.'
