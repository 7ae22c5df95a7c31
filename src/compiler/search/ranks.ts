/** A place in the timeline: the day, and the how-manieth article of it, from 0, by slug. */
export interface DayPlace {
  readonly date: string
  readonly ordinal: number
}

/** More articles than a day can have; `rank = day * ARTICLES_A_DAY - ordinal`. */
const ARTICLES_A_DAY = 2 ** 20
const DAY_MS = 86_400_000
/** Days from the beginning of the year 0 to that of 1970: days are numbered from 0. */
const DAYS_BEFORE_1970 = 719_528

/** Days from the beginning of the year 0. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS + DAYS_BEFORE_1970
}

/** A number that is greater the further up in the timeline an article stands. */
export function rankOf({ date, ordinal }: DayPlace): number {
  return rankOfDay(dayOf(date)) - ordinal
}

export function placeOf(rank: number): DayPlace {
  const day = Math.ceil(rank / ARTICLES_A_DAY)
  const date = new Date((day - DAYS_BEFORE_1970) * DAY_MS).toISOString().slice(0, 10)
  return { date, ordinal: day * ARTICLES_A_DAY - rank }
}

/** Rank of the first article of a day; those of earlier days are lower than any of it. */
export const rankOfDay = (day: number): number => day * ARTICLES_A_DAY

/** Articles in the timeline’s order, each with its place. */
export function placeByDay<Item extends { readonly date: string }>(
  newestFirst: readonly Item[],
): readonly (readonly [Item, DayPlace])[] {
  let before = ''
  let ordinal = 0
  return newestFirst.map((item) => {
    ordinal = item.date === before ? ordinal + 1 : 0
    before = item.date
    return [item, { date: item.date, ordinal }] as const
  })
}
