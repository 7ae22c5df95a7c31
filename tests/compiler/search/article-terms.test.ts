// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { finishArticle } from '../../../src/build/finish-article.ts'
import { compileArticle } from '../../../src/compiler/compile.ts'
import { findArticleTerms } from '../../../src/compiler/search/article-terms.ts'
import { createNumberReader } from '../../../src/compiler/search/numbers.ts'
import { toSearchArticle } from '../../../src/compiler/search/search-article.ts'
import { indexVoices, type Voice } from '../../../src/compiler/voices.ts'
import { parseSound } from '../../helpers/articles.ts'
import { model } from '../../helpers/model.ts'

const EDITOR: Voice = {
  id: 'volodymyr-zelensky',
  name: 'Volodymyr Zelensky',
  aliases: ['Volodymyr Zelenskiy', 'President Zelensky'],
  kind: 'person',
  description: null,
  link: null,
}
const TEXT = `date 2031-05-04 A word from Kyiv

“Nobody will be left alone,” Volodymyr Zelenskiy said at the <constructor> works. The White House said that it would help Zelenskiy.`

const voices = indexVoices([EDITOR])
const parsed = parseSound('2031-05-04-kyiv.txt', TEXT)
const { article } = finishArticle(compileArticle(parsed, model), voices, null)
const terms = findArticleTerms(article, voices)
/** How many statements a term stands in; `null` when the article does not have it. */
const countOf = (term: string) => {
  const found = terms.get(term)
  return found === undefined ? null : createNumberReader(found).next()
}

describe('findArticleTerms', () => {
  it('has the words of statements with them, other words without', () => {
    expect(countOf('nobody')).toBe(1)
    expect(countOf('works')).toBe(0)
    expect(countOf('the')).toBeNull()
    expect(countOf('elsewhere')).toBeNull()
  })

  it('takes any word for a word', () => {
    expect(countOf('constructor')).toBe(0)
    expect(countOf('__proto__')).toBeNull()
  })

  it('finds statements of a speaker, and about them, by all their names', () => {
    expect(countOf('s-zelensky')).toBe(1)
    expect(countOf('s-zelenskiy')).toBe(1)
    expect(countOf('zelensky')).toBe(2)
  })

  it('finds a state in the words of an article and in its speakers', () => {
    expect(countOf('g-ukraine')).toBe(0)
    expect(countOf('v-unitedstates')).toBe(1)
  })

  it('does not find everybody by their title', () => {
    expect(countOf('president')).toBeNull()
  })
})

describe('toSearchArticle', () => {
  it('names whom a statement speaks of in other words', () => {
    const { statements } = toSearchArticle(article)
    expect(statements.map(({ about }) => about)).toEqual([[], ['Volodymyr Zelensky']])
    expect(statements[0]?.speakers).toEqual([
      { id: 'volodymyr-zelensky', name: 'Volodymyr Zelensky', isVoice: true },
    ])
  })
})
