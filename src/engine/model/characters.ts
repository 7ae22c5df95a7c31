export const LETTER = 1,
  DIGIT = 2,
  SPACE = 3,
  PUNCTUATION = 4

const CLASSES = new Uint8Array(0x3000)
for (let code = 0; code < CLASSES.length; code++) {
  const char = String.fromCharCode(code)
  CLASSES[code] =
    code <= 32 || /\s/.test(char) || (code >= 0x200b && code <= 0x200f)
      ? SPACE
      : /[\p{L}\p{M}]/u.test(char)
        ? LETTER
        : /\p{N}/u.test(char)
          ? DIGIT
          : PUNCTUATION
}
/** What a UTF-16 code unit is: `LETTER`, `DIGIT`, `SPACE` or `PUNCTUATION`; half of a pair counts as a letter. */
export const classOf = (code: number): number =>
  code < 0x3000
    ? CLASSES[code]!
    : code === 0x3000 || code === 0xfeff
      ? SPACE
      : code >= 0x3001 && code <= 0x3020
        ? PUNCTUATION
        : LETTER

/** The small letter of Latin-1’s capitals, the straight apostrophe of a curly one, all else as it is. */
export const lower = (code: number): number =>
  code >= 65 && code <= 90
    ? code + 32
    : code === 0x2019
      ? 39
      : code >= 0xc0 && code <= 0xde
        ? code + 32
        : code

/** Whether a code unit is one of Latin-1’s capitals. */
export const isUpper = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
