// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { cutAtMarks, type Piece } from '../../../src/app/reader/cut-at-marks.ts'
import type { Mark } from '../../../src/app/reader/marks.ts'
import type { Block } from '../../../src/compiler/types.ts'
import { randomNumbers } from '../../helpers/articles.ts'

/** A mark known by its name. */
function mark(statementId: string, start: number, end: number): Mark {
  const rest = {
    kind: null,
    act: 'said' as const,
    firmness: null,
    speakers: [],
    isFirst: false,
    isDoubtful: false,
  }
  return { start, end, role: 'content', statementId, ...rest }
}

/** Marks from a picture of the text: `a` covers what stands under its letters. */
function marksUnder(...rows: readonly string[]): readonly Mark[] {
  return rows
    .map((row) =>
      mark(row.trim().charAt(0), row.length - row.trimStart().length, row.trimEnd().length),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

const block = (text: string, start = 0): Block => ({ start, end: start + text.length, text })

/** Trees as words: `[a one [b two]]`; a mark that goes on from before is `[+a …]`. */
function write(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string'
        ? piece
        : `[${piece.isStart ? '' : '+'}${piece.mark.statementId}:${write(piece.pieces)}]`,
    )
    .join('')
}

const cut = (blocks: readonly Block[], marks: readonly Mark[]) =>
  cutAtMarks(blocks, marks).map(write)

describe('cutAtMarks', () => {
  it('leaves a text without marks whole', () => {
    expect(cutAtMarks([block('one two')], [])).toEqual([['one two']])
  })

  it('cuts at marks side by side', () => {
    const marks = marksUnder('aaa', '   b', '      cc')
    expect(cut([block('one two three')], marks)).toEqual(['[a:one][b: ]tw[c:o ]three'])
  })

  it('nests marks', () => {
    const marks = marksUnder('aaaaaaaaaaa', ' bbbbb', '  c', '        d')
    expect(cut([block('0123456789ab')], marks)).toEqual(['[a:0[b:1[c:2]345]67[d:8]9a]b'])
  })

  it('nests marks of the same words in their order', () => {
    expect(cut([block('one')], [mark('a', 0, 3), mark('b', 0, 3)])).toEqual(['[a:[b:one]]'])
  })

  it('cuts the later of two crossing marks at the end of the earlier', () => {
    const marks = marksUnder('aaaaaa', '   bbbbbb')
    expect(cut([block('0123456789')], marks)).toEqual(['[a:012[b:345]][+b:678]9'])
  })

  it('cuts three crossing marks', () => {
    const marks = marksUnder('aaaaaa', '   bbbbbb', '     cccccc')
    expect(cut([block('0123456789ab')], marks)).toEqual(['[a:012[b:34[c:5]]][+c:[+b:678]9a]b'])
  })

  it('lets a mark go on in the blocks after it', () => {
    const blocks = [block('one', 5), block('two', 10), block('three', 15)]
    expect(cut(blocks, [mark('a', 6, 17)])).toEqual(['o[a:ne]', '[+a:two]', '[+a:th]ree'])
  })

  it('passes over marks between the blocks', () => {
    const blocks = [block('one', 5), block('two', 10)]
    expect(cut(blocks, [mark('a', 0, 5), mark('b', 8, 10), mark('c', 13, 20)])).toEqual([
      'one',
      'two',
    ])
  })

  it('keeps line breaks inside a block', () => {
    expect(cut([block('one\r\ntwo')], [mark('a', 2, 6)])).toEqual(['on[a:e\r\nt]wo'])
  })
})

describe('cutAtMarks with any marks', () => {
  const random = randomNumbers(11)
  const below = (limit: number) => Math.floor(random() * limit)
  const BLOCKS = [
    block('The first paragraph.', 3),
    block('Second.', 25),
    block('And the third one.', 36),
  ]
  const END = 58

  function randomMarks(most: number): readonly Mark[] {
    return Array.from({ length: below(most + 1) }, (_, at) => {
      const start = below(END)
      return mark(`m${at}`, start, start + 1 + below(END - start))
    }).sort((one, other) => one.start - other.start || other.end - one.end)
  }

  const wordsOf = (pieces: readonly Piece[]): string =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.pieces))).join('')

  /** The words each mark covers in a tree, by its name. */
  function coverage(pieces: readonly Piece[], found = new Map<string, string>()) {
    for (const piece of pieces) {
      if (typeof piece === 'string') continue
      const name = piece.mark.statementId ?? ''
      found.set(name, (found.get(name) ?? '') + wordsOf(piece.pieces))
      coverage(piece.pieces, found)
    }
    return found
  }

  it('never changes the words', () => {
    for (let round = 0; round < 2000; round++) {
      const trees = cutAtMarks(BLOCKS, randomMarks(9))
      expect(trees.map(wordsOf)).toEqual(BLOCKS.map(({ text }) => text))
    }
  })

  it('covers of each block what a mark covers', () => {
    for (let round = 0; round < 2000; round++) {
      const marks = randomMarks(9)
      const trees = cutAtMarks(BLOCKS, marks)
      for (const [at, { start, end, text }] of BLOCKS.entries()) {
        const covered = coverage(trees[at] ?? [])
        for (const { statementId, ...span } of marks) {
          const from = Math.max(span.start, start) - start
          const words = text.slice(from, Math.max(from, Math.min(span.end, end) - start))
          expect(covered.get(statementId ?? '') ?? '').toBe(words)
        }
      }
    }
  })

  it('begins each mark once', () => {
    for (let round = 0; round < 500; round++) {
      const marks = randomMarks(9)
      const starts = cutAtMarks(BLOCKS, marks).flatMap((tree) => [
        ...write(tree).matchAll(/\[(m\d):/g),
      ])
      const names = starts.map(([, name]) => name)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
