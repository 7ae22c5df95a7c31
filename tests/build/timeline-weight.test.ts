// @vitest-environment node
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/build/prerender.tsx'
import { paginate, TIMELINE_PAGE_SIZE } from '../../src/compiler/collect.ts'
import type { ArticleSummary } from '../../src/compiler/types.ts'
import { randomNumbers } from '../helpers/articles.ts'

/** The longest newest page, of an archive of so many years with articles in every month. */
function newestPage(years: number) {
  const random = randomNumbers(1)
  const word = () => Math.floor(random() * 36 ** 4).toString(36)
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const summary = (at: number): ArticleSummary => {
    const month = new Date(Date.UTC(2060, 11 - (at % (years * 12)), 1)).toISOString().slice(0, 10)
    const speakers = Array.from({ length: 4 }, () => ({
      id: word(),
      name: words(2),
      isVoice: true,
    }))
    const kinds = ['direct', 'mixed', 'indirect'] as const
    return {
      ...{ slug: `${month}-${word()}-${word()}`, date: month, title: words(8), lead: words(30) },
      ...{ wordCount: 900, speakers, moreSpeakers: 3, kinds },
    }
  }
  const count = Math.ceil((years * 12 * 2) / TIMELINE_PAGE_SIZE) * TIMELINE_PAGE_SIZE - 1
  const summaries = Array.from({ length: count }, (_, at) => summary(at))
  const [newest] = paginate(summaries.sort((one, other) => (one.date < other.date ? 1 : -1)))
  if (!newest) throw new Error('no page')
  return newest.page
}

describe('the newest page of the timeline', () => {
  it.each([3, 30, 100])('stays light in an archive of %i years', async (years) => {
    const page = newestPage(years)
    expect(page.articles).toHaveLength(2 * TIMELINE_PAGE_SIZE - 1)
    const { head, body } = await renderPage('/', { timeline: page, number: null })
    // Of 1,000 elements and 15 kB the head, its style and the scripts have the rest.
    expect((body.match(/<[a-z]/g) ?? []).length).toBeLessThanOrEqual(970)
    expect(brotliCompressSync(head + body).length).toBeLessThan(12_000)
  })
})
