// @vitest-environment node
import { expect, it } from 'vitest'
import { listArchive } from '../../../src/build/site/list-archive.ts'
import type { WrittenPage } from '../../../src/build/site/build-state.ts'

const page = (...paths: readonly string[]): WrittenPage => ({
  key: paths.join(),
  voice: null,
  files: paths.map((path) => ({
    path,
    bytes: 10,
    modifiedMs: 0,
    ...(path.endsWith('.json') && { version: `v${path.length}` }),
  })),
})
const article = (slug: string) =>
  page(`articles/${slug}/article.json`, `articles/${slug}/index.html`)

const partsOf = (pages: readonly WrittenPage[]) => {
  const files = Object.fromEntries(listArchive(pages.length, pages))
  return (JSON.parse(files['offline/archive.json'] ?? '') as { parts: string[] }).parts
}

it('lists the timeline, then articles from the newest, then voices, and no pages', () => {
  const pages = [page('voices/ann-lee/voice.json'), article('2031-05-01-road')]
  const more = [article('2031-05-04-bridge'), page('timeline/newest.json', 'index.html')]
  const files = Object.fromEntries(listArchive(2, [...pages, ...more]))
  expect(JSON.parse(files['offline/part-1.json'] ?? '')).toEqual([
    ['timeline/newest.json', 10, 'v20'],
    ['articles/2031-05-04-bridge/article.json', 10, 'v39'],
    ['articles/2031-05-01-road/article.json', 10, 'v37'],
    ['voices/ann-lee/voice.json', 10, 'v25'],
  ])
  expect(JSON.parse(files['offline/archive.json'] ?? '')).toMatchObject({
    articles: 2,
    files: 4,
    bytes: 40,
  })
})

it('lists a large archive in parts whose versions tell which has changed', () => {
  const pages = Array.from({ length: 1500 }, (_, at) => article(`2031-05-01-road-${1000 + at}`))
  const [first, second, ...rest] = partsOf(pages)
  expect(rest).toEqual([])
  expect(partsOf(pages.slice(1))).toEqual([first, expect.not.stringMatching(second ?? '')])
})

it('lists nothing for an archive without articles', () => {
  expect([...listArchive(0, [])]).toEqual([
    ['offline/archive.json', expect.stringContaining('"files":0')],
  ])
})
