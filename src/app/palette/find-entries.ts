/** A line of the palette. */
export interface Entry {
  readonly id: string
  readonly group: 'Go to' | 'On this page' | 'Speakers' | 'Read lately' | 'Search'
  readonly title: string
  /** What stands behind the title: keys, a share, a date. */
  readonly note: string | null
  readonly run: () => void
}

/**
 * The entries that fit what was typed: every word begins a word of the title. Those whose title begins with it come
 * first within the order given; nothing typed, all of them. Accents and capitals make no difference.
 */
export function findEntries(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = plain(typed).split(/\s+/).filter(Boolean)
  if (words.length === 0) return entries
  const fits = entries.filter(({ title }) => {
    const own = plain(title).split(/[^\p{L}\p{N}]+/u)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  })
  const start = words.join(' ')
  const isFirst = ({ title }: Entry) => plain(title).startsWith(start)
  return [...fits.filter(isFirst), ...fits.filter((entry) => !isFirst(entry))]
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}
