/** Characters of scripts written without spaces; two of them take as long to read as one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu
/** Silent reading of news prose by adults, Brysbaert 2019: 238 words a minute on average. */
const WORDS_PER_MINUTE = 238

/** How many words a text has; scripts without spaces count two characters as one. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const spaced = (unspaced > 0 ? text.replace(UNSPACED, ' ') : text).match(WORD)?.length ?? 0
  return spaced + Math.ceil(unspaced / 2)
}

/** Whole minutes it takes to read so many words, at least 1. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE))
}

/** The text's first words, at most `limit` characters, cut between words. */
export function firstWords(text: string, limit: number): string {
  const flat = text.slice(0, limit * 4).replace(/\s+/g, ' ')
  if (flat.length <= limit) return flat
  const space = flat.lastIndexOf(' ', limit - 1)
  const end = space > limit / 2 ? space : limit - 1
  return `${flat.slice(0, isHighSurrogate(flat, end - 1) ? end - 1 : end)}…`
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800
}
