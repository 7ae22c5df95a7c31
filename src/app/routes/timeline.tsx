import { useQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { timelinePagePath, timelinePath } from '../../compiler/urls.ts'
import { NotFoundError } from '../../data/errors.ts'
import { placesQuery, timelineQuery } from '../../data/queries.ts'
import { useOwn } from '../own/use-own.ts'
import { WarmUp } from '../reader/warm-up.tsx'
import { site } from '../site.ts'
import { isChoosing, readChoice } from '../timeline/choice.ts'
import { TimelineList } from '../timeline/timeline-list.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { useModule } from '../ui/use-module.ts'

const loadOwnView = () => import('../own/own-switch.tsx')
const readOwn = async () => (await import('../../data/library/own-timeline.ts')).readOwnTimeline()
const loadChosen = () => import('../timeline/chosen-articles.tsx')

/** The archive from its newest article, or from a numbered page on; or the articles the address chooses. */
export function Component() {
  const number = pageNumber(useParams()['number'])
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useSuspenseInfiniteQuery(timelineQuery(number))
  const { data: places } = useQuery(placesQuery())
  const isHydrated = useHydrated()
  const own = useOwn(['timeline'], isHydrated, readOwn)
  const ownView = useModule(own !== undefined, loadOwnView)
  const [search] = useSearchParams()
  // The prerendered page knows no query: it takes effect once React has taken over.
  const isChosen = isHydrated && number === null && isChoosing(readChoice(search))
  const [isOpen, setOpen] = useState<boolean | null>(null)
  const isFormShown = isOpen ?? isChosen
  const chosen = useModule(isChosen || isFormShown, loadChosen)
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
      {own && ownView && !isChosen && <ownView.OwnSwitch {...own} />}
      {number === null && data.pages[0]?.articles.length !== 0 && (
        <details
          className="jump choose"
          open={isFormShown}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>Choose by voice, kind or year</summary>
          {chosen ? (
            <chosen.ChoiceForm />
          ) : (
            <p>
              {isHydrated ? 'Loading …' : 'Choosing needs JavaScript, which has not started here.'}
            </p>
          )}
        </details>
      )}
      {isChosen ? (
        ((chosen && <chosen.ChosenArticles places={places} />) ?? <Loading />)
      ) : (
        <TimelineList
          number={number}
          newer={first?.newer ?? null}
          pages={own?.merge(data.pages) ?? data.pages}
          places={isHydrated ? places : undefined}
          more={hasNextPage ? () => void fetchNextPage() : null}
          state={isFetchingNextPage ? 'loading' : isFetchNextPageError ? 'failed' : 'idle'}
        />
      )}
      <WarmUp />
    </>
  )
}

function pageNumber(words: string | undefined): number | null {
  if (words === undefined) return null
  if (/^[1-9]\d{0,6}$/.test(words)) return Number(words)
  throw new NotFoundError('The archive holds nothing at this address.', words)
}
