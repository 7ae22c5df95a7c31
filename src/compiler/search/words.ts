import { isStopWord } from './stop-words.ts'

/** A word of a text as search compares it, and where it stands. */
export interface FoundWord {
  /** Without case, accents, apostrophes and a final ’s. */
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Initials with points between them (`U.S.`), or letters and digits, apostrophes within. */
const WORD =
  /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ][\p{L}\p{N}\p{M}]+)*/gu
/** Scripts written without spaces: every character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Letters that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ß', 'ss'],
  ['þ', 'th'],
])
const SPECIAL = /[øłđðıħæœßþ]/g
/** Longer words are cut: nobody types them. */
const LONGEST = 40

/** The words of a text in reading order; no words, nothing. Never throws. */
export function findWords(text: string): FoundWord[] {
  const found: FoundWord[] = []
  for (const { 0: match, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(match)) addCharacters(found, match, index)
    else addWord(found, match, index)
  }
  return found
}

/** The words alone, those that say nothing (“the”, “of”) left out; each once. */
export function tellingWords(text: string): string[] {
  return [...new Set(findWords(text).map(({ word }) => word))].filter((word) => !isStopWord(word))
}

function addWord(found: FoundWord[], match: string, start: number): void {
  const word = foldWord(match)
  if (word) found.push({ word, start, end: start + match.length })
}

function addCharacters(found: FoundWord[], match: string, start: number): void {
  let at = start
  for (const character of match) {
    addWord(found, character, at)
    at += character.length
  }
}

/** `Élysée’s` as `elysee`, `U.S.` and `US` as `usa`: “us” is somebody else. */
function foldWord(match: string): string {
  const letters = match.replaceAll('.', '')
  if (letters === 'US') return 'usa'
  const plain = letters
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(SPECIAL, (letter) => LETTERS.get(letter) ?? letter)
  return Array.from(plain).slice(0, LONGEST).join('')
}
