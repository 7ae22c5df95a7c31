import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/engine/index.ts'
import { documentOf, lines } from '../helpers/lines.ts'
import { model } from '../helpers/model.ts'
import { whoIsMeant } from '../helpers/who-is-meant.ts'

const speakersOf = (text: string) => attribute(documentOf(text), model).speakers

describe('speakers', () => {
  it('names a person in the fullest form, without title', () => {
    const text = 'US President Ann Lee spoke first. Lee said that it rained.'
    expect(speakersOf(text)).toEqual([
      { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: ['US President Ann Lee', 'Lee'] },
    ])
  })

  it('gives a pronoun to the nearest earlier person of that gender', () => {
    expect(
      lines('Mary Moss met John Carr. She said that it rained. He said that it was dry.'),
    ).toEqual(['Mary Moss: that it rained', 'John Carr: that it was dry'])
  })

  it('reads an apposition as a name for the same person', () => {
    expect(
      lines('John Carr, her spokesman, told reporters that it rained. Carr said it was cold.'),
    ).toEqual(['John Carr: that it rained', 'John Carr: it was cold'])
  })

  it('takes “the person” for the unnamed source before', () => {
    const text = 'A senior official said that it rained. It was cold, according to the person.'
    expect(speakersOf(text)).toMatchObject([{ name: 'Senior official', kind: 'unnamed' }])
  })

  it('takes a capitalised word between an owner and a thing for nobody', () => {
    expect(whoIsMeant('Her Tory rival, Hugh Berg, hit back. [He] said it rained.')).toEqual([
      'Hugh Berg',
    ])
  })

  it('knows a firm by its name, by what it is and by its name cut short', () => {
    expect(
      whoIsMeant(
        '[The company, Polar Oil,] denied it. [Polar] said it rained. [The union] said it was cold.',
      ),
    ).toEqual(['Polar Oil', 'Polar Oil', 'Union'])
    expect(whoIsMeant('[The Confederation of Danish Industry] said that it rained.')).toEqual([
      'Confederation of Danish Industry',
    ])
  })

  it('reads a surname in capitals as the person of that name', () => {
    expect(
      whoIsMeant('She spoke to Ann Holm.\n\n[HOLM]: It rained.\n\nThe [WHO] denied that.'),
    ).toEqual(['Ann Holm', 'WHO'])
    expect(speakersOf('The ministers of Nato met. NATO said that it rained.')).toMatchObject([
      { kind: 'organisation' },
    ])
  })

  it('knows a surname behind initials', () => {
    expect(
      whoIsMeant(
        'U.S. District Judge Maria T. Alvarez gave Gov. Bob Kline’s administration until March.\n\n[Alvarez], who was named by President Cole, ruled. But [she] wrote that it was late.',
      ),
    ).toEqual(['Maria T. Alvarez', 'Maria T. Alvarez'])
  })

  it('takes people in the plural for a group, and a day for no part of a description', () => {
    expect(speakersOf('Witnesses said that it rained.')).toMatchObject([
      { name: 'Witnesses', kind: 'group' },
    ])
    expect(speakersOf('Environmentalists said that it rained.')).toMatchObject([
      { name: 'Environmentalists', kind: 'group' },
    ])
    expect(whoIsMeant('[A federal judge on Friday] ordered it.')).toEqual(['Federal judge'])
  })

  it('reads “neither … nor” as two', () => {
    expect(
      whoIsMeant('[Neither Ann Lee nor a spokesman for the city] said that it rained.'),
    ).toEqual(['Ann Lee + Spokesman for the city'])
  })

  it('reads names behind a group with its complement', () => {
    expect(
      whoIsMeant('[Two members of the panel, Ann Lee and Carl Moss,] said it rained.'),
    ).toEqual(['Ann Lee + Carl Moss'])
  })

  it('takes a trade at the head of a sentence for no part of the name', () => {
    expect(whoIsMeant('[Striker Mary Falk] said it rained.')).toEqual(['Mary Falk'])
    expect(whoIsMeant('[Homer Falk] said it rained.')).toEqual(['Homer Falk'])
  })

  it('keeps whom sources are close to', () => {
    expect(whoIsMeant('[Sources close to the club] said it rained.')).toEqual([
      'Sources close to the club',
    ])
  })

  it('reads a name before “this week”', () => {
    expect(whoIsMeant('[Ann Lee just this week] said it rained.')).toEqual(['Ann Lee'])
  })

  it('does not take the holder of one office for that of another', () => {
    expect(
      whoIsMeant(
        'The secretary general, John Moss, spoke first. [He] was appalled. [The British foreign secretary] said it rained.',
      ),
    ).toEqual(['John Moss', 'British foreign secretary'])
    expect(
      whoIsMeant(
        '[Karen Holm, an engineer,] was worried. [The mayor] was not. [The mayor] said it rained.',
      ),
    ).toEqual(['Karen Holm', 'Mayor', 'Mayor'])
    expect(
      whoIsMeant('[The mayor of Hull, Ann Lee,] said it rained. [The mayor of Leeds] left.'),
    ).toEqual(['Ann Lee', 'Mayor of Leeds'])
    expect(
      whoIsMeant(
        '[The chief executive of Shell, Ben Moss,] left. [Ford’s chief executive] stayed. [The home secretary, Jane Marsh,] spoke. [The shadow home secretary, Tom Pratt,] did not. [The home secretary] left.',
      ),
    ).toEqual(['Ben Moss', 'Ford’s chief executive', 'Jane Marsh', 'Tom Pratt', 'Jane Marsh'])
    expect(
      whoIsMeant('Ann Lee, the Labour leader, left. [The Conservative leader] said it rained.'),
    ).toEqual(['?'])
  })

  it('asks of which nation a president is, where two have been named', () => {
    const met = 'President Biden met President Putin. '
    expect(whoIsMeant(`${met}[The Russian president] said it rained.`)).toEqual(['?'])
    expect(whoIsMeant(`${met}\n\nPutin smiled. [The Russian president] said it rained.`)).toEqual([
      'Putin',
    ])
  })

  it('gives “he” to somebody without a name whom the sentence before introduces', () => {
    expect(
      whoIsMeant('[Tom Hill] was late. A boy at the back laughed. “I am tired,” [he] said.'),
    ).toEqual(['Tom Hill', 'Boy'])
    expect(whoIsMeant('[Tom Hill] was late. A car hit him. “I am tired,” [he] said.')).toEqual([
      'Tom Hill',
      'Tom Hill',
    ])
  })

  it('leaves the surname alone to the first who bears it, not to a daughter or son', () => {
    expect(
      whoIsMeant('Mary Dunn died. Her daughter, [Claire Dunn], wept. [Ms. Dunn] was 91.'),
    ).toEqual(['Claire Dunn', 'Mary Dunn'])
    expect(
      whoIsMeant('Ann Lee spoke. Her father, [Mark Lee], was late. [Lee] said he was sorry.'),
    ).toEqual(['Mark Lee', 'Mark Lee'])
  })

  it('takes a museum for no body that has spoken under another name', () => {
    expect(whoIsMeant('[Polar Oil] will pay. [The museum] was glad.')).toEqual([
      'Polar Oil',
      'Museum',
    ])
  })

  it('takes the father of a girl for a man', () => {
    expect(whoIsMeant('Anna Hill left. [The girl’s father] said it rained.')).toEqual([
      'Girl’s father',
    ])
  })

  it('knows a surname at the head of a sentence by the words behind it', () => {
    expect(whoIsMeant('[Biden and Putin] met. [Lee] would tell Moss to wait.')).toEqual([
      'Biden + Putin',
      'Lee',
    ])
  })

  it('takes an age for whom the text has just spoken of', () => {
    expect(
      whoIsMeant(
        'Leo Marsh took the blame. “It is on me,” said [the 29-year-old]. [A 19-year-old] wept.',
      ),
    ).toEqual(['Leo Marsh', '19-year-old'])
  })

  it('keeps a man apart from his wife, whose full name alone is given', () => {
    expect(
      whoIsMeant(
        '[Smith] denied it. His wife, [Sarah Smith], wept. [Smith] said he was sorry. [Mrs Smith] left.',
      ),
    ).toEqual(['Smith', 'Sarah Smith', 'Smith', 'Sarah Smith'])
  })

  it('does not take the sign of a question for a speaker', () => {
    expect(whoIsMeant('[Q]: Why whales?')).toEqual(['?'])
  })

  it('merges a capital with its country', () => {
    const text = 'Rome said that it rained. Italy denied that it was cold.'
    expect(speakersOf(text)).toEqual([
      { id: 'italy', name: 'Italy', kind: 'place', aliases: ['Rome'] },
    ])
  })

  it('merges an acronym with the body it stands for', () => {
    const text =
      'The National Bridge Authority said that it rained. The NBA denied that it was cold.'
    expect(speakersOf(text)).toHaveLength(1)
  })

  it('keeps a person apart from the country in their title', () => {
    const text = 'US President Ann Lee said that it rained. The US denied that it was cold.'
    expect(speakersOf(text).map((speaker) => speaker.kind)).toEqual(['person', 'place'])
  })

  it.each([
    ['Ann Lee said it rained.', 'named'],
    ['A senior official said it rained.', 'unnamed'],
    ['The Finance Ministry said it rained.', 'institution'],
    ['Moscow said it rained.', 'place'],
    ['Critics said it rained.', 'group'],
    ['The report said it rained.', 'document'],
  ])('tells how firmly we know who speaks: %s', (text, firmness) => {
    expect(attribute(documentOf(text), model).statements.map((each) => each.firmness)).toEqual([
      firmness,
    ])
  })

  it('lists mentions in reading order, pronouns of sources included', () => {
    const text = 'Mary Moss said that it rained. She said that it was cold.'
    const { mentions } = attribute(documentOf(text), model)
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Mary Moss', 'She'])
  })

  it.each([
    [
      'a woman and a man of one surname by the pronoun that follows',
      'Ann Lee sued the town. [Lee] said he had paid. [Lee] said his debts were gone. [Ann Lee] said it rained.',
      ['Lee', 'Lee', 'Ann Lee'],
    ],
    [
      'namesakes by Mr. and Ms.',
      'Ann Lee met Carl Lee. [Mr. Lee] said it rained. [Ms. Lee] said it was dry.',
      ['Carl Lee', 'Ann Lee'],
    ],
    [
      'a son by “Jr.”',
      'Carl Lee met Carl Lee Jr. at noon. [Lee Jr.] said it rained. [Mr. Lee] said it was dry.',
      ['Carl Lee Jr.', 'Carl Lee'],
    ],
    [
      'a short forename from another one',
      '[Robert P. Moss] won. [Bob Moss] said it rained.',
      ['Robert P. Moss', 'Robert P. Moss'],
    ],
    [
      'a double surname from a full name',
      '[Chris Van Holm] won. [Van Holm] said it rained.',
      ['Chris Van Holm', 'Chris Van Holm'],
    ],
    [
      'a name in capitals by how the text writes it elsewhere',
      '[ANN LEE] CLAIMS THAT BRIDGES FALL\n\nThe mayor met Ann Lee. [Lee] said it rained.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'common words from names in a headline of capitals',
      '[Popular Website] Says That Old Bridges Fall\n\n[The website] said that popular old bridges fall.',
      ['Popular Website', 'Popular Website'],
    ],
  ])('tells %s', (_name, marked, expected) => {
    expect(whoIsMeant(marked)).toEqual(expected)
  })

  it.each([
    [
      'an apposition after the name',
      'Ann Lee, a lawyer for Moss, left. [The lawyer] said it rained.',
      ['Ann Lee'],
    ],
    [
      'an apposition before the name',
      '[An attorney for Moss, Ann Lee,] said it rained.',
      ['Ann Lee'],
    ],
    [
      'a title of the same kind',
      'Rep. Eva Ruiz (D-Calif.) left. [The California congresswoman] said it rained.',
      ['Eva Ruiz'],
    ],
    [
      'the adjective of a country',
      'Ann Lee, the Italian president, met Carl Moss, the French president. [The Italian president] said it rained.',
      ['Ann Lee'],
    ],
    [
      'an apposition further on',
      'Carl Moss stayed away. [His attorney] said it rained. The judge asked Ann Lee, an attorney for Moss, to stay.',
      ['Ann Lee'],
    ],
    [
      'the name that follows a lead',
      '[A former mayor] said it rained. “It was cold,” said [Ann Lee, who was mayor until May].',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'what somebody wrote',
      'Ann Lee left early. According to [her account], it rained.',
      ['Ann Lee'],
    ],
  ])('finds the holder of a role by %s', (_name, marked, expected) => {
    expect(whoIsMeant(marked)).toEqual(expected)
  })

  it.each([
    [
      'a source who stays unnamed',
      '[A senior official] said it rained. Ann Lee, a senior official, left.',
      ['Senior official'],
    ],
    ['an office nobody holds yet', '[The French president] said it rained.', ['French president']],
    [
      'the holder of another office',
      'Ann Lee, the Italian president, left. [The French president] said it rained.',
      ['French president'],
    ],
    ['a bare title', '[President] says it rained.', ['?']],
    ['any politician', '[Every politician] says it rained.', ['Every politician']],
    ['“the Americans”', '[The Americans] said it rained.', ['Americans']],
  ])('does not guess a name for %s', (_name, marked, expected) => {
    expect(whoIsMeant(marked)).toEqual(expected)
  })

  it.each([
    [
      'a relative clause',
      'The town cheered Ann Lee, [who] said that it rained, and two guests from Rome, [who] left.',
      ['Ann Lee', 'Two guests from Rome'],
    ],
    [
      '“they” for a body',
      '[The committee] said it rained. [They] said it was cold.',
      ['Committee', 'Committee'],
    ],
    [
      '“the senators” for joint speakers',
      '[Senators Ann Lee and Carl Moss] said it rained. [The senators] said it was cold.',
      ['Ann Lee + Carl Moss', 'Ann Lee + Carl Moss'],
    ],
    [
      'the subject of the sentence before, though another spoke last',
      '[Carl Moss] said it rained.\n\nJohn Carr took the floor. [He] said it was cold.',
      ['Carl Moss', 'John Carr'],
    ],
    [
      'a pronoun after a quotation to who spoke last, not to whom the quotation names',
      '[Carl Moss] spoke next. “John Carr lost,” [he] said.',
      ['Carl Moss', 'Carl Moss'],
    ],
    [
      'the named members of a group',
      '[Critics, including Ann Lee and Carl Moss,] said it rained.',
      ['Ann Lee + Carl Moss'],
    ],
    [
      'the names after a number of people',
      '[Two analysts, Ann Lee and Carl Moss,] said it rained.',
      ['Ann Lee + Carl Moss'],
    ],
    [
      'people after a measure',
      '[A number of other voters] said it rained. [42% of voters] said it was cold.',
      ['Other voters', '42% of voters'],
    ],
  ])('resolves %s', (_name, marked, expected) => {
    expect(whoIsMeant(marked)).toEqual(expected)
  })

  it.each([
    [
      'a body and its initials',
      '[The Securities and Exchange Commission] said it rained. [The S.E.C.] said it was cold.',
      'Securities and Exchange Commission',
    ],
    [
      'a newspaper and its last word',
      '[The Harbor City Times] said it rained. [The Times] said it was cold.',
      'Harbor City Times',
    ],
    [
      'a committee and its shorter name',
      '[The House Bridge and Road Safety Committee] met. [The House Bridge Committee] said it rained.',
      'House Bridge and Road Safety Committee',
    ],
    [
      'officials described twice',
      '[Officials in Rome] said it rained. [The officials] said it was cold.',
      'Officials in Rome',
    ],
    [
      'a poll and its later name',
      '[A new poll] says it rained. [The Lee Institute poll] says it was cold.',
      'Lee Institute poll',
    ],
  ])('takes %s for one speaker', (_name, marked, expected) => {
    expect(whoIsMeant(marked)).toEqual([expected, expected])
  })
})
