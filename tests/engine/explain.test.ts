import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/engine/explain.ts'
import { FIRMNESS } from '../../src/engine/firmness.ts'
import type { Span, Speaker, SpeakerKind, Statement } from '../../src/engine/types.ts'

const speaker = (name: string, kind: SpeakerKind = 'person'): Speaker => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind,
  aliases: [],
})

const BIDEN = speaker('Joe Biden')
const LEE = speaker('Ann Lee')
const OFFICIAL = speaker('Senior official', 'unnamed')

interface Marked extends Partial<Pick<Statement, 'kind' | 'confidence'>> {
  readonly who?: readonly Speaker[]
  readonly via?: readonly Speaker[]
  /** Others the article quotes. */
  readonly others?: readonly Speaker[]
}

/** Explains the one statement of a text whose [source], {cue} and <content> are marked. */
function explained(marked: string, { who = [], via = [], others = [], ...rest }: Marked): string {
  const spans: Record<string, Span[]> = { '[': [], '{': [], '<': [] }
  const open: { mark: string; start: number }[] = []
  let text = ''
  for (const character of marked) {
    if (character in spans) open.push({ mark: character, start: text.length })
    else if (/[\]}>]/.test(character)) {
      const { mark = '', start = 0 } = open.pop() ?? {}
      spans[mark]?.push({ start, end: text.length })
    } else text += character
  }
  const statement: Statement = {
    id: 'one',
    kind: 'indirect',
    act: 'said',
    firmness: who[0] ? FIRMNESS[who[0].kind] : null,
    speakers: who.map(({ id }) => id),
    via: via.map(({ id }) => id),
    source: spans['[']?.[0] ?? null,
    cue: spans['{']?.[0] ?? null,
    content: spans['<'] ?? [],
    confidence: 0.9,
    ...rest,
  }
  return explain(text, statement, [...who, ...via, ...others])
}

/** The imports of a file of the engine that load something, not only types. */
const loadedBy = (file: string) =>
  (readFileSync(`src/engine/${file}`, 'utf8').match(/^import.*$/gm) ?? []).filter(
    (line) => !line.startsWith('import type '),
  )

