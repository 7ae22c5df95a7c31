import { describe, expect, it } from 'vitest'
import { kindsMeant, whoIsMeant } from '../helpers/who-is-meant.ts'

describe('surnames that are words', () => {
  it.each([
    ['Loretta Banks', 'Banks'],
    ['Charlotte Church', 'Church'],
    ['Sir John Major', 'Major'],
    ['Billie Jean King', 'King'],
    ['Mervyn T. Judge', 'Judge'],
    ['Tim Cook', 'Cook'],
  ])('takes %s for a person, and %s alone', (full, surname) => {
    const marked = `[${full}] said it rained. [${surname}] said it was cold.`
    const name = full.replace(/^Sir /, '')
    expect(whoIsMeant(marked)).toEqual([name, name])
    expect(kindsMeant(marked)).toEqual(['person', 'person'])
  })

  it('takes them for a person behind “Mr” too', () => {
    expect(whoIsMeant('[Mr Fox] said it rained. [Fox] said it was cold.')).toEqual(['Fox', 'Fox'])
  })

  it('leaves buildings, bodies and groups what they are', () => {
    expect(kindsMeant('Ann Lee spoke. [The Virginia House] said it rained.')).toEqual([
      'organisation',
    ])
    expect(kindsMeant('[St. Mary Church] said it rained.')).toEqual(['organisation'])
    expect(kindsMeant('[Banks] said it rained.')).toEqual(['group'])
  })
})

describe('well-known bodies', () => {
  it.each([
    'Netflix',
    'Moody’s',
    'The King’s Fund',
    'Save the Children',
    'Doctors Without Borders',
    'Marks & Spencer',
    'NHS England',
    'Age UK',
    'National Grid',
    'Manchester United',
    'University Hospitals of North Wessex NHS Trust',
    'The Royal College of Nursing',
    'Labour',
    'The Treasury',
  ])('takes %s for an organisation', (name) => {
    expect(kindsMeant(`[${name}] said that it rained.`)).toEqual(['organisation'])
  })

  it('knows other names of the same body', () => {
    expect(
      whoIsMeant('[No 10] said it rained. [Downing Street] said no. [VW] and [Volkswagen] left.'),
    ).toEqual(['Downing Street', 'Downing Street', 'Volkswagen', 'Volkswagen'])
  })

  it('takes a person of that name for a person', () => {
    expect(whoIsMeant('[Rosa Ford] said it rained. [Ford] said it was cold.')).toEqual([
      'Rosa Ford',
      'Rosa Ford',
    ])
    expect(kindsMeant('[Julian England] said it rained.')).toEqual(['person'])
    expect(whoIsMeant('[Bank of England Governor Rosa Lee] said it rained.')).toEqual(['Rosa Lee'])
  })

  it('takes a city that speaks for a body', () => {
    expect(whoIsMeant('[Harbor City] said it rained. [The city] said it was cold.')).toEqual([
      'Harbor City',
      'Harbor City',
    ])
  })

  it('reads no place in a list as a body', () => {
    expect(kindsMeant('[The No. 10 seed] said it rained.')).not.toContain('organisation')
  })
})

describe('bodies by what the text says of them', () => {
  it.each([
    ['an apposition', 'Polar Point, a company in Rome, left. [Polar Point] said it rained.'],
    ['“which”', 'On Monday Polar, which owns a mine, left. [Polar] said it rained.'],
    ['what it does', '[Polar] said its profits rose.'],
    ['what it will do', '[Polar] said it would raise prices.'],
    ['what only firms have', 'On Monday Polar’s shareholders left. [Polar] said it rained.'],
    ['“it” in the next sentence', '[Polar] raised prices. It said it rained.'],
    ['“the firm” in the next sentence', '[Polar] apologised. The firm said it rained.'],
    ['a plural verb', 'Polar have won, and Polar are glad. [Polar] said it rained.'],
    ['what kind of firm it is', '[The supermarket chain Polar] said it rained.'],
    ['its line of business', '[Carmaker Polar] said it rained.'],
    ['“their”', 'They met Polar. [Polar] deserved their win.'],
    ['an article', 'They sailed along the Polar. [Polar] said it rained.'],
    [
      'a trade that firms have too',
      'The investor Polar Point, which left, won. [Polar Point] said no.',
    ],
    ['two capitals', '[QX] said it rained.'],
    ['a word the text does not write small', '[Shell] said it rained.'],
  ])('knows them by %s', (_name, marked) => {
    expect(kindsMeant(marked)).toEqual(['organisation'])
  })

  it('knows them by a name cut short', () => {
    expect(
      whoIsMeant('[Polar Point, a company in Rome,] left. [Polar] said it would raise prices.'),
    ).toEqual(['Polar Point', 'Polar Point'])
    expect(whoIsMeant('[Ashdown] won. [Ashdown Town] said it rained.')).toEqual([
      'Ashdown Town',
      'Ashdown Town',
    ])
    expect(whoIsMeant('[Labour] left. [The Labour Party] said it rained.')).toEqual([
      'Labour Party',
      'Labour Party',
    ])
  })

  it.each([
    ['“he”', '[Venn] raised prices. He said his shares had fallen.'],
    ['“who”', 'She met Venn, who is 34. [Venn] said it would raise prices.'],
    ['a forename', 'Ann Venn left. [Venn] said its profits rose.'],
    ['a trade', 'Kaarlo Venn, a teacher, left. [Venn] said it would raise prices.'],
    ['“it” that is something else', 'On Monday [Venn] left the firm. It said it rained.'],
    ['“it” that is nothing', '[Venn] said it would take time.'],
    ['a full name', '[Kaarlo Venn] resigned. The company said it rained.'],
  ])('takes a name for a person by %s', (_name, marked) => {
    expect(kindsMeant(marked)).toEqual(['person'])
  })
})

