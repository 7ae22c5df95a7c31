import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { timelinePath, voicePath } from '../../compiler/urls.ts'
import type { Places } from '../../data/places.ts'
import { timelineQuery } from '../../data/queries.ts'
import { voiceQuery } from '../../data/voices.ts'
import { formatDay } from '../ui/dates.ts'
import { MoreLink } from '../ui/more-link.tsx'
import { chooseFromThread, useChoice, type Choice } from './choice.ts'
import { useVoiceName } from './choice-form.tsx'
import { choiceWords, count } from './choice-words.ts'
import { MonthGroups } from './month-groups.tsx'
import { TimelineEntry } from './timeline-entry.tsx'
import { VoiceEntry } from './voice-entry.tsx'
import './chosen.css'

export { ChoiceForm } from './choice-form.tsx'

/** Pages that are looked through without being asked; then the reader says whether to go on. */
const PAGES_AT_ONCE = 10

const MORE_WORDS = {
  idle: 'Look further back',
  loading: 'Looking further back …',
  failed: 'Older articles could not be loaded. Try again',
}

/** The articles the address chooses: from the pages of a voice, or from those of the timeline. */
export function ChosenArticles({ places }: { readonly places: Places | undefined }) {
  const [choice] = useChoice()
  if (choice.voice !== '') return <ChosenFromVoice choice={choice} />
  return <ChosenFromAll choice={choice} places={places} />
}

interface ChosenProps {
  readonly choice: Choice
}

function ChosenFromAll({ choice, places }: ChosenProps & { readonly places: Places | undefined }) {
  const { kind, year } = choice
  const newest = useInfiniteQuery(timelineQuery(null))
  const months = newest.data?.pages[0]?.months ?? null
  const start = months?.find(({ month }) => month.startsWith(year)) ?? null
  const pages = useInfiniteQuery({
    ...timelineQuery(start?.page ?? null),
    enabled: start !== null,
  })
  const loaded = pages.data?.pages.flatMap(({ articles }) => articles) ?? []
  const shown = loaded.filter(
    (article) => article.date.startsWith(year) && (kind === '' || article.kinds.includes(kind)),
  )
  const isNothing = months !== null && start === null
  return (
    <Chosen
      choice={choice}
      query={newest.isError ? newest : pages}
      isWaiting={!isNothing && pages.isPending}
      {...{ loaded, shown }}
      more={timelinePath()}
    >
      <MonthGroups
        articles={shown}
        render={(article) => (
          <TimelineEntry key={article.slug} article={article} place={places?.[article.slug]} />
        )}
      />
    </Chosen>
  )
}

function ChosenFromVoice({ choice }: ChosenProps) {
  const { voice, year } = choice
  const newest = useInfiniteQuery(voiceQuery(voice, null))
  const profile = newest.data?.pages[0]?.profile ?? null
  const start = profile?.activity.find(({ period }) => period.startsWith(year)) ?? null
  const pages = useInfiniteQuery({
    ...voiceQuery(voice, start?.page ?? null),
    enabled: start !== null,
  })
  const loaded = pages.data?.pages.flatMap(({ articles }) => articles) ?? []
  const shown = chooseFromThread(loaded, choice)
  const isNothing = profile !== null && start === null
  return (
    <Chosen
      choice={choice}
      query={newest.isError ? newest : pages}
      isWaiting={!isNothing && pages.isPending}
      {...{ loaded, shown }}
      more={voicePath(voice)}
    >
      <MonthGroups
        articles={shown}
        render={(article) => <VoiceEntry key={article.slug} voiceId={voice} article={article} />}
      />
    </Chosen>
  )
}

interface Dated {
  readonly date: string
}

interface ChosenViewProps extends ChosenProps {
  readonly query: {
    readonly isError: boolean
    readonly error: Error | null
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly isFetchNextPageError: boolean
    readonly data: { readonly pages: readonly unknown[] } | undefined
    readonly refetch: () => unknown
    readonly fetchNextPage: () => unknown
  }
  readonly isWaiting: boolean
  /** What has been looked through, and what of it is chosen; newest first. */
  readonly loaded: readonly Dated[]
  readonly shown: readonly Dated[]
  /** Where all articles are, for a reader whose script has failed. */
  readonly more: string
  readonly children: ReactNode
}

/** How much there is, the articles, and how to look further; or why there are none. */
function Chosen({ choice, query, isWaiting, loaded, shown, more, children }: ChosenViewProps) {
  const words = choiceWords(choice, useVoiceName(choice.voice))
  const oldest = loaded.at(-1)?.date ?? ''
  const canGoOn = query.hasNextPage && oldest.slice(0, 4) >= choice.year
  const pages = query.data?.pages.length ?? 0
  const isMissing = query.error?.name === 'NotFoundError'
  const found = `${count(shown.length, 'article')}${canGoOn ? ` back to ${formatDay(oldest)}` : ''}`
  return (
    <>
      <p className="meta chosen-count" role="status">
        {query.isError && !isMissing && `${words}: could not be loaded.`}
        {query.isError && isMissing && 'Nobody of that name speaks in this archive.'}
        {!query.isError && (isWaiting ? 'Loading …' : `${words}: ${found}`)}
      </p>
      {query.isError && !isMissing && (
        <button type="button" onClick={() => void query.refetch()}>
          Try again
        </button>
      )}
      {shown.length === 0 && !isWaiting && !canGoOn && !query.isError && (
        <p className="mt-3">
          The archive has no such article. Choose something else, or see{' '}
          <Link to={timelinePath()}>all articles</Link>.
        </p>
      )}
      {children}
      {canGoOn && (
        <MoreLink
          to={more}
          words={MORE_WORDS}
          state={
            query.isFetchingNextPage ? 'loading' : query.isFetchNextPageError ? 'failed' : 'idle'
          }
          more={() => void query.fetchNextPage()}
          isAutomatic={pages % PAGES_AT_ONCE !== 0}
        />
      )}
    </>
  )
}
