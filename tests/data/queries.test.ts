import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataFiles } from '../../src/build/data-files.ts'
import { articleQuery, createQueryClient, timelineQuery } from '../../src/data/queries.ts'
import { archiveOf, manyFiles } from '../helpers/articles.ts'

const SLUG = '2031-01-01-day-1'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Answers every request by `answer` and counts them. */
function stubFetch(answer: (path: string) => Response) {
  const requests: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    requests.push(path)
    return answer(path)
  })
  return requests
}

const json = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'application/json' } })

/** How often an article is asked for until its query gives up, and why it does. */
async function ask(answer: () => Response) {
  const requests = stubFetch(answer)
  const query = createQueryClient().fetchQuery({ ...articleQuery(SLUG), retryDelay: 0 })
  const reason = await query.then(String, (error: Error) => error.name)
  return [requests.length, reason]
}

describe('the retry policy', () => {
  it.each([
    ['a server’s error twice more', () => json('{}', 500), [3, 'DataError']],
    ['an unreadable answer twice more', () => json('{'), [3, 'DataError']],
    ['for what the archive does not hold once only', () => json('null', 404), [1, 'NotFoundError']],
    ['for data of another version once only', () => json('{"version":2}'), [1, 'VersionError']],
    [
      'without a connection once only',
      () => {
        throw new TypeError('Failed to fetch')
      },
      [1, 'OfflineError'],
    ],
  ])('asks %s', async (_, answer, outcome) => {
    expect(await ask(answer)).toEqual(outcome)
  })
})

describe('articleQuery', () => {
  it('asks once for an article that is read again', async () => {
    const files = new Map(dataFiles(archiveOf(manyFiles(1))))
    const requests = stubFetch((path) => json(files.get(path) ?? 'null'))
    const queryClient = createQueryClient()
    await queryClient.fetchQuery(articleQuery(SLUG))
    expect(await queryClient.fetchQuery(articleQuery(SLUG))).toMatchObject({ slug: SLUG })
    expect(requests).toEqual([`/articles/${SLUG}/article.json`])
  })
})

describe('timelineQuery', () => {
  it('goes on from page to page until the oldest', async () => {
    const files = new Map(dataFiles(archiveOf(manyFiles(80))))
    const requests = stubFetch((path) => json(files.get(path) ?? 'null'))
    const { pages } = await createQueryClient().fetchInfiniteQuery({
      ...timelineQuery(null),
      pages: 9,
    })
    expect(pages.flatMap(({ articles }) => articles)).toHaveLength(80)
    expect(requests).toEqual([
      '/timeline/newest.json',
      '/timeline/2/page.json',
      '/timeline/1/page.json',
    ])
  })

  it('starts from a numbered page', async () => {
    const files = new Map(dataFiles(archiveOf(manyFiles(80))))
    const requests = stubFetch((path) => json(files.get(path) ?? 'null'))
    await createQueryClient().fetchInfiniteQuery(timelineQuery(1))
    expect(requests).toEqual(['/timeline/1/page.json'])
  })
})
