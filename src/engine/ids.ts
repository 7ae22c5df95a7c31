const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/**
 * A short name for a statement, from the words of its content: case, punctuation and white space do
 * not count, so an edit elsewhere does not move it. FNV-1a in two halves, base 36, ten characters.
 */
export function statementId(content: string): string {
  const words = content.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const text = words.join(' ')
  let low = OFFSET
  let high = 0x9747b28c
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, PRIME)
    high = Math.imul(high ^ (code + at), PRIME)
  }
  return hash(low) + hash(high)
}

const hash = (value: number): string => (value >>> 0).toString(36).padStart(7, '0').slice(-5)

/** Makes ids unique in the order given: a second `x` becomes `x-2`, a third `x-3`. */
export function uniqueIds(ids: readonly string[]): string[] {
  const counts = new Map<string, number>()
  const taken = new Set<string>()
  return ids.map((id) => {
    let count = (counts.get(id) ?? 0) + 1
    let unique = count === 1 ? id : `${id}-${count}`
    while (taken.has(unique)) {
      count += 1
      unique = `${id}-${count}`
    }
    counts.set(id, count)
    taken.add(unique)
    return unique
  })
}

/** `Joe Biden` -> `joe-biden`; marks and accents go, other scripts stay; `speaker` when nothing is left. */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words?.join('-').slice(0, 60) ?? 'speaker'
}
