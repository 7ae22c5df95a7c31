import type { Block } from '../../compiler/types.ts'
import { readingMinutes } from '../../compiler/words.ts'

/** For each paragraph the share of the text that stands above it, 0 to 1. */
export function sharesAbove(paragraphs: readonly Pick<Block, 'text'>[]): readonly number[] {
  const total = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  let above = 0
  return paragraphs.map(({ text }) => {
    const share = total === 0 ? 0 : above / total
    above += text.length
    return share
  })
}

/** What is left to read, in words: `3 min left`. `share` is how much has been read, 0 to 1. */
export function wordsLeft(wordCount: number, share: number): string {
  if (share >= 1) return 'Read to the end'
  const left = wordCount * (1 - share)
  return left < SHORT_WORDS ? 'Less than a minute left' : `${readingMinutes(left)} min left`
}

/** Words of half a minute: what is left of fewer rounds to no minute. */
const SHORT_WORDS = 119
