import type { Gender } from './name-kinds.ts'
import type { NameMention } from './mentions.ts'
import type { PronounToken } from './pronoun-tokens.ts'

/** How many tokens after a name a pronoun may stand to tell its gender. */
const REACH = 30

/**
 * The gender that the next “he” or “she” shows for names without one, where no other name stands between.
 *
 *     Trump said that he would pay.     -> male
 *
 * A hint for one mention may be wrong; votes over a text seldom are.
 */
export function pronounHints(
  mentions: readonly NameMention[],
  pronouns: readonly PronounToken[],
): Map<NameMention, 'female' | 'male'> {
  const hints = new Map<NameMention, 'female' | 'male'>()
  let next = 0
  let nextName = 0
  mentions.forEach((mention, index) => {
    const { block, to } = mention
    while (isBefore(pronouns[next], block, to)) next += 1
    if (shownGender(mention) !== null || !isMaybePerson(mention)) return
    nextName = Math.max(nextName, index + 1)
    while (nextName < mentions.length && !isMaybePerson(mentions[nextName])) nextName += 1
    const name = mentions[nextName]
    const limit = Math.min(to + REACH, name?.block === block ? name.from : Infinity)
    for (let at = next; at < next + 4; at += 1) {
      const pronoun = pronouns[at]
      if (pronoun === undefined || pronoun.block !== block || pronoun.at >= limit) break
      if (pronoun.quotation >= 0 !== mention.isQuoted) continue
      hints.set(mention, pronoun.gender)
      break
    }
  })
  return hints
}

const isBefore = (pronoun: PronounToken | undefined, block: number, at: number): boolean =>
  pronoun !== undefined && (pronoun.block < block || (pronoun.block === block && pronoun.at < at))

/** The gender with a clear majority among the hints of some mentions; `null` when they disagree. */
export function voteOf(
  mentions: readonly NameMention[],
  hints: ReadonlyMap<NameMention, 'female' | 'male'>,
  least = 1,
): Gender {
  let male = 0
  let female = 0
  for (const mention of mentions) {
    const hint = shownGender(mention) ?? hints.get(mention)
    if (hint === 'male') male += 1
    else if (hint === 'female') female += 1
  }
  if (male >= least && male > 2 * female) return 'male'
  return female >= least && female > 2 * male ? 'female' : null
}

/** The gender of title and forename; one word alone may be a surname that looks like a forename. */
export const shownGender = (mention: NameMention): Gender =>
  mention.words.length > 1 || mention.titles.length > 0 ? mention.gender : null

const isMaybePerson = (mention: NameMention | undefined): boolean =>
  mention !== undefined && mention.kind !== 'organisation' && mention.kind !== 'place'
