/** A kind of text that is hard on an engine whose time grows faster than the text. */
export interface HardText {
  readonly name: string
  /** The text so many times as long as the least. */
  readonly make: (times: number) => string
}

/** Ordinary sentences, with statements of each kind among them. */
export const SENTENCES = [
  'The council met on Monday to discuss the bridge. ',
  '“We will rebuild it,” Ann Lee said. ',
  'Tom Berg told reporters that the work would take two years. ',
  'It had rained all week, and the road to the harbour was closed. ',
  'According to the ministry, the cost has risen by 12 percent. ',
  'She added that nobody had been hurt. ',
  'Few people came to see the old ferry leave for the last time. ',
].join('')

/** Made-up texts; `scale` shrinks or stretches all of them. */
export function hardTexts(scale: number): readonly HardText[] {
  const sized = (name: string, length: number, piece: string): HardText => ({
    name,
    make: (times) => piece.repeat(Math.ceil((length * scale * times) / piece.length)),
  })
  return [
    sized('sentences in one paragraph', 2_000_000, SENTENCES),
    sized('opening quotation marks', 100_000, '“'),
    sized('one letter', 5_000_000, 'a'),
  ]
}
