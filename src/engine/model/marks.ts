/** What a mark is; `word` for what is none. */
export const MARK = {
  word: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  open: 6,
  close: 7,
  straight: 8,
  low: 9,
  singleOpen: 10,
  singleClose: 11,
  singleStraight: 12,
  bracketOpen: 13,
  bracketClose: 14,
  currency: 15,
  other: 16,
  ellipsis: 17,
} as const

/** Where a mark that begins at `from` ends: runs of stops, dashes and doubled quotation marks are one mark. */
export function markEnd(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  let at = from + 1
  if (code === 46 || code === 45) while (at < to && text.charCodeAt(at) === code) at++
  else if ((code === 39 || code === 96) && at < to && text.charCodeAt(at) === code) at++
  else if (code === 33 || code === 63)
    while (at < to && (text.charCodeAt(at) === 33 || text.charCodeAt(at) === 63)) at++
  else if (code >= 0xd800 && code < 0xdc00 && at < to) at++
  return at
}

/** What the mark is; `MARK.other` for one without a part in the sentence. */
export function markType(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from)
  switch (code) {
    case 44:
      return MARK.comma
    case 46:
      return to - from > 1 ? MARK.ellipsis : MARK.stop
    case 0x2026:
      return MARK.ellipsis
    case 33:
    case 63:
      return MARK.stop
    case 58:
      return MARK.colon
    case 59:
      return MARK.semicolon
    case 45:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return MARK.dash
    case 34:
      return MARK.straight
    case 39:
      return to - from > 1 ? MARK.straight : MARK.singleStraight
    case 96:
      return to - from > 1 ? MARK.open : MARK.singleOpen
    case 0x201c:
    case 0xab:
      return MARK.open
    case 0x201d:
    case 0xbb:
      return MARK.close
    case 0x201e:
      return MARK.low
    case 0x2018:
    case 0x201a:
    case 0x2039:
      return MARK.singleOpen
    case 0x2019:
    case 0x203a:
      return MARK.singleClose
    case 40:
    case 91:
    case 123:
      return MARK.bracketOpen
    case 41:
    case 93:
    case 125:
      return MARK.bracketClose
    case 36:
    case 0xa3:
    case 0x20ac:
      return MARK.currency
    default:
      return MARK.other
  }
}
