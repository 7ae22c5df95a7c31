import { isForename } from './name-kinds.ts'
import type { NameTest } from './headlines.ts'
import type { Token } from './segment.ts'

// Small words within surnames: “van den Berg”, “de la Hoya”, “bin Salman”.

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della dello dei degli di da das do dos du des la las le les los van von vom der den ter ten zu zur und af av al el bin ibn bint ben abu y e'.split(
    ' ',
  ),
)
/** English words, or letters, that only a forename makes a part of a name. */
const DOUBTFUL = /^(?:do|ten|e|y|und|des|le|les|las|ben)$/
/** They may begin a name: “said de Blasio”. */
const OPENING: ReadonlySet<string> = new Set(
  'de del della di da dos du van von bin ibn bint al el abu der'.split(' '),
)
/** Words too: “the van Lee drove”. */
const THINGS = /^(?:van|bin|der)$/
/** With a capital they are no forename: “De Blasio”, but “Van Jones”. */
const NO_FORENAMES = /^(?:De|Del|Della|Di|Da|Dos|Du|Des|La|Le|Von|Bin|Ibn|El)$/
/** Joined to a name they may be left out: “al-Assad”, “Assad”. */
export const ARTICLE = /^(?:al|el|ul|ash|ad)-(?=\p{Lu})/iu
const MOST_PARTICLES = 3

/** The name behind the particles that begin at token `at`; `at` when none follows. */
export function behindParticles(
  tokens: readonly Token[],
  at: number,
  limit: number,
  isName: NameTest,
): number {
  let end = at
  while (end < limit && end - at < MOST_PARTICLES && PARTICLES.has(tokens[end]?.text ?? ''))
    end += 1
  const name = tokens[end]
  const before = tokens[at - 1]
  if (end === at || end >= limit || name === undefined || !isName(name)) return at
  return DOUBTFUL.test(tokens[at]?.text ?? '') && !isForename(before?.text ?? '') ? at : end
}

/** Whether a name begins with the particle at token `at`. */
export function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.tag === 'name' || !OPENING.has(token.text)) return false
  const before = tokens[at - 1]
  if (!THINGS.test(token.text) || before === undefined) return true
  return (
    !/^(?:determiner|possessive|number|genitive)$/.test(before.tag) &&
    (before.tag !== 'word' || before.facts.verb !== undefined)
  )
}

/** Whether a capital word may be the particle of a surname at the head of a sentence. */
export const isCapitalParticle = ({ text, lower }: Token): boolean =>
  NO_FORENAMES.test(text) || (lower === 'van' && text !== lower)

/**
 * The words of a name to tell people apart by, a surname with its particles as one word.
 *
 *     Joost van den Berg -> Joost, Van den Berg        De Blasio -> De Blasio        Saud al-Mujib -> Saud, Mujib
 */
export function nameWords(texts: readonly string[], small: ReadonlySet<string>): readonly string[] {
  const words: string[] = []
  let surname = ''
  texts.forEach((text, at) => {
    const isArticle = /^(?:al|el)$/.test(text)
    const isSmall = PARTICLES.has(text) && !/^(?:ten|y|e)$/.test(text)
    const isLast = at === texts.length - 1
    const isCapital =
      at === 0 &&
      (PARTICLES.has(texts[1] ?? '') || texts.length === 2) &&
      (NO_FORENAMES.test(text) || (text === 'Van' && (texts.length > 2 || small.has('van'))))
    if (isLast || !(isSmall || isCapital)) {
      const plain = text.replace(ARTICLE, '')
      words.push(surname === '' ? plain : capitalised(`${surname} ${plain}`))
      surname = ''
    } else if (!isArticle) surname += surname === '' ? text : ` ${text}`
  })
  return words
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
