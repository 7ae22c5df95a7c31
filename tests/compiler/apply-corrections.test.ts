// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { applyCorrections } from '../../src/compiler/apply-corrections.ts'
import type { Correction, SpeakerReference } from '../../src/compiler/corrections.ts'
import { fileText } from '../../src/compiler/file-text.ts'
import { joinWords, quoteSpan } from '../../src/compiler/text-quotes.ts'
import type { Article } from '../../src/compiler/types.ts'
import { publishedArticle } from '../helpers/articles.ts'

const FILE = '2031-05-04-bridge.txt'
const TEXT = `date 2031-05-04 The bridge is open

“We will open the bridge in May,” Ann Lee said.

Tom Berg said that the steel had arrived late.

“Nobody will wait any longer,” Ann Lee said.

It rained. The ferry runs no more.
`
const TOM: SpeakerReference = { id: 'tom-berg', name: 'Tom Berg', kind: 'person' }
const ANN: SpeakerReference = { id: 'ann-lee', name: 'Ann Lee', kind: 'person' }
const EVA: SpeakerReference = { id: 'eva-holm', name: 'Eva Holm', kind: 'person' }

const bridge = (text = TEXT) => publishedArticle(FILE, text)

/** The statement of an article that holds the words, as a correction names it. */
function anchor(words: string, article: Article = bridge()) {
  const text = fileText(article)
  const found = article.statements.find(({ content }) => joinWords(text, content).includes(words))
  if (!found) throw new Error(`no statement says ${words}`)
  return { id: found.id, words: joinWords(text, found.content) }
}

/** Words of an article with what stands around them. */
function quote(words: string, article: Article = bridge()) {
  const start = fileText(article).indexOf(words)
  const found = quoteSpan([article.title, ...article.paragraphs], {
    start,
    end: start + words.length,
  })
  if (!found) throw new Error(`no words ${words}`)
  return found
}

/** `Ann Lee (direct): “We won,”`, a line a statement. */
function lines(article: Article): string[] {
  const text = fileText(article)
  const nameOf = (id: string) => article.speakers.find((each) => each.id === id)?.name ?? `${id}!`
  return article.statements.map(
    ({ speakers, kind, content }) =>
      `${speakers.map(nameOf).join(' + ') || '?'} (${kind}): ${joinWords(text, content)}`,
  )
}

const corrected = (corrections: readonly Correction[], article: Article = bridge()) =>
  applyCorrections(article, corrections)

