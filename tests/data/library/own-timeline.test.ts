import { expect, it } from 'vitest'
import type { TimelinePage } from '../../../src/compiler/types.ts'
import { mergeOwn } from '../../../src/data/library/own-timeline.ts'

const entry = (slug: string) => ({
  ...{ slug, date: slug.replace('own:', '').slice(0, 10), title: slug, lead: '' },
  ...{ wordCount: 1, speakers: [], moreSpeakers: 0, kinds: [] as const },
})
const page = (newer: number | null, older: number | null, ...slugs: readonly string[]) =>
  ({ version: 1, months: null, newer, older, articles: slugs.map(entry) }) as TimelinePage
const OWN = ['own:2031-06-01-a', 'own:2031-05-02-b', 'own:2031-05-01-c', 'own:2030-01-01-d'].map(
  entry,
)
const merged = (...pages: readonly TimelinePage[]) =>
  mergeOwn(pages, OWN).flatMap(({ articles }) => articles.map(({ slug }) => slug))

it('puts own articles between those of the archive, after them on the same day', () => {
  expect(merged(page(null, null, '2031-05-02-x', '2031-04-01-y'))).toEqual([
    ...['own:2031-06-01-a', '2031-05-02-x', 'own:2031-05-02-b', 'own:2031-05-01-c'],
    ...['2031-04-01-y', 'own:2030-01-01-d'],
  ])
})

it('leaves out those of pages that are not loaded', () => {
  expect(merged(page(null, 4, '2031-05-02-x', '2031-05-01-y'))).toEqual([
    ...['own:2031-06-01-a', '2031-05-02-x', 'own:2031-05-02-b', '2031-05-01-y'],
  ])
  expect(merged(page(9, 7, '2031-05-01-x', '2031-04-01-y'))).toEqual([
    ...['2031-05-01-x', 'own:2031-05-01-c', '2031-04-01-y'],
  ])
})

it('shows them where the archive is empty', () => {
  expect(merged(page(null, null))).toEqual(OWN.map(({ slug }) => slug))
})

it('keeps how the pages go on, and draws no more than is quick', () => {
  const many = Array.from({ length: 500 }, (_, at) => entry(`own:2031-05-${10 + (at % 20)}-n${at}`))
  const pages = mergeOwn([page(null, 4, '2031-05-02-x'), page(5, 3, '2031-04-02-y')], many)
  expect(pages.map(({ older }) => older)).toEqual([4, 3])
  expect(pages.flatMap(({ articles }) => articles)).toHaveLength(102)
})
