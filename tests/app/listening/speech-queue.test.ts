import { describe, expect, it } from 'vitest'
import { collectSpeech, type Utterance } from '../../../src/app/listening/speech-queue.ts'
import { skipFrom } from '../../../src/app/listening/use-player.ts'
import { publishedArticle, randomTexts } from '../../helpers/articles.ts'

const article = (...paragraphs: readonly string[]) =>
  publishedArticle(
    '2031-05-04-bridge.txt',
    `date 2031-05-04 The bridge opens in May\n\n${paragraphs.join('\n\n')}`,
  )

/** `ann-lee [Ann Lee]: “We won.”`: who speaks, what is announced, the words. */
const line = ({ speaker, announced, text }: Utterance) =>
  `${speaker ?? 'narrator'}${announced === null ? '' : ` [${announced}]`}: ${text}`
const lines = (found: ReturnType<typeof article>, onlySpeaker: string | null = null) =>
  collectSpeech(found, onlySpeaker).map(line)

const letters = (words: readonly string[]) => words.join('').replaceAll(/[^\p{L}\p{N}]/gu, '')

describe('collectSpeech', () => {
  it('begins with the title and gives quotations to their speaker, the rest to the narrator', () => {
    const found = article('“We will open the bridge in May,” Ann Lee said. It rained.')
    expect(lines(found)).toEqual([
      'narrator: The bridge opens in May',
      'ann-lee [Ann Lee]: “We will open the bridge in May,”',
      'narrator: Ann Lee said.',
      'narrator: It rained.',
    ])
  })

  it('announces a speaker once, until somebody else speaks', () => {
    const found = article(
      '“We will open the bridge in May,” Ann Lee said. “Nobody will wait any longer,” she added.',
      '“The money is gone,” Tom Berg said.',
      '“We have enough,” Lee said.',
    )
    expect(lines(found).filter((one) => !one.startsWith('narrator'))).toEqual([
      'ann-lee [Ann Lee]: “We will open the bridge in May,”',
      'ann-lee: “Nobody will wait any longer,”',
      'tom-berg [Tom Berg]: “The money is gone,”',
      'ann-lee [Ann Lee]: “We have enough,”',
    ])
  })

  it('announces nobody whom the words just before have named', () => {
    const found = article('Ann Lee said: “We will open the bridge in May.”')
    expect(lines(found).slice(1)).toEqual([
      'narrator: Ann Lee said:',
      'ann-lee: “We will open the bridge in May.”',
    ])
  })

  it('lets the narrator read paraphrases', () => {
    const found = article('Tom Berg said that the steel had arrived late.')
    expect(
      lines(found)
        .slice(1)
        .every((one) => one.startsWith('narrator: ')),
    ).toBe(true)
    expect(lines(found).slice(1).join(' ')).toContain('that the steel had arrived late')
  })

  it('reads one speaker alone, paraphrases too', () => {
    const found = article(
      '“We will open the bridge in May,” Ann Lee said.',
      'Tom Berg said that the steel had arrived late.',
    )
    expect(lines(found, 'tom-berg')).toEqual([
      'tom-berg [Tom Berg]: that the steel had arrived late.',
    ])
  })

  it('cuts what is too long for one breath behind a comma, in the same voice', () => {
    const long = Array.from({ length: 30 }, (_, at) => `it rained for ${at + 1} hours`).join(', ')
    const parts = collectSpeech(article(`Then ${long}.`), null).slice(1)
    expect(parts.length).toBeGreaterThan(2)
    for (const { text } of parts) expect(text.length).toBeLessThanOrEqual(240)
    expect(parts[0]?.text).toMatch(/,$/)
    expect(new Set(parts.map(({ sentence }) => sentence)).size).toBe(1)
  })

  it('says every word of any text once, in order, and knows where it stands', () => {
    const texts = randomTexts(20).map((text) => text.replaceAll(/\0|\s*[\r\n]+\s*/g, ' ').trim())
    const found = article('It rained.', ...texts.filter(Boolean))
    const blocks = [found.title, ...found.paragraphs].map((block) => block.text)
    const spoken = collectSpeech(found, null)
    for (const { text, paragraph, span } of spoken)
      expect(blocks[paragraph + 1]?.slice(span.start, span.end).trim()).toBe(text)
    expect(letters(spoken.map(({ text }) => text))).toBe(letters(blocks))
  })
})

describe('skipFrom', () => {
  const queue = collectSpeech(article('“We won,” Ann Lee said. It rained.'), null)
  // title | “We won,” · Ann Lee said. | It rained.

  it('goes on to the next sentence, past what is left of this one', () => {
    expect(skipFrom(queue, 1, 1)).toBe(3)
    expect(skipFrom(queue, 3, 1)).toBe(3)
  })

  it('goes back to the beginning of this sentence, then to the one before', () => {
    expect(skipFrom(queue, 2, -1)).toBe(1)
    expect(skipFrom(queue, 1, -1)).toBe(0)
    expect(skipFrom(queue, 0, -1)).toBe(0)
  })
})
