const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the words are an ISO date of a day that exists: `2021-12-30` is, `2021-02-30` is not. */
export function isRealDate(words: string): boolean {
  const parts = ISO_DATE.exec(words)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 0
}
