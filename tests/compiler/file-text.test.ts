// @vitest-environment node
import { expect, it } from 'vitest'
import { fileText } from '../../src/compiler/file-text.ts'

it('has each block at its place in the file', () => {
  const title = { start: 6, end: 12, text: 'Harbor' }
  const text = fileText({ title, paragraphs: [{ start: 14, end: 22, text: 'It rains' }] })
  expect(text).toBe(`${' '.repeat(6)}Harbor  It rains`)
})

it('leaves out a title that has no place in the file', () => {
  const title = { start: 0, end: 0, text: 'Harbor' }
  expect(fileText({ title, paragraphs: [{ start: 2, end: 4, text: 'It' }] })).toBe('  It')
})