describe('applyCorrections', () => {
  it('leaves an article without corrections as it is', () => {
    const article = bridge()
    expect(applyCorrections(article, []).article).toBe(article)
    expect(lines(article)).toEqual([
      'Ann Lee (direct): “We will open the bridge in May,”',
      'Tom Berg (indirect): that the steel had arrived late',
      'Ann Lee (direct): “Nobody will wait any longer,”',
    ])
  })

  it('gives a statement to another speaker of the article', () => {
    const { article, changes } = corrected([
      { action: 'set-speakers', statement: anchor('Nobody'), speakers: [TOM] },
    ])
    expect(lines(article)[2]).toBe('Tom Berg (direct): “Nobody will wait any longer,”')
    expect(article.speakers.map(({ name, words }) => [name, words])).toEqual([
      ['Tom Berg', 11],
      ['Ann Lee', 7],
    ])
    expect([...changes]).toEqual([[anchor('Nobody').id, [0]]])
    expect(article.corrected).toEqual([anchor('Nobody').id])
  })

  it('gives a statement to several speakers, and to nobody', () => {
    const joint = corrected([
      { action: 'set-speakers', statement: anchor('Nobody'), speakers: [TOM, ANN] },
    ])
    expect(lines(joint.article)[2]).toBe(
      'Tom Berg + Ann Lee (direct): “Nobody will wait any longer,”',
    )
    const nobody = corrected([
      { action: 'set-speakers', statement: anchor('Nobody'), speakers: [] },
    ])
    expect(nobody.article.statements[2]).toMatchObject({ speakers: [], firmness: null })
  })

  it('makes a speaker whom the article does not know, once', () => {
    const { article } = corrected([
      { action: 'set-speakers', statement: anchor('Nobody'), speakers: [EVA] },
      { action: 'set-speakers', statement: anchor('steel'), speakers: [EVA] },
    ])
    expect(article.speakers.map(({ id, firmness }) => [id, firmness])).toEqual([
      ['eva-holm', 'named'],
      ['ann-lee', 'named'],
    ])
  })

  it('lets a speaker go whom nobody hears any more, with their mentions', () => {
    const { article } = corrected([
      { action: 'set-speakers', statement: anchor('steel'), speakers: [ANN] },
    ])
    expect(article.speakers.map(({ id }) => id)).toEqual(['ann-lee'])
    expect(article.mentions.every(({ speaker }) => speaker === 'ann-lee')).toBe(true)
  })

  it('sets the kind, and leaves no doubt behind', () => {
    const { article } = corrected([
      { action: 'set-kind', statement: anchor('steel'), kind: 'mixed' },
    ])
    expect(article.statements[1]).toMatchObject({ kind: 'mixed', confidence: 1 })
  })

  it('sets the words, and the id that follows from them', () => {
    const before = anchor('steel')
    const { article, changes } = corrected([
      { action: 'set-words', statement: before, words: [quote('the steel had arrived')] },
    ])
    expect(lines(article)[1]).toBe('Tom Berg (indirect): the steel had arrived')
    const after = article.statements[1]?.id ?? ''
    expect(after).not.toBe(before.id)
    expect(changes.get(after)).toEqual([0])
  })

  it('finds a statement again under the id its new words give it', () => {
    const first = corrected([
      { action: 'set-words', statement: anchor('steel'), words: [quote('the steel had arrived')] },
    ])
    const { article, changes } = corrected([
      { action: 'set-words', statement: anchor('steel'), words: [quote('the steel had arrived')] },
      { action: 'set-speakers', statement: anchor('steel', first.article), speakers: [EVA] },
    ])
    expect(lines(article)[1]).toBe('Eva Holm (indirect): the steel had arrived')
    expect([...changes.values()]).toEqual([[0, 1]])
  })

  it('takes source and cue away where they are said now', () => {
    const words = [quote('Tom Berg said that the steel had arrived late')]
    const { article } = corrected([{ action: 'set-words', statement: anchor('steel'), words }])
    expect(article.statements[1]).toMatchObject({ source: null, cue: null })
  })

  it('removes a statement', () => {
    const { article } = corrected([{ action: 'remove', statement: anchor('Nobody') }])
    expect(lines(article)).toHaveLength(2)
  })

  it('adds a statement in its place', () => {
    const words = [quote('The ferry runs no more.')]
    const { article } = corrected([{ action: 'add', words, kind: 'indirect', speakers: [EVA] }])
    expect(lines(article)[3]).toBe('Eva Holm (indirect): The ferry runs no more.')
    const first = corrected([
      { action: 'add', words: [quote('bridge is open')], kind: 'indirect', speakers: [] },
    ])
    expect(lines(first.article)[0]).toBe('? (indirect): bridge is open')
  })

  it('merges two speakers into one', () => {
    const { article } = corrected([{ action: 'merge-speakers', from: TOM, into: ANN }])
    expect(article.speakers).toEqual([
      expect.objectContaining({ id: 'ann-lee', aliases: ['Tom Berg'], words: 18 }),
    ])
    expect(article.mentions.map(({ speaker }) => speaker)).not.toContain('tom-berg')
  })

  it('splits a speaker in two', () => {
    const { article } = corrected([
      { action: 'split-speaker', from: ANN, statements: [anchor('Nobody')], into: EVA },
    ])
    expect(lines(article)[2]).toBe('Eva Holm (direct): “Nobody will wait any longer,”')
    expect(lines(article)[0]).toBe('Ann Lee (direct): “We will open the bridge in May,”')
    const source = article.statements[2]?.source
    const mention = article.mentions.find(({ start }) => start === source?.start)
    expect(mention?.speaker).toBe('eva-holm')
  })

  it('finds its statements in a text that was edited elsewhere', () => {
    const statement = anchor('Nobody')
    const edited = bridge(TEXT.replace('It rained.', 'It snowed.').replace('in May', 'in June'))
    const { article, conflicts } = corrected(
      [{ action: 'set-speakers', statement, speakers: [TOM] }],
      edited,
    )
    expect(conflicts).toEqual([])
    expect(lines(article)[2]).toBe('Tom Berg (direct): “Nobody will wait any longer,”')
  })

  it('changes nothing more when it is done twice', () => {
    const list: readonly Correction[] = [
      { action: 'set-speakers', statement: anchor('We will'), speakers: [EVA] },
      { action: 'set-words', statement: anchor('steel'), words: [quote('the steel had arrived')] },
      { action: 'add', words: [quote('The ferry runs no more.')], kind: 'direct', speakers: [TOM] },
      { action: 'remove', statement: anchor('Nobody') },
      { action: 'merge-speakers', from: TOM, into: EVA },
    ]
    const once = corrected(list)
    const twice = corrected(list.slice(0, 4).concat(list.slice(4)), once.article)
    expect(once.conflicts).toEqual([])
    expect(twice.conflicts).toEqual([])
    expect(twice.article.statements.map(({ id }) => id)).toEqual(
      once.article.statements.map(({ id }) => id),
    )
  })
})

