/** A noun in the singular, lower case: `witnesses` -> `witness`, `ladies` -> `lady`, `women` -> `woman`. */
export const singularOf = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<=[^s])s$/, '')