describe('titles', () => {
  it.each([
    'Chief Executive Rosa Lee',
    'Chief Inspector Rosa Lee',
    'Supt Rosa Lee',
    'PC Rosa Lee',
    'Ayatollah Rosa Lee',
    'Labour MP Rosa Lee',
    'Rosa Lee MP',
    'Dame Rosa Lee QC',
    'Judge Rosa Lee KC',
  ])('takes them off the name: %s', (name) => {
    expect(whoIsMeant(`[${name}] said it rained.`)).toEqual(['Rosa Lee'])
  })

  it('makes roles of them', () => {
    expect(whoIsMeant('Rosa Lee MP left. [The MP] said it rained.')).toEqual(['Rosa Lee'])
  })
})

describe('heads of descriptions', () => {
  it.each([
    ['A midwife', 'unnamed'],
    ['His uncle', 'unnamed'],
    ['A mother-of-two', 'unnamed'],
    ['The Irishman', 'unnamed'],
    ['The GP', 'unnamed'],
    ['The family', 'group'],
    ['The crew', 'group'],
    ['MEPs', 'group'],
    ['A third', 'group'],
    ['A quarter of voters', 'group'],
    ['The carmaker', 'organisation'],
    ['A museum', 'organisation'],
    ['The streaming giant', 'organisation'],
  ])('knows what %s is', (phrase, kind) => {
    expect(kindsMeant(`[${phrase}] said it rained.`)).toEqual([kind])
  })

  it('takes a trade before a name for the role', () => {
    expect(whoIsMeant('The striker Leo Marsh left. [The striker] said it rained.')).toEqual([
      'Leo Marsh',
    ])
    expect(whoIsMeant('Tesla spoke. [The carmaker] said it rained.')).toEqual(['Tesla'])
  })
})

describe('surnames with particles', () => {
  it.each([
    ['Joost van den Berg', 'Van den Berg'],
    ['Ursula von der Heydt', 'Von der Heydt'],
    ['Oscar de la Hoya', 'De la Hoya'],
    ['João dos Santos', 'Dos Santos'],
    ['Bill de Blasio', 'De Blasio'],
    ['Rosa van Dyke', 'Van Dyke'],
    ['Karim bin Salman', 'Bin Salman'],
    ['Noura al-Otaibi', 'Al-Otaibi'],
    ['Noura al-Otaibi', 'Ms. al-Otaibi'],
    ['Karim el-Sisi', 'Sisi'],
  ])('takes %s for the name of one person, %s', (full, surname) => {
    const marked = `[${full}] said it rained. [${surname}] said it was cold.`
    expect(whoIsMeant(marked)).toEqual([full, full])
  })

  it('reads a surname that begins with a small letter', () => {
    expect(whoIsMeant('“No,” [al-Sharaa] said. “It rained,” [de Vries] said.')).toEqual([
      'al-Sharaa',
      'de Vries',
    ])
    expect(whoIsMeant('The van Ann Lee drove was late, [Ann Lee] said.')).toEqual(['Ann Lee'])
  })

  it('keeps “Van Jones” a forename and a surname', () => {
    expect(whoIsMeant('[Van Jones] said it rained. [Jones] said it was cold.')).toEqual([
      'Van Jones',
      'Van Jones',
    ])
  })

  it('keeps all of a long name in a sentence', () => {
    expect(whoIsMeant('The poet [Juan Carlos Hidalgo Reyes] said it rained.')).toEqual([
      'Juan Carlos Hidalgo Reyes',
    ])
  })

  it('takes a rank and its place for a person', () => {
    const marked = 'They saw [the Duke of Wessex]. [The duke] said it rained.'
    expect(whoIsMeant(marked)).toEqual(['Duke of Wessex', 'Duke of Wessex'])
    expect(kindsMeant(marked)).toEqual(['person', 'person'])
    expect(whoIsMeant('[Bishop of Wessex Carl Moss] said it rained.')).toEqual(['Carl Moss'])
  })

  it('takes a day before a name for no part of it', () => {
    expect(whoIsMeant('On Monday [Lee] said it rained.')).toEqual(['Lee'])
  })
})
