/** Labels of the first stage. A content's last word has one of its own, so that ends can be learnt. */
export const LABEL = {
  none: 0,
  sourceBegin: 1,
  source: 2,
  cueBegin: 3,
  cue: 4,
  contentBegin: 5,
  content: 6,
  contentEnd: 7,
} as const
export const LABELS = 8

/** Which label may follow which; -1 is the border of the paragraph. */
export function mayFollow(from: number, to: number): boolean {
  if (to === LABEL.source) return from === LABEL.source || from === LABEL.sourceBegin
  if (to === LABEL.cue) return from === LABEL.cue || from === LABEL.cueBegin
  const inContent = from === LABEL.content || from === LABEL.contentBegin
  if (to === LABEL.content) return inContent
  if (to === LABEL.contentEnd) return true
  // a content of one word is an end alone; a begun one must reach its end
  return !inContent
}
