import { isRealDate } from '../dates.ts'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`
const YEAR = String.raw`(\d{4})`

/** Words of a line that says when a text was published. */
const DATE_WORDS = new RegExp(
  String.raw`\b(?:published|posted|updated|date|on|of|at|[a-z]{2,6}day|${MONTH})\b|(?<=\d)(?:st|nd|rd|th)\b`,
  'gi',
)

/** Ways to write a day, each with the places of year, month and day among its groups. */
const FORMS: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, 1, 2, 3],
  [new RegExp(String.raw`\b${DAY}(?:\s+of)?\s+${MONTH},?\s+${YEAR}\b`, 'gi'), 3, 2, 1],
  [new RegExp(String.raw`\b${MONTH}\s+${DAY},?\s+${YEAR}\b`, 'gi'), 3, 1, 2],
  [/(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/g, 1, 2, 3],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g, 3, 2, 1],
]

/**
 * The first day a text names in full, as ISO date: “30 December 2021”, “Dec. 30, 2021”, “2021-12-30”. `null` when
 * there is none. “03/04/2021” is left out: it means two days.
 */
export function findDate(text: string): string | null {
  const found = FORMS.flatMap(([form, year, month, day]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const date = isoDate(match[year] ?? '', match[month] ?? '', match[day] ?? '')
      return isRealDate(date) ? [{ at: match.index, date }] : []
    }),
  )
  return found.sort((one, other) => one.at - other.at)[0]?.date ?? null
}

/** Whether words say when a text was published and nothing else: “Published on Friday, 30 December 2021”. */
export function isDateLine(words: string): boolean {
  if (words.length > 80 || findDate(words) === null) return false
  return !/\p{L}/u.test(words.replace(DATE_WORDS, ''))
}

function isoDate(year: string, month: string, day: string): string {
  const number = /^\d/.test(month) ? month : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
