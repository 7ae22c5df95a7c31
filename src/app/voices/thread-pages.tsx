import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { voicePagePath } from '../../compiler/urls.ts'
import { voiceQuery } from '../../data/voices.ts'
import { formatDay } from '../ui/dates.ts'
import { useOwn } from '../own/use-own.ts'
import { MoreLink } from '../ui/more-link.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { useModule } from '../ui/use-module.ts'
import { filterThread, isFiltering, type ThreadFilter } from './filters.ts'
import { Thread } from './thread.tsx'
import { count } from './words.ts'

const loadOwnView = () => import('../own/own-switch.tsx')

/** Pages a filter looks through by itself; then it asks whether to go on. */
const PAGES_AT_ONCE = 10

export const MORE_WORDS = {
  idle: 'Older statements',
  loading: 'Loading older statements …',
  failed: 'Older statements could not be loaded. Try again',
}

interface ThreadPagesProps {
  readonly id: string
  /** By these the reader's own articles are searched for the voice. */
  readonly names: readonly string[]
  /** The page the thread starts from; `null` for the newest. */
  readonly start: number | null
  readonly filter: ThreadFilter
}

/** A thread from a page on, older pages as they are wished for. */
export function ThreadPages({ id, names, start, filter }: ThreadPagesProps) {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } =
    useSuspenseInfiniteQuery(voiceQuery(id, start))
  const { pages } = data
  const own = useOwn(['voice', id], useHydrated(), async () => {
    const { readOwnThread } = await import('../../data/library/own-timeline.ts')
    return readOwnThread(id, names)
  })
  const ownView = useModule(own !== undefined && own.count > 0, loadOwnView)
  const published = pages.flatMap(({ articles }) => articles)
  const loaded = own?.merge(published, !hasNextPage) ?? published
  const shown = filterThread(loaded, filter)
  const oldest = loaded.at(-1)?.date ?? ''
  const isPastYear = filter.year !== '' && oldest.slice(0, 4) < filter.year
  const older = pages.at(-1)?.older ?? null
  const canGoOn = hasNextPage && older !== null && !isPastYear
  const statements = shown.reduce((sum, article) => sum + article.statements.length, 0)
  return (
    <>
      {isFiltering(filter) && (
        <p className="meta mt-3" role="status">
          {count(statements, 'statement')}
          {canGoOn && ` back to ${formatDay(oldest)}`}
        </p>
      )}
      {own && ownView && <ownView.OwnSwitch {...own} />}
      <Thread voiceId={id} articles={shown} />
      {canGoOn && (
        <MoreLink
          to={voicePagePath(id, older)}
          words={MORE_WORDS}
          state={isFetchingNextPage ? 'loading' : isFetchNextPageError ? 'failed' : 'idle'}
          more={() => void fetchNextPage()}
          isAutomatic={!isFiltering(filter) || pages.length % PAGES_AT_ONCE !== 0}
        />
      )}
    </>
  )
}
