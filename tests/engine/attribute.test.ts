import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/engine/index.ts'
import { documentOf, lines } from '../helpers/lines.ts'
import { model } from '../helpers/model.ts'

describe('attribute', () => {
  it.each([
    ['a cue after the content', '“We won,” Ann Lee said.', ['Ann Lee: “We won,”']],
    ['a cue before its source', '“We won,” said Ann Lee, the mayor.', ['Ann Lee: “We won,”']],
    ['a cue before the content', 'Ann Lee said: “We won.”', ['Ann Lee: “We won.”']],
    [
      'a cue inside the content',
      '“We won,” Ann Lee said, “at last.”',
      ['Ann Lee: “We won,” … “at last.”'],
    ],
    ['straight marks', '"We won," Ann Lee said.', ['Ann Lee: "We won,"']],
    ['doubled single marks', "''We won,'' Ann Lee said.", ["Ann Lee: ''We won,''"]],
    [
      'an indirect statement',
      'Ann Lee said on Monday that the bridge was closed.',
      ['Ann Lee: that the bridge was closed'],
    ],
    [
      'a clause without “that”',
      'Ann Lee said the bridge was closed.',
      ['Ann Lee: the bridge was closed'],
    ],
    [
      'a line with a colon before a quotation of its own',
      'The council met for four hours.\n\nAnn Lee, the mayor, added:\n\n“We will build it.”',
      ['Ann Lee: “We will build it.”'],
    ],
    [
      'a mixed statement',
      'Ann Lee said the bridge was “a ruin.”',
      ['Ann Lee: the bridge was “a ruin.”'],
    ],
    [
      '“according to” at the end',
      'The bridge is closed, according to Ann Lee.',
      ['Ann Lee: The bridge is closed'],
    ],
    [
      '“according to” at the beginning',
      'According to Ann Lee, the bridge is closed.',
      ['Ann Lee: the bridge is closed'],
    ],
    [
      'a listener',
      'Ann Lee told reporters that the bridge was closed.',
      ['Ann Lee: that the bridge was closed'],
    ],
    ['a promise', 'Ann Lee promised to rebuild the bridge.', ['Ann Lee: to rebuild the bridge']],
    [
      'joint speakers',
      'Ann Lee and Carl Moss emphasized the need for a bridge.',
      ['Ann Lee + Carl Moss: the need for a bridge'],
    ],
    [
      'a possessive noun',
      'Ann Lee’s claim that the bridge was safe surprised the town.',
      ['Ann Lee: that the bridge was safe surprised the town'],
    ],
    [
      'an institution',
      'The Finance Ministry said that taxes would rise.',
      ['Finance Ministry: that taxes would rise'],
    ],
    ['a capital', 'Paris denies that it plans a new tax.', ['Paris: that it plans a new tax']],
    ['a group', 'Critics say the bridge is unsafe.', ['Critics: the bridge is unsafe']],
    ['a document', 'The report says the bridge is unsafe.', ['Report: the bridge is unsafe']],
    [
      'an answer without the question before it',
      'Asked if he trusted the state, Carl Moss said: “No.”',
      ['?: if he trusted the state', 'Carl Moss: “No.”'],
    ],
    [
      'a quotation behind a colon as theirs whom the words before it tell',
      'Carl Moss accused the government of “crashing the economy”. A Treasury source hit back: “He has a short memory.”',
      [
        'Carl Moss: the government of “crashing the economy”',
        'Treasury source: “He has a short memory.”',
      ],
    ],
    [
      'a source in capitals with its dashes as no dateline',
      'NASA — the space agency — said that it rained.',
      ['NASA: that it rained'],
    ],
    [
      'whom a passive tells of as no source',
      'Ann Lee is widely believed to be planning a run for president.',
      ['?: Ann Lee … to be planning a run for president'],
    ],
    [
      'whom something was told as no source',
      'Carl Moss was told that the budget had been cut.',
      ['?: that the budget had been cut'],
    ],
    [
      'a sentence that ends with a short form',
      'Police said they were called at 3 a.m. A witness told them that a man had run away.',
      ['Police: they were called at 3 a.m.', 'Witness: that a man had run away'],
    ],
    ['a short source at the end', '“Is it over?” asked Maria.', ['Maria: “Is it over?”']],
    [
      'a source with who it is behind it',
      'According to the minister, Carl Moss, crews were sent out.',
      ['Carl Moss: crews were sent out'],
    ],
    ['a work as nothing said', 'Carl Moss wrote “The Long Walk” in 1968.', []],
    [
      'a content around a relative clause',
      'Police say the driver, who is 19, was drunk.',
      ['Police: the driver, who is 19, was drunk'],
    ],
    [
      'a source with a plural in it',
      'Public works director Ann Lee said the road was closed.',
      ['Ann Lee: the road was closed'],
    ],
    [
      'a source that ends in a row',
      '“Shame on you,” shouted a man in the back row.',
      ['Man in the back row: “Shame on you,”'],
    ],
    [
      'single marks over several paragraphs',
      "Ann Lee said: 'We won. They lost.\n\n'It is the nurses' day.'",
      ["Ann Lee: 'We won. They lost. … 'It is the nurses' day.'"],
    ],
    [
      'what was said last month',
      'Ann Lee said last month that the talks had failed. Carl Moss said two weeks ago that it rained.',
      ['Ann Lee: that the talks had failed', 'Carl Moss: that it rained'],
    ],
    ['a source before a time', '“Fine,” said Ann Lee last week.', ['Ann Lee: “Fine,”']],
    [
      'an exclamation as nobody’s but whose it is',
      'Carl Moss shouted: “Enough!” Ann Lee said it was late. “Why now?” Carl Moss asked.',
      ['Carl Moss: “Enough!”', 'Ann Lee: it was late', 'Carl Moss: “Why now?”'],
    ],
    [
      'a sentence that ends with the name of a site',
      '“He is hiding,” wrote Carl Moss on X. Posting elsewhere, Ann Lee said: “I am here.”',
      ['Carl Moss: “He is hiding,”', 'Ann Lee: “I am here.”'],
    ],
    [
      'a source behind the dateline',
      'PORTLAND, Ore. (AP) — A federal judge on Friday wrote that residents “have waited long enough.”',
      ['Federal judge: that residents “have waited long enough.”'],
    ],
  ])('reads %s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('shares one subject between several cues', () => {
    expect(lines('“We won,” Ann Lee said, adding that the count was over.')).toEqual([
      'Ann Lee: “We won,”',
      'Ann Lee: that the count was over',
    ])
  })

  it('reads two statements from two people joined by “and”', () => {
    expect(
      lines(
        'The talks ended, with Rome expecting to sign soon and Vienna demanding that it be heard.',
      ),
    ).toEqual(['Rome: to sign soon', 'Vienna: that it be heard'])
  })

  it('gives a nested report to the inner speaker, and the outer one passes it on', () => {
    expect(
      lines('A senior aide told reporters that Ann Lee will promise that the bridge opens.'),
    ).toEqual(['Ann Lee via Senior aide: that the bridge opens'])
    expect(lines('“We are ready,” Ann Lee would tell Carl Moss, according to the aide.')).toEqual([
      'Ann Lee via Aide: “We are ready,”',
    ])
  })

  it('keeps the belief a speaker reports of themselves in one statement', () => {
    expect(lines('Ann Lee said she believes that the bridge will open.')).toEqual([
      'Ann Lee: she believes that the bridge will open',
    ])
  })

  it('continues a quotation in the same paragraph', () => {
    expect(lines('“We won,” Ann Lee said. “It took us all of ten years.”')).toEqual([
      'Ann Lee: “We won,” … “It took us all of ten years.”',
    ])
  })

  it('reads the title', () => {
    expect(lines('The town was quiet.', 'Ann Lee and Carl Moss praise the bridge')).toEqual([
      'Ann Lee + Carl Moss: the bridge',
    ])
  })

  it('reads transcripts and signed quotations', () => {
    expect(lines('LEE: The bridge is closed.\n\nMOSS: For how long?')).toHaveLength(2)
    expect(lines('“All our bridges are open this year.” — Ann Lee')).toEqual([
      'Ann Lee: “All our bridges are open this year.”',
    ])
  })

  it.each([
    [
      'a transcript quoted as a whole',
      'A talk\n\n"WALLACE: Will they come to the bridge?\n\n"PENCE: We hope so, and we wait.',
      ['WALLACE: Will they come to the bridge?', 'PENCE: We hope so, and we wait.'],
    ],
    [
      'a turn in which others are said to think',
      'A talk\n\nWALLACE: Will they come?\n\nPENCE: Well, he thinks this is a game. But this is serious.',
      ['WALLACE: Will they come?', 'PENCE: Well, he thinks this is a game. But this is serious.'],
    ],
    [
      'signed lines with a wrong mark and with the same marks inside',
      '”The bridge is lost. I fear for the town.” ― Ann Lee\n“What he calls “a ruin” was once our only way home.” ― Carl Moss',
      [
        'Ann Lee: ”The bridge is lost. I fear for the town.”',
        'Carl Moss: “What he calls “a ruin” was once our only way home.”',
      ],
    ],
    [
      'a quotation signed in the paragraph below',
      '“The bridge is lost, and nobody has told the town.”\n\n— Ann Lee, nurse\n\n“We have never waited as long as for this one.”\n\n- Carl Moss said nothing else.',
      [
        'Ann Lee: “The bridge is lost, and nobody has told the town.”',
        '?: “We have never waited as long as for this one.”',
        'Carl Moss: nothing else',
      ],
    ],
    [
      'a long quotation from its first word',
      '“This is what I know. We look at the price. We like it, or we do not like it. I think we have got to stop and say that we need the bridge,” Lee said.',
      [
        'Lee: “This is what I know. We look at the price. We like it, or we do not like it. I think we have got to stop and say that we need the bridge,”',
      ],
    ],
    [
      'a question as nobody’s who was asked',
      'Asked about the bridge, Ann Lee said that it was closed.',
      ['?: the bridge', 'Ann Lee: that it was closed'],
    ],
    [
      'a quotation without the words before its speaker',
      'Speaking to the council after months of silence had angered the town, Lee said, “We wait.”',
      ['Lee: “We wait.”'],
    ],
  ])('reads %s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it.each([
    ['Bridge ‘may fall’, says mayor', ['?: Bridge ‘may fall’']],
    ['Ann Lee promised no tax, says Carl Moss', ['Carl Moss: Ann Lee promised no tax']],
    ['Taxes will rise, minister warns', ['?: Taxes will rise']],
    ['Ministers ‘misled voters’, report finds', ['Report: Ministers ‘misled voters’']],
    ['Storm kills two – police', ['Police: Storm kills two']],
    ['Exclusive: Lee to quit, sources say', ['Sources: Lee to quit']],
    ['Bread, salt and wine for the mayor', []],
  ])('reads the headline “%s”', (title, expected) => {
    expect(lines('It rained.', title)).toEqual(expected)
  })

  it('takes no notice of the newsroom for a speaker', () => {
    expect(lines('A bridge\n\nUPDATE: The bridge is open, Ann Lee said.')).toEqual([
      'Ann Lee: The bridge is open',
    ])
    expect(lines('It rained.', 'Q&A: The woman who counts whales')).toEqual([])
    expect(lines('It rained.\n\nAnalysis: why the barriers failed')).toEqual([])
  })

  it('takes no bullet for a part of the source', () => {
    expect(lines('• Police have confirmed that the road is closed.')).toEqual([
      'Police: that the road is closed',
    ])
  })

  it('leaves scare quotes to nobody', () => {
    expect(lines('The so-called “miracle bridge” fell into the river.')).toEqual([])
  })

  it('leaves an unknown speaker unknown', () => {
    const text = '“We do not know who built it at all.”'
    const [statement] = attribute(documentOf(text), model).statements
    expect(statement).toMatchObject({ speakers: [], firmness: null, source: null, cue: null })
  })

  it('tells saying, thinking and deciding apart', () => {
    const text = 'Ann Lee said it rained. Carl Moss believes it rained. Eva Ruiz plans to leave.'
    expect(attribute(documentOf(text), model).statements.map((each) => each.act)).toEqual([
      'said',
      'thought',
      'decided',
    ])
  })
})
