import { isKnownBody } from './known-bodies.ts'
import { FEMALE_FORENAMES, MALE_FORENAMES } from './lexicon/forenames.ts'
import { DEMONYMS, INSTITUTION_NAMES, PLACE_FORMS, REGIONS } from './lexicon/metonyms.ts'
import { KNOWN_ORGANISATIONS, ORGANISATION_WORDS } from './lexicon/organisations.ts'
import { FEMALE_WORDS, MALE_WORDS, PERSON_NOUNS, TITLES } from './lexicon/roles.ts'
import type { Token } from './segment.ts'

export type Gender = 'female' | 'male' | null

/** The country of a place form, e.g. “Moscow” -> the row of Russia. */
export const PLACES: ReadonlyMap<string, readonly string[]> = new Map([
  ...PLACE_FORMS.flatMap((forms) =>
    forms.map((form): [string, readonly string[]] => [form, forms]),
  ),
  ...REGIONS.map((region): [string, readonly string[]] => [region, [region]]),
])

/** Whether a capitalised run is the name of a body or a place; `null` when its words do not show it. */
export function bodyKind(full: string, words: readonly Token[]): 'organisation' | 'place' | null {
  if (PLACES.has(full)) return 'place'
  if (INSTITUTION_NAMES.has(full)) return 'organisation'
  const last = words.at(-1)
  if (last === undefined) return null
  if (words.length === 1) {
    if (KNOWN_ORGANISATIONS.has(last.lower) || isKnownBody(last.text)) return 'organisation'
    const isInitials = /^(?:\p{Lu}{3,6}|(?:\p{Lu}\.){2,6})$/u.test(last.text)
    return isInitials && !PERSON_NOUNS.has(last.lower) ? 'organisation' : null
  }
  const isBody =
    ORGANISATION_WORDS.has(last.lower) ||
    KNOWN_ORGANISATIONS.has(last.lower) ||
    isOfBody(words) ||
    isBranch(words)
  return isBody ? 'organisation' : null
}

/** “Royal College of Nursing”, but no “Bank of England Governor Ann Lee”. */
function isOfBody(words: readonly Token[]): boolean {
  const of = words.findIndex(
    (word, at) =>
      /^(?:of|for|on)$/.test(word.lower) && ORGANISATION_WORDS.has(words[at - 1]?.lower ?? ''),
  )
  return of > 0 && !words.slice(of + 1, -1).some((word) => TITLES.has(word.lower))
}

/** “Age UK”, “Sport England”; “Ann England” is a woman, “New England” a place. */
function isBranch(words: readonly Token[]): boolean {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || !BRANCHES.test(last.text)) return false
  return !isForename(first.text) && !TITLES.has(first.lower) && !DIRECTIONS.test(first.lower)
}

/** Last words of the branches of bodies: “RT America”. */
const BRANCHES =
  /^(?:UK|USA|US|England|Scotland|Wales|Ireland|Britain|America|Europe|International|Worldwide|Global)$/
const DIRECTIONS =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|central|middle|great|greater|little|rural|latin|mainland|corporate|white|black|mr|mrs|ms)$/

/** `person` for a name with a title or a known forename; `null` for the rest. */
export function personKind(words: readonly Token[], titles: readonly string[]): 'person' | null {
  const first = words[0]?.text ?? ''
  return titles.length > 0 || isForename(first) ? 'person' : null
}

export const isForename = (word: string): boolean =>
  MALE_FORENAMES.has(word) || FEMALE_FORENAMES.has(word)

/** “American” is no name; “American Airlines” begins one. */
export const isDemonym = (lower: string): boolean =>
  DEMONYMS.has(lower) || (lower.endsWith('s') && DEMONYMS.has(lower.slice(0, -1)))

/** What titles and forename tell: “Ms.”, “spokesman”, “Ann”. */
export function genderOf(forename: string, titles: readonly string[]): Gender {
  if (titles.some((title) => FEMALE_WORDS.has(title))) return 'female'
  if (titles.some((title) => MALE_WORDS.has(title))) return 'male'
  const isMale = MALE_FORENAMES.has(forename)
  const isFemale = FEMALE_FORENAMES.has(forename)
  if (isMale === isFemale) return null
  return isMale ? 'male' : 'female'
}

/** “J” or “G.K” in the place of a forename. */
export const FORENAME_INITIAL = /^(?:\p{Lu}\.?){1,3}$/u
