import { queryOptions } from '@tanstack/react-query'
import { SAME_WORDS_VERSION, type SameWords } from '../compiler/same-words/same-words.ts'
import { sameWordsDataPath } from '../compiler/urls.ts'
import { checkAnswer, fetchJson } from './published.ts'

/** What an article shares with others. Only one that says it has such words is to be asked about. */
export function sameWordsQuery(slug: string) {
  return queryOptions({
    queryKey: ['same-words', slug],
    queryFn: async ({ signal }) => {
      const path = sameWordsDataPath(slug)
      const answer = await fetchJson(path, signal)
      return checkAnswer(path, answer, ['statements'], SAME_WORDS_VERSION) as SameWords
    },
  })
}
