// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { describeItems, type ImportItem, type ItemState } from '../../../src/app/import/items.ts'
import { NO_DETAILS } from '../../../src/compiler/details.ts'

const READY = {
  status: 'ready',
  draft: { ...NO_DETAILS, title: 'Ferry', date: null, paragraphs: [], notice: null },
  preview: { statementCount: 1, first: [], wordCount: 9, hash: '', duplicateOf: null },
  sameAs: null,
  isSaving: false,
  message: null,
} as const
const SAVED = { status: 'saved', slug: 'own:ferry', title: 'Ferry' } as const
const itemsOf = (...states: readonly ItemState[]) =>
  states.map((state, id): ImportItem => ({ id, name: 'Pasted text', state }))

describe('describeItems', () => {
  it('says what was read and what to do with it', () => {
    expect(describeItems(itemsOf(READY))).toBe('1 text read, 1 statement. Look it over below.')
    expect(describeItems(itemsOf(READY, READY))).toBe(
      '2 texts read, 2 statements. Look them over below.',
    )
  })

  it('says what is kept and what is left', () => {
    expect(describeItems(itemsOf(SAVED))).toBe('1 text saved.')
    expect(describeItems(itemsOf(SAVED, READY))).toBe('1 text saved, 1 to look over.')
  })

  it('says nothing before a text is read', () => {
    expect(describeItems(itemsOf({ status: 'waiting' }))).toBe('')
  })
})