describe('a correction whose words are gone', () => {
  const edited = bridge(TEXT.replace('Nobody will wait any longer', 'All of us will wait'))
  const conflictOf = (correction: Correction, article = edited) => {
    const { conflicts } = corrected([correction], article)
    return conflicts.map(({ found, expected }) => `${found} | ${expected}`)
  }
  const GONE =
    'a text without “Nobody will wait any longer,” | the words the correction was made for'

  it.each<[string, Correction]>([
    ['of the speaker', { action: 'set-speakers', statement: anchor('Nobody'), speakers: [TOM] }],
    ['of the kind', { action: 'set-kind', statement: anchor('Nobody'), kind: 'mixed' }],
    ['that removes', { action: 'remove', statement: anchor('Nobody') }],
    [
      'that splits',
      { action: 'split-speaker', from: ANN, statements: [anchor('Nobody')], into: EVA },
    ],
  ])('is a conflict: one %s', (_, correction) => {
    expect(conflictOf(correction)).toEqual([GONE])
  })

  it('is a conflict when its new words are gone', () => {
    const words = [quote('Nobody will wait')]
    expect(conflictOf({ action: 'set-words', statement: anchor('We will'), words })).toEqual([
      'a text without “Nobody will wait” | the words the correction was made for',
    ])
  })

  it('is a conflict when the words are no statement any more', () => {
    const statement = anchor('steel')
    const silent = bridge(TEXT.replace('Tom Berg said that the', 'It rained, and that the'))
    expect(conflictOf({ action: 'set-kind', statement, kind: 'mixed' }, silent)).toEqual([
      `“that the steel had arrived late” as words of the text but not as a statement | a statement of these words (${statement.id})`,
    ])
  })

  it('is a conflict when a speaker to merge is not there', () => {
    expect(conflictOf({ action: 'merge-speakers', from: EVA, into: ANN })).toEqual([
      'no speaker “Eva Holm” | a speaker of the article',
    ])
  })

  it('leaves the others their effect', () => {
    const { article, conflicts } = corrected(
      [
        { action: 'remove', statement: anchor('Nobody') },
        { action: 'remove', statement: anchor('steel') },
      ],
      edited,
    )
    expect(conflicts.map(({ index }) => index)).toEqual([0])
    expect(lines(article).join()).not.toContain('steel')
  })
})
