// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { annotateText, type Annotation } from '../../src/build/annotation.ts'
import { renderAnnotation, renderHeading } from '../../src/build/render-annotation.ts'
import type { Span, Statement } from '../../src/compiler/types.ts'
import { model } from '../helpers/model.ts'

const TEXT = '“Yes, we\r\nwon,” Ann Lee said, and “all of it”. =1+1 -2 @x'

/** A statement of two parts, its content where the words stand in the text. */
function statement(changes: Partial<Statement>): Statement {
  return {
    id: '1x9k2',
    kind: 'direct',
    act: 'said',
    firmness: 'named',
    speakers: ['ann-lee'],
    via: [],
    source: spanOf('Ann Lee'),
    cue: spanOf('said'),
    content: [spanOf('“Yes, we\r\nwon,”'), spanOf('“all of it”')],
    confidence: 0.97,
    ...changes,
  }
}

function spanOf(words: string): Span {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function annotation(statements: readonly Statement[], file = 'note.txt'): Annotation {
  const speakers = [
    { id: 'ann-lee', name: 'Ann Lee', kind: 'person' as const, aliases: [] },
    { id: 'tom-berg', name: 'Tom "T" Berg', kind: 'person' as const, aliases: [] },
  ]
  const header = { title: 'A title', date: '2031-05-04', truncated: false }
  return { file, ...header, speakers, mentions: [], statements }
}

describe('renderAnnotation as json', () => {
  it('gives one line that reads back as the annotation', () => {
    const whole = annotateText('note.txt', TEXT, model)
    const line = renderAnnotation('json', whole, TEXT)
    expect(line.indexOf('\n')).toBe(line.length - 1)
    expect(JSON.parse(line)).toEqual(whole)
    expect(renderHeading('json')).toBe('')
  })
})

describe('renderAnnotation as csv', () => {
  it('gives a row a statement, under a heading of as many columns', () => {
    const rows = renderAnnotation('csv', annotation([statement({}), statement({ id: 'b' })]), TEXT)
    expect(rows).toBe(
      [
        'note.txt,1x9k2,said,direct,named,Ann Lee,,Ann Lee,said,"“Yes, we won,” … “all of it”",0.97\n',
        'note.txt,b,said,direct,named,Ann Lee,,Ann Lee,said,"“Yes, we won,” … “all of it”",0.97\n',
      ].join(''),
    )
    expect(renderHeading('csv')).toBe(
      'file,id,act,kind,firmness,speakers,via,source,cue,content,confidence\n',
    )
  })

  it('puts commas, quotation marks and line breaks of a cell in quotation marks', () => {
    const row = renderAnnotation(
      'csv',
      annotation([statement({ via: ['tom-berg'], content: [] })], 'a,\r\nb.txt'),
      TEXT,
    )
    expect(row).toBe(
      '"a,\r\nb.txt",1x9k2,said,direct,named,Ann Lee,"Tom ""T"" Berg",Ann Lee,said,,0.97\n',
    )
  })

  it.each([
    ['=1+1', "'=1+1"],
    ['-2', "'-2"],
    ['@x', "'@x"],
  ])('keeps a spreadsheet from taking %s for a formula', (words, cell) => {
    const row = renderAnnotation('csv', annotation([statement({ content: [spanOf(words)] })]), TEXT)
    expect(row.split(',')[9]).toBe(cell)
  })

  it('leaves cells empty where the text does not tell', () => {
    const unknown = statement({
      speakers: [],
      firmness: null,
      source: null,
      cue: null,
      content: [],
    })
    expect(renderAnnotation('csv', annotation([unknown]), TEXT)).toBe(
      'note.txt,1x9k2,said,direct,,,,,,,0.97\n',
    )
  })

  it('gives a text without statements no row', () => {
    expect(renderAnnotation('csv', annotation([]), TEXT)).toBe('')
  })
})

describe('renderAnnotation as text', () => {
  it('heads the statements with file, date and title', () => {
    const joint = statement({
      speakers: ['ann-lee', 'tom-berg'],
      via: ['tom-berg'],
      content: [spanOf('“Yes, we\r\nwon,”')],
    })
    expect(renderAnnotation('text', annotation([joint]), TEXT)).toBe(
      [
        'note.txt · 2031-05-04 · A title',
        'Ann Lee and Tom "T" Berg, via Tom "T" Berg (said, direct, 97%): “Yes, we won,”',
        '',
        '',
      ].join('\n'),
    )
  })

  it('says so when nobody is known to speak', () => {
    const rendered = renderAnnotation('text', annotation([statement({ speakers: [] })]), TEXT)
    expect(rendered).toContain('\nunknown (said, direct, 97%): ')
  })
})
