/** Names of its own: `Intl` takes up to a tenth of a second to load its data on a phone, for every page. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** `2021-12-30` as `30 December 2021`. Articles are dated by day: no time zone may move them. */
export function formatDay(isoDate: string): string {
  const [year, , day] = isoDate.split('-')
  return `${Number(day)} ${formatMonth(isoDate)} ${year}`
}

/** `2021-12-30` as `December`. */
export function formatMonth(isoDate: string): string {
  return MONTHS[Number(isoDate.slice(5, 7)) - 1] ?? ''
}

/** `2021-12` as `December 2021`, `2021` as it is. */
export function formatPeriod(period: string): string {
  const [year = '', month] = period.split('-')
  return month ? `${formatMonth(`${period}-01`)} ${year}` : year
}
