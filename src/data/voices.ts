import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query'
import { voiceDataPath, voiceListDataPath } from '../compiler/urls.ts'
import { joinDivided } from '../compiler/voices-pages.ts'
import { VOICES_VERSION, type VoiceListPage, type VoicePage } from '../compiler/voices-types.ts'
import { checkAnswer, fetchJson } from './published.ts'

/** How long the newest page of a thread, or a list, is taken as it is, in milliseconds. */
const FRESH_MS = 5 * 60_000

/** A voice's thread from a page on, older pages appended; from the newest for `null`. */
export function voiceQuery(id: string, start: number | null) {
  return infiniteQueryOptions({
    queryKey: ['voice', id, start],
    queryFn: ({ pageParam, signal }) => fetchVoicePage(id, pageParam, signal),
    initialPageParam: start,
    getNextPageParam: (last) => last.older,
    select: joinPages,
    staleTime: FRESH_MS,
  })
}

/** An article that is divided between pages is one again. */
const joinPages = (data: InfiniteData<VoicePage, number | null>) => ({
  ...data,
  pages: joinDivided(data.pages),
})

/** A page of a list of voices. */
export function voiceListQuery(list: string, page: number) {
  return queryOptions({
    queryKey: ['voices', list, page],
    queryFn: async ({ signal }) => {
      const path = voiceListDataPath(list, page)
      const answer = await fetchJson(path, signal)
      return checkAnswer(path, answer, ['voices', 'lists'], VOICES_VERSION) as VoiceListPage
    },
    staleTime: FRESH_MS,
  })
}

async function fetchVoicePage(
  id: string,
  number: number | null,
  signal: AbortSignal,
): Promise<VoicePage> {
  const path = voiceDataPath(id, number)
  const answer = await fetchJson(path, signal)
  return checkAnswer(path, answer, ['articles'], VOICES_VERSION) as VoicePage
}
