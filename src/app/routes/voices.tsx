import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams, useSearchParams } from 'react-router'
import { voiceListPath, voicePath, WITH_PARAMETER } from '../../compiler/urls.ts'
import { BY_WORDS } from '../../compiler/voices-lists.ts'
import { voiceListQuery, voiceQuery } from '../../data/voices.ts'
import { LazyStyle } from '../ui/lazy-style.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useHydrated } from '../ui/use-hydrated.ts'
import { readPageNumber } from '../voices/page-number.ts'
import { listTitle, VoiceList } from '../voices/voice-list.tsx'
import styles from '../voices/voices.css?url'

/** Everybody who speaks: one page of one list. */
export function Component() {
  const params = useParams()
  const list = params['list'] ?? BY_WORDS
  const number = readPageNumber(params['page'] ?? '1')
  const { data: page } = useSuspenseQuery(voiceListQuery(list, number))
  const [search] = useSearchParams()
  const isHydrated = useHydrated()
  const beside = isHydrated ? search.get(WITH_PARAMETER) : null
  const title = number === 1 ? listTitle(list) : `${listTitle(list)}, page ${number}`
  return (
    <>
      <LazyStyle href={styles} />
      <PageHead
        title={title}
        description="Everybody who speaks in this archive, and what they said."
        path={voiceListPath(list, number)}
      />
      <h1 className="mt-6 text-3xl/tight sm:text-4xl/tight">{title}</h1>
      {beside !== null && <Beside id={beside} />}
      {page.voices.length === 0 ? (
        <p className="mt-6 text-faint">Nobody speaks in this archive yet.</p>
      ) : (
        <VoiceList page={page} beside={beside} />
      )}
    </>
  )
}

/** Says for whom a second voice is looked for. */
function Beside({ id }: { id: string }) {
  const { data } = useInfiniteQuery(voiceQuery(id, null))
  return (
    <p className="mt-3" role="status">
      Choose a voice to set beside <Link to={voicePath(id)}>{data?.pages[0]?.name ?? id}</Link>.
    </p>
  )
}
