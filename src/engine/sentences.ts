import { ABBREVIATIONS, SENTENCE_OPENERS, SHORT_FORMS } from './lexicon/function-words.ts'
import type { Sentence, Token } from './segment.ts'

/** What no sentence is longer than, in tokens; keeps the work on one sentence bounded. */
const SENTENCE_LIMIT = 300

/** Sentences of a block's tokens, in order; a title is one. */
export function findSentences(tokens: readonly Token[], isTitle: boolean): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to })
    from = to
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (at - from >= SENTENCE_LIMIT) close(at)
    const token = tokens[at]
    if (token === undefined || isTitle) continue
    if (endsWithShortForm(tokens, at)) close(at + 1)
    if (!token.facts.isStop) continue
    if (token.text === '.' && isAbbreviation(tokens, at)) continue
    let next = at + 1
    while (tokens[next]?.tag === 'close' || /^[)\].?!]$/.test(tokens[next]?.text ?? '')) next += 1
    const following = tokens[next]
    if (following === undefined || !following.facts.beginsSmall) {
      if (following === undefined || following.tag !== 'punctuation' || following.text === '—') {
        close(next)
      }
    }
    at = Math.max(at, next - 1)
  }
  close(tokens.length)
  return sentences
}

/** “… at 3 p.m. The …”, “… of Polar Inc. He …”: the full stop of a short form, in one token or two, ends the sentence as well. */
function endsWithShortForm(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || !next.facts.isCapital || !SENTENCE_OPENERS.has(next.lower)) return false
  const { lower } = tokens[at]!
  if (!lower.endsWith('.')) return false
  return SHORT_FORMS.has(lower === '.' ? (tokens[at - 1]?.lower ?? '') : lower.slice(0, -1))
}

function isAbbreviation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const stop = tokens[at]
  if (before === undefined || stop === undefined || before.end !== stop.start) return false
  // “he wrote on X.”: the site, and the sentence ends
  if (before.lower === 'x' && tokens[at - 2]?.lower === 'on') return false
  if (before.lower.length === 1 && /\p{Lu}/u.test(before.text)) return before.lower !== 'i'
  return ABBREVIATIONS.has(before.lower)
}
