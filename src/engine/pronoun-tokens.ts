import type { Gender } from './name-kinds.ts'
import type { Block, Token } from './segment.ts'

/** A “he”, “his”, “she” or “her” in the text. */
export interface PronounToken {
  readonly start: number
  readonly block: number
  /** Index of its token in the block. */
  readonly at: number
  /** Counted over the whole document. */
  readonly sentence: number
  readonly gender: 'female' | 'male'
  readonly isSubject: boolean
  /** Which quotation of its block it stands in; -1 outside. */
  readonly quotation: number
}

const GENDERS: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

/** The gender a pronoun shows; `null` for other words. */
export const genderOfPronoun = (token: Token): Gender => GENDERS.get(token.lower) ?? null

/** All pronouns for one man or woman, in reading order, those in quotations included. */
export function findPronouns(blocks: readonly Block[]): PronounToken[] {
  const found: PronounToken[] = []
  let sentence = 0
  blocks.forEach((block, index) => {
    for (const { from, to } of block.sentences) {
      for (let at = from; at < to; at += 1) {
        const token = block.tokens[at]
        if (token === undefined) continue
        const { tag, start, quotation } = token
        if (tag !== 'pronoun' && tag !== 'possessive' && tag !== 'object') continue
        const gender = genderOfPronoun(token)
        if (gender === null) continue
        const isSubject = tag === 'pronoun'
        found.push({ start, block: index, at, sentence, gender, isSubject, quotation })
      }
      sentence += 1
    }
  })
  return found
}
