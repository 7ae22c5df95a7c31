import { collectRecordSheet } from '../compiler/record-sheet.ts'
import { compareAll } from '../compiler/same-words/compare-all.ts'
import {
  articleDataPath,
  recordSheetDataPath,
  sameWordsDataPath,
  searchArticlePath,
  timelineDataPath,
  timelinePageDataPath,
  voiceDataPath,
  voiceListDataPath,
} from '../compiler/urls.ts'
import { findArticleTerms } from '../compiler/search/article-terms.ts'
import { collectBlock, openBlock, writeBlock } from '../compiler/search/blocks.ts'
import { collectIndex } from '../compiler/search/index-files.ts'
import { placeByDay } from '../compiler/search/ranks.ts'
import { toSearchArticle } from '../compiler/search/search-article.ts'
import { listVoices } from '../compiler/voices-lists.ts'
import { paginateThread, summariseVoice } from '../compiler/voices-pages.ts'
import type { Archive } from './archive.ts'

/** The JSON files the app fetches: address from the site's root, and content. */
export function* dataFiles({
  articles,
  facts,
  timeline,
  voices,
  editors,
}: Archive): Generator<readonly [string, string]> {
  const sameWords = compareAll(facts)
  for (const [at, article] of articles.entries()) {
    const shared = sameWords[at]
    const marked = shared ? { ...article, hasSameWords: true } : article
    yield [articleDataPath(article.slug), JSON.stringify(marked)]
    if (shared) yield [sameWordsDataPath(article.slug), JSON.stringify(shared)]
  }
  for (const { number, page } of timeline)
    yield [
      number === null ? timelineDataPath() : timelinePageDataPath(number),
      JSON.stringify(page),
    ]
  for (const thread of voices)
    for (const { number, page } of paginateThread(thread))
      yield [voiceDataPath(thread.id, number), JSON.stringify(page)]
  const placed = placeByDay(articles)
  for (const [article, { date, ordinal }] of placed)
    yield [searchArticlePath(date, ordinal), JSON.stringify(toSearchArticle(article))]
  const block = collectBlock(
    placed.map(([article, place]) => [place, findArticleTerms(article, editors)]),
  )
  for (const [address, content] of collectIndex([openBlock(writeBlock(block))]))
    yield [address, JSON.stringify(content)]
  const summaries = voices.map(summariseVoice)
  for (const list of listVoices(summaries))
    yield [voiceListDataPath(list.list, list.page), JSON.stringify(list)]
  yield [recordSheetDataPath(), JSON.stringify(collectRecordSheet(facts, summaries))]
}