describe('explain', () => {
  it.each([
    [
      'the verb’s subject',
      '[Biden] {warned} <that it would rain>.',
      '‘warned’ introduces it; ‘Biden’ is its subject.',
    ],
    [
      'a subject behind the verb',
      '<“It will rain,”> {said} [Joe Biden].',
      '‘said’ follows it; ‘Joe Biden’ is its subject.',
    ],
    [
      'a verb between two halves',
      '<“It will rain,”> [Mr. Biden] {said}, <“and soon.”>',
      '‘said’ stands in the midst of it; ‘Mr. Biden’ is its subject.',
    ],
    [
      'a pronoun',
      '[He] {said} <it would rain>.',
      '‘said’ introduces it; ‘He’ stands for Joe Biden here.',
    ],
    [
      'a description',
      '<“It will rain,”> [the senator] {said}.',
      '‘said’ follows it; ‘the senator’ means Joe Biden here.',
    ],
    [
      'somebody else’s name in a description',
      '[Lee’s rival] {said} <it would rain>.',
      '‘said’ introduces it; ‘Lee’s rival’ means Joe Biden here.',
    ],
    [
      'according to',
      '{According to} [Biden], <it will rain>.',
      '‘According to’ introduces it; it names ‘Biden’.',
    ],
    [
      'a passive verb',
      '<The rain> {was announced by} [Biden].',
      '‘was announced by’ follows it; it names ‘Biden’.',
    ],
    [
      'a verb and a colon',
      '[Biden] {said:} <“It will rain.”>',
      '‘said’ introduces it; ‘Biden’ is its subject.',
    ],
    [
      'a noun and whose it is',
      '[Biden’s] {claim} <that it would rain>',
      '‘claim’ introduces it; ‘Biden’s’ tells whose it is.',
    ],
    [
      'a name within the cue',
      '{In [Biden]’s view} <it will rain>.',
      '‘In Biden’s view’ introduces it; it names ‘Biden’.',
    ],
    [
      'a transcript',
      'RAIN\n\n[BIDEN]{:} <It will rain.>',
      'A colon introduces it; ‘BIDEN’ stands before it.',
    ],
    [
      'a headline that ends with a name',
      '<Rain ahead>{:} [Biden]',
      'A colon follows it; ‘Biden’ stands after it.',
    ],
    [
      'a signature',
      '<“It will rain.”> {—} [Joe Biden]',
      'It is signed; ‘Joe Biden’ stands behind the dash.',
    ],
    ['a name alone', '[Biden] <“Rain!”>', 'No word introduces it; ‘Biden’ stands beside it.'],
  ])('tells a speaker by %s', (_name, marked, sentence) => {
    expect(explained(marked, { who: [BIDEN], others: [LEE] })).toBe(sentence)
  })

  it('gives the full name where two share a surname', () => {
    const others = [speaker('Tom Lee')]
    expect(explained('[Lee] {said} <it rained>.', { who: [LEE], others })).toBe(
      '‘said’ introduces it; ‘Lee’ means Ann Lee here.',
    )
    expect(explained('[Ann Lee] {said} <it rained>.', { who: [LEE], others })).toBe(
      '‘said’ introduces it; ‘Ann Lee’ is its subject.',
    )
  })

  it('does not explain a full name by itself', () => {
    const others = [{ ...LEE, id: 'ann-lee-2' }]
    expect(explained('[Ann Lee] {said} <it rained>.', { who: [LEE], others })).toBe(
      '‘said’ introduces it; ‘Ann Lee’ is its subject.',
    )
  })

  it('names bodies and places that go by other words', () => {
    const treasury = speaker('Treasury Department', 'organisation')
    expect(explained('[the department] {said} <it paid>.', { who: [treasury] })).toBe(
      '‘said’ introduces it; ‘the department’ means Treasury Department here.',
    )
    expect(explained('[Moscow] {said} <it paid>.', { who: [speaker('Russia', 'place')] })).toBe(
      '‘said’ introduces it; ‘Moscow’ means Russia here.',
    )
  })

  it('says that a source stays unnamed', () => {
    expect(explained('[A senior official] {said} <it rained>.', { who: [OFFICIAL] })).toBe(
      '‘said’ introduces it; ‘A senior official’ is its subject and stays unnamed.',
    )
    expect(explained('[The official] {said} <it rained>.', { who: [OFFICIAL] })).toBe(
      '‘said’ introduces it; ‘The official’ means ‘Senior official’ here.',
    )
  })

  it('names joint speakers', () => {
    const who = [BIDEN, LEE]
    expect(explained('[Biden and Lee] {said} <it rained>.', { who })).toBe(
      '‘said’ introduces it; ‘Biden and Lee’ is its subject.',
    )
    expect(explained('[They] {said} <it rained>.', { who: [...who, OFFICIAL] })).toBe(
      '‘said’ introduces it; ‘They’ stands for Joe Biden, Ann Lee and ‘Senior official’ here.',
    )
    expect(explained('[The couple] {said} <it rained>.', { who })).toBe(
      '‘said’ introduces it; ‘The couple’ means Joe Biden and Ann Lee here.',
    )
  })

  it('says who passed a statement on', () => {
    expect(
      explained('[Biden] {would promise} <rain>, an official said.', {
        who: [BIDEN],
        via: [OFFICIAL],
      }),
    ).toBe('‘would promise’ introduces it; ‘Biden’ is its subject, as told by ‘Senior official’.')
  })

  it.each([
    ['[They] {said} <it rained>.', '‘said’ introduces it; the text does not tell who ‘They’ are.'],
    ['[she] {said} <it rained>.', '‘said’ introduces it; the text does not tell who ‘she’ is.'],
    [
      '[her rival] {said} <it rained>.',
      '‘said’ introduces it; it is not clear who is meant by ‘her rival’.',
    ],
    ['<Rain> {is expected}.', '‘is expected’ follows it; no speaker is named here.'],
    ['<Rain>', 'No speaker is named here.'],
  ])('does not guess who speaks in %s', (marked, sentence) => {
    expect(explained(marked, {})).toBe(sentence)
  })

  it.each([
    ['direct', 'No speaker is named here; the words stand in quotation marks.'],
    ['mixed', 'No speaker is named here; some of the words stand in quotation marks.'],
  ] as const)('points at the marks of %s words without a source', (kind, sentence) => {
    expect(explained('<“It will rain.”>', { kind })).toBe(sentence)
  })

  it('says that a statement goes on', () => {
    expect(explained('<“And it will snow.”>', { who: [BIDEN], kind: 'direct' })).toBe(
      'It goes on from the statement before.',
    )
  })

  it('owns up to a doubtful reading', () => {
    const marked = '[Biden] {warned} <that it would rain>.'
    expect(explained(marked, { who: [BIDEN], confidence: 0.59 })).toBe(
      '‘warned’ introduces it; ‘Biden’ is its subject. This is a doubtful reading.',
    )
    expect(explained(marked, { who: [BIDEN], confidence: 0.6 })).not.toContain('doubtful')
  })

  it('shortens a long source between words and shows it in one line', () => {
    const long = `[Biden,\nwho had come by the early ferry with all of his family,] {said} <it rained>.`
    expect(explained(long, { who: [BIDEN] })).toBe(
      '‘said’ introduces it; ‘Biden, who had come by the early ferry with all of his…’ is its subject.',
    )
  })

  it('loads nothing of the engine but the threshold of doubt, which loads nothing', () => {
    expect(loadedBy('explain.ts')).toEqual(["import { DOUBTFUL } from './doubtful.ts'"])
    expect(loadedBy('doubtful.ts')).toEqual([])
  })
})
