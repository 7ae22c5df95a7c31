import type { Description } from './descriptions.ts'
import type { Entity, Role } from './entities.ts'
import { DEMONYMS } from './lexicon/metonyms.ts'
import { PERSON_NOUNS } from './lexicon/roles.ts'
import {
  FORMER,
  headsOf,
  isIn,
  isOfAnother,
  isSameKind,
  nationsOf,
  roleFit,
  roleWords,
} from './role-fit.ts'

/** What anybody may be called besides their trade or office. */
const NO_TRADES =
  /^(?:man|woman|person|boy|girl|member|head|chief|leader|candidate|nominee|rival|opponent|critic|supporter|friend|ally|foe|favou?rite|winner|loser|survivor|hopeful|contender|front-?runner|incumbent|challenger|newcomer|star|father|mother|son|daughter|brother|sister|husband|wife|widow|parent|grandfather|grandmother|uncle|aunt|veteran|native|resident|citizen|voter|democrat|republican|conservative|liberal|progressive|businessman|businesswoman|billionaire|millionaire|mogul|magnate|tycoon|developer|author|politician|statesman|legend|figure|name|heir|heiress|graduate|immigrant|adult|year-old)$/

/** Whether somebody is known to hold another office: “the American president” is nobody called “the Russian president”. */
export function isOtherHolder(description: Description, entity: Entity): boolean {
  if (entity.roles.some((role) => roleFit(description, role) >= 2)) return false
  // “the American” is somebody the text has called American.
  if (DEMONYMS.has(description.head))
    return !entity.roles.some((role) => isIn(description.head, role.words))
  const asked = roleWords(description)
  if (PARTIES.some((parties) => isOfOtherParty(asked, entity, parties))) return true
  return entity.roles.some(
    (role) =>
      isOtherTrade(description, role) ||
      isOtherOffice(description, role) ||
      isOfAnother(nationsOf(asked), nationsOf(role.words)),
  )
}

/** “the mayor” is nobody the text calls an engineer, “the deputy mayor” nobody it calls the mayor. */
function isOtherTrade(description: Description, role: Role): boolean {
  const { head } = description
  const heads = headsOf(role)
  const isSame = heads.some((word) => word === head || isSameKind(word, head))
  return isSame
    ? roleFit(description, role) === 0
    : heads.some((word) => PERSON_NOUNS.has(word) && !NO_TRADES.test(word))
}

/** Offices of which nobody holds two at a time. */
const ONE_OFFICE =
  /^(?:president|premier|chancellor|minister|governor|mayor|king|queen|pope|senator|congressman|congresswoman|secretary|ambassador|general)$/

/** “the foreign secretary” is nobody called “secretary general”. */
const isOtherOffice = (description: Description, role: Role): boolean =>
  ONE_OFFICE.test(description.head) &&
  !role.words.some((word) => FORMER.test(word)) &&
  headsOf(role).some((word) => ONE_OFFICE.test(word)) &&
  !headsOf(role).some((word) => word === description.head || isSameKind(word, description.head))

/** Words for parties, a line for each country; whoever is one is not called another. */
const PARTIES: readonly (readonly RegExp[])[] = [
  [/^(?:republican|gop)$/, /^(?:democrat|democratic)$/],
  [/^(?:conservative|tory)$/, /^labour$/, /^(?:lib-dem|lib|snp|plaid)$/, /^green$/],
]

const hasAny = (words: readonly string[], kind: RegExp): boolean =>
  words.some((word) => kind.test(word))

const isOfOtherParty = (
  asked: readonly string[],
  { roles }: Entity,
  parties: readonly RegExp[],
): boolean =>
  parties.some(
    (own) =>
      hasAny(asked, own) &&
      !roles.some((role) => hasAny(role.words, own)) &&
      parties.some((other) => other !== own && roles.some((role) => hasAny(role.words, other))),
  )
