import { describe, expect, it } from 'vitest'
import { mergeStatements } from '../../src/engine/merge-statements.ts'
import type { FoundStatement, StatementSpans } from '../../src/engine/statement-spans.ts'
import { documentOf, lines } from '../helpers/lines.ts'

const spanIn = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

/** A statement of `text` by the words of its parts. */
const statement = (text: string, source: string, cue: string, content: string): StatementSpans => ({
  kind: 'indirect',
  source: spanIn(text, source),
  cue: spanIn(text, cue),
  content: [spanIn(text, content)],
})

const sure = (spans: StatementSpans, confidence = 0.9): FoundStatement => ({ ...spans, confidence })

const contentsOf = (text: string, found: readonly FoundStatement[]) =>
  found.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' … '))

describe('mergeStatements', () => {
  it('takes the listener out of the content', () => {
    const text = 'Lee told the reporters that it rained.'
    const modelled = sure(statement(text, 'Lee', 'told', 'the reporters that it rained'))
    const ruled = statement(text, 'Lee', 'told', 'that it rained')
    const merged = mergeStatements(documentOf(text), [modelled], [ruled])
    expect(contentsOf(text, merged)).toEqual(['that it rained'])
  })

  it('ends a content where another speaker’s statement is joined to it', () => {
    const text = 'Rome hopes to talk and Paris demands an answer.'
    const modelled = sure(statement(text, 'Rome', 'hopes', 'to talk and Paris demands an answer'))
    const ruled = [
      statement(text, 'Rome', 'hopes', 'to talk'),
      statement(text, 'Paris', 'demands', 'an answer'),
    ]
    const merged = mergeStatements(documentOf(text), [modelled], ruled)
    expect(contentsOf(text, merged)).toEqual(['to talk', 'an answer'])
  })

  it('takes the quoted words instead of what follows the cue', () => {
    const text = '“We won,” Lee said of the cup.'
    const modelled = sure(statement(text, 'Lee', 'said', 'the cup'))
    const ruled = { ...statement(text, 'Lee', 'said', '“We won,”'), kind: 'direct' as const }
    const merged = mergeStatements(documentOf(text), [modelled], [ruled])
    expect(contentsOf(text, merged)).toEqual(['“We won,”'])
    expect(merged[0]?.kind).toBe('direct')
  })

  it('adds the half of a content before an insertion', () => {
    const text = 'The bridge, Lee said, was open.'
    const ruled = {
      ...statement(text, 'Lee', 'said', 'The bridge'),
      content: [spanIn(text, 'The bridge'), spanIn(text, 'was open')],
    }
    const modelled = sure(statement(text, 'Lee', 'said', 'was open'))
    const merged = mergeStatements(documentOf(text), [modelled], [ruled])
    expect(contentsOf(text, merged)).toEqual(['The bridge … was open'])
  })

  it('leaves out what the model is unsure of in a headline and the rules do not find', () => {
    const text = 'Lee sees rain'
    const document = documentOf('It rained.', text)
    const unsure = sure(statement(text, 'Lee', 'sees', 'rain'), 0.7)
    expect(mergeStatements(document, [unsure], [])).toEqual([])
    expect(mergeStatements(document, [sure(unsure)], [])).toHaveLength(1)
  })

  it('adds the quotations the rules find where the model has nothing, and no more', () => {
    const text = '“It was cold.” Lee wanted rain.'
    const quotation = {
      kind: 'direct' as const,
      source: null,
      cue: null,
      content: [spanIn(text, '“It was cold.”')],
    }
    const wish = statement(text, 'Lee', 'wanted', 'rain')
    const merged = mergeStatements(documentOf(text), [], [quotation, wish])
    expect(contentsOf(text, merged)).toEqual(['“It was cold.”'])
  })

  it('adds plain speech nested in a statement, but no other rule’s find', () => {
    const text = 'Lee said Moss told him that reviews show rain.'
    const outer = sure(statement(text, 'Lee', 'said', 'Moss told him that reviews show rain'))
    const inner = statement(text, 'Moss', 'told', 'that reviews show rain')
    const show = statement(text, 'reviews', 'show', 'rain')
    const merged = mergeStatements(documentOf(text), [outer], [inner, show])
    expect(contentsOf(text, merged)).toEqual([
      'Moss told him that reviews show rain',
      'that reviews show rain',
    ])
  })

  it('keeps the speaker of a nested statement and who passed it on', () => {
    expect(
      lines('A senior aide told reporters that Ann Lee will promise that the bridge opens.'),
    ).toEqual(['Ann Lee via Senior aide: that the bridge opens'])
  })
})
