import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { timelinePagePath, timelinePath } from '../../compiler/urls.ts'
import { NotFoundError } from '../../data/errors.ts'
import { timelineQuery } from '../../data/queries.ts'
import { WarmUp } from '../reader/warm-up.tsx'
import { site } from '../site.ts'
import { TimelineList } from '../timeline/timeline-list.tsx'
import { PageHead } from '../ui/page-head.tsx'

/** The archive from its newest article, or from a numbered page on. */
export function Timeline() {
  const number = pageNumber(useParams()['number'])
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useSuspenseInfiniteQuery(timelineQuery(number))
  const first = data.pages[0]
  return (
    <>
      <PageHead
        title={number === null ? null : `Articles, page ${number}`}
        description={`${site.title}: the news, read by who said what.`}
        path={number === null ? timelinePath() : timelinePagePath(number)}
      />
      <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">
        {number === null ? 'Who said what' : `Older articles, page ${number}`}
      </h1>
      <TimelineList
        number={number}
        newer={first?.newer ?? null}
        pages={data.pages}
        more={hasNextPage ? () => void fetchNextPage() : null}
        state={isFetchingNextPage ? 'loading' : isFetchNextPageError ? 'failed' : 'idle'}
      />
      <WarmUp />
    </>
  )
}

function pageNumber(words: string | undefined): number | null {
  if (words === undefined) return null
  if (/^[1-9]\d{0,6}$/.test(words)) return Number(words)
  throw new NotFoundError('The archive holds nothing at this address.', words)
}
