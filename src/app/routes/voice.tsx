import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import {
  exchangePath,
  voiceFeedPath,
  voicePagePath,
  voicePath,
  withBase,
  WITH_PARAMETER,
} from '../../compiler/urls.ts'
import type { VoiceProfile } from '../../compiler/voices-types.ts'
import { firstWords } from '../../compiler/words.ts'
import { voiceQuery } from '../../data/voices.ts'
import { site } from '../site.ts'
import { Loading } from '../ui/loading.tsx'
import { MoreLink } from '../ui/more-link.tsx'
import { LazyStyle } from '../ui/lazy-style.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { Exchange } from '../voices/exchange.tsx'
import { FilterForm } from '../voices/filter-form.tsx'
import { isFiltering, NO_FILTER, useThreadFilter } from '../voices/filters.ts'
import { interleave, nextToLoad } from '../voices/interleave.ts'
import { readPageNumber } from '../voices/page-number.ts'
import { Profile } from '../voices/profile.tsx'
import { MORE_WORDS, ThreadPages } from '../voices/thread-pages.tsx'
import styles from '../voices/voices.css?url'

const HEADING = 'mt-6 text-3xl/tight sm:text-4xl/tight'
const DESCRIPTION_LENGTH = 155

/** One voice, or two beside each other. Filter and second voice stand in the address. */
export function Component() {
  const { id = '', number } = useParams()
  const [search] = useSearchParams()
  // The prerendered page knows no query: it takes effect once React has taken over.
  const isHydrated = useHydrated()
  const other = isHydrated && number === undefined ? search.get(WITH_PARAMETER) : null
  if (other !== null && other !== '' && other !== id) return <TwoVoices id={id} otherId={other} />
  return <OneVoice id={id} number={number === undefined ? null : readPageNumber(number)} />
}

function OneVoice({ id, number }: { id: string; number: number | null }) {
  const { data } = useSuspenseInfiniteQuery(voiceQuery(id, number))
  const [wanted, change] = useThreadFilter()
  const isHydrated = useHydrated()
  const first = data.pages[0]
  const profile = first?.profile ?? null
  const name = first?.name ?? id
  const filter = isHydrated && profile ? wanted : NO_FILTER
  const ofYear = profile?.activity.find(({ period }) => period.startsWith(filter.year))
  const lastWords = first?.articles[0]?.statements[0]?.text ?? ''
  return (
    <>
      <LazyStyle href={styles} />
      <PageHead
        title={number === null ? name : `${name}, page ${number}`}
        description={firstWords(`What ${name} said. Last: ${lastWords}`, DESCRIPTION_LENGTH)}
        path={voicePagePath(id, number)}
      />
      <link
        rel="alternate"
        type="application/atom+xml"
        title={name}
        href={withBase(site.base, voiceFeedPath(id))}
      />
      <div className="folds" data-voice={id}>
        <h1 className={HEADING}>{number === null ? name : `${name}, page ${number}`}</h1>
        {profile ? (
          <>
            <Profile profile={profile} />
            <details open={isFiltering(filter)}>
              <summary>Choose among the statements</summary>
              {isHydrated ? (
                <FilterForm profile={profile} filter={filter} onChange={change} />
              ) : (
                <p>Choosing needs JavaScript, which has not started here.</p>
              )}
            </details>
          </>
        ) : (
          <p className="links">
            <Link to={voicePath(id)}>Newest statements</Link>
            <Link to={voicePagePath(id, first?.newer ?? null)}>Newer statements</Link>
          </p>
        )}
        <Suspense fallback={<Loading />}>
          <ThreadPages
            id={id}
            names={fullNames(name, profile)}
            start={filter.year ? (ofYear?.page ?? null) : number}
            filter={filter}
          />
        </Suspense>
      </div>
    </>
  )
}

/** The forms of a name that mean this voice in any article. */
function fullNames(name: string, profile: VoiceProfile | null): readonly string[] {
  const full = (profile?.names ?? []).filter(({ ground }) => ground !== 'article')
  return [name, ...full.map((each) => each.name)]
}

function TwoVoices({ id, otherId }: { id: string; otherId: string }) {
  const one = useSuspenseInfiniteQuery(voiceQuery(id, null))
  const other = useSuspenseInfiniteQuery(voiceQuery(otherId, null))
  const names = [one, other].map(({ data }, at) => data.pages[0]?.name ?? [id, otherId][at] ?? '')
  const [name = '', otherName = ''] = names
  const next = nextToLoad(one.data.pages, other.data.pages)
  const loading = next === 'one' ? one : other
  const title = `${name} and ${otherName}`
  return (
    <>
      <LazyStyle href={styles} />
      <PageHead
        title={title}
        description={`What ${name} and ${otherName} said, side by side.`}
        path={voicePath(id)}
      />
      <h1 className={HEADING}>{title}</h1>
      <p className="links">
        <Link to={voicePath(id)}>{name} alone</Link>
        <Link to={voicePath(otherId)}>{otherName} alone</Link>
        <Link to={exchangePath(otherId, id)} replace>
          Swap sides
        </Link>
      </p>
      <Exchange
        one={{ id, name }}
        other={{ id: otherId, name: otherName }}
        articles={interleave(one.data.pages, other.data.pages)}
      />
      {next !== null && (
        <MoreLink
          to={voicePath(next === 'one' ? id : otherId)}
          words={MORE_WORDS}
          state={
            loading.isFetchingNextPage
              ? 'loading'
              : loading.isFetchNextPageError
                ? 'failed'
                : 'idle'
          }
          more={() => void loading.fetchNextPage()}
        />
      )}
    </>
  )
}
