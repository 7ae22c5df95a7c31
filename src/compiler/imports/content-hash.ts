/**
 * Tells texts of the same words from others: 14 hexadecimal digits (53 bits) that white space, capitals and the
 * title have no part in. The same words give the same digits on any machine. After cyrb53 (public domain).
 */
export function contentHash(paragraphs: readonly string[]): string {
  const words = paragraphs.join(' ').toLowerCase().replace(/\s+/g, ' ').trim()
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    one = Math.imul(one ^ code, 2654435761)
    other = Math.imul(other ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  const number = 4294967296 * (2097151 & other) + (one >>> 0)
  return number.toString(16).padStart(14, '0')
}
