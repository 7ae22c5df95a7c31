import type { Entity } from './entities.ts'
import type { NameMention } from './mentions.ts'
import type { Gender } from './name-kinds.ts'

/** More than any place in a text. */
const SHORT_USE_BONUS = 1e9

/** Of several people with one surname the one of that gender whom it was last used for. */
export function latest(
  candidates: readonly Entity[] | undefined,
  firm: Gender,
  hint: Gender,
): Entity | undefined {
  const all = candidates ?? []
  const asked = firm ?? hint
  const agreeing = all.filter(({ gender }) => gender === null || asked === null || gender === asked)
  const fitting = withoutSons(withoutKin(agreeing.length > 0 || firm !== null ? agreeing : all))
  let best: Entity | undefined
  for (const entity of fitting) {
    if (best === undefined || lastUse(entity) > lastUse(best)) best = entity
  }
  return best
}

/** A surname alone is that of the first who bears it, not of “his son” or “her widower” named after them. */
function withoutKin(all: readonly Entity[]): readonly Entity[] {
  const others = all.filter((entity) => entity.isKin !== true)
  return others.length > 0 ? others : all
}

/** A surname alone is the father’s where the text also names him. */
function withoutSons(all: readonly Entity[]): readonly Entity[] {
  const fathers = all.filter(({ name }) => !/\bJr\.?$/.test(name))
  return fathers.length > 0 ? fathers : all
}

/** A surname alone counts for more than a full name: relatives tend to keep theirs in full. */
function lastUse(entity: Entity): number {
  return entity.shortUse >= 0
    ? SHORT_USE_BONUS + entity.shortUse
    : (entity.mentions.at(-1)?.start ?? -1)
}

/** What a title tells; the “Lee” of “Lee said” is no forename. */
export const firmGender = (mention: NameMention): Gender =>
  mention.titles.length > 0 ? mention.gender : null
