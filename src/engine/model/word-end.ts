import { classOf, DIGIT, isUpper, LETTER, SPACE } from './characters.ts'

/**
 * Where the word ends that begins at a place: it goes on through - _ @ & / and full stops before a letter or digit, through
 * an apostrophe behind a letter and through a comma or colon between digits.
 */
export function wordEnd(text: string, from: number, to: number): number {
  let at = from
  for (;;) {
    let code = text.charCodeAt(at)
    let kind = at < to ? classOf(code) : SPACE
    while (kind === LETTER || kind === DIGIT) {
      at++
      if (at >= to) return at
      code = text.charCodeAt(at)
      kind = classOf(code)
    }
    if (at + 1 >= to || kind === SPACE || at === from) return at
    const next = classOf(text.charCodeAt(at + 1)),
      before = classOf(text.charCodeAt(at - 1))
    if (next !== LETTER && next !== DIGIT) return at
    const inner =
      code === 45 ||
      code === 0x2010 ||
      code === 0x2011 ||
      code === 95 ||
      code === 64 ||
      code === 38 ||
      code === 47
        ? true
        : code === 39 || code === 0x2019
          ? before === LETTER
          : code === 46
            ? true
            : code === 44 || code === 58
              ? before === DIGIT && next === DIGIT
              : false
    if (!inner) return at
    // “end.The”: a missing space, not an abbreviation
    if (
      code === 46 &&
      before === LETTER &&
      next === LETTER &&
      at - from > 3 &&
      isUpper(text.charCodeAt(at + 1))
    )
      return at
    at++
  }
}
