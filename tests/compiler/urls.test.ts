// @vitest-environment node
import { describe, expect, it } from 'vitest'
import {
  articleDataPath,
  articlePath,
  followPath,
  parseStatementAnchor,
  statementAnchor,
  statementPath,
  timelineDataPath,
  timelinePageDataPath,
  timelinePagePath,
  timelinePath,
  withBase,
} from '../../src/compiler/urls.ts'

describe('addresses', () => {
  it('give every page a folder of its own', () => {
    expect(timelinePath()).toBe('/')
    expect(timelinePagePath(3)).toBe('/timeline/3/')
    expect(articlePath('2031-05-04-bridge')).toBe('/articles/2031-05-04-bridge/')
  })

  it('put the data beside the page', () => {
    expect(timelineDataPath()).toBe('/timeline/newest.json')
    expect(timelinePageDataPath(3)).toBe('/timeline/3/page.json')
    expect(articleDataPath('2031-05-04-bridge')).toBe('/articles/2031-05-04-bridge/article.json')
  })

  it('encode what an address cannot hold', () => {
    expect(articlePath('2031-05-04-brücke')).toBe('/articles/2031-05-04-br%C3%BCcke/')
    expect(followPath('a', 'ann & lee')).toBe('/articles/a/?speaker=ann%20%26%20lee')
  })

  it('link to a statement by its id', () => {
    expect(statementPath('2031-05-04-bridge', '1x9k2')).toBe('/articles/2031-05-04-bridge/#s-1x9k2')
    expect(parseStatementAnchor(`#${statementAnchor('1x9k2')}`)).toBe('1x9k2')
  })
})

describe('parseStatementAnchor', () => {
  it.each(['', '#', '#main', 's-1x9k2'])('finds no statement in %j', (hash) => {
    expect(parseStatementAnchor(hash)).toBeNull()
  })
})

describe('withBase', () => {
  it.each([
    ['/', '/articles/a/', '/articles/a/'],
    ['/news/', '/articles/a/', '/news/articles/a/'],
    ['/news', '/', '/news/'],
  ])('puts %s before %s', (base, path, whole) => {
    expect(withBase(base, path)).toBe(whole)
  })
})
