import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { parseQuery } from '../../compiler/search/query.ts'
import { QUERY_PARAMETER, searchPath, withBase } from '../../compiler/urls.ts'
import { isFound, prepareIndex, prepareSearch } from '../../data/search/queries.ts'
import type { SearchOrder } from '../../data/search/search.ts'
import { site } from '../site.ts'

/** Pause in typing after which results are shown, in milliseconds; they are fetched meanwhile. */
const PAUSE_MS = 150
/** The same behind one or two letters of a word, which is hardly ever all of it: nothing is fetched meanwhile. */
const PAUSE_IN_WORD_MS = 500
const BEGUN_WORD = /(?:^|\s)\S{1,2}$/

interface SearchFieldProps {
  /** What the address asks for. */
  readonly typed: string
  readonly order: SearchOrder
  readonly onType: (typed: string) => void
}

/** The field keeps what is typed by itself: a reader may begin before the app has. */
export function SearchField({ typed, order, onType }: SearchFieldProps) {
  const queryClient = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef<string | null>(null)
  const send = (words: string) => {
    clearTimeout(timer.current)
    sent.current = words
    if (words !== typed) onType(words)
  }
  useEffect(() => {
    const { current } = field
    // Not what was typed here and came back.
    if (!current || typed === sent.current) return
    if (sent.current === null && typed === '' && current.value !== '') onType(current.value)
    else current.value = typed
    sent.current = current.value
  }, [typed, onType])
  useEffect(() => {
    prepareIndex(queryClient)
    return () => clearTimeout(timer.current)
  }, [queryClient])
  useFocusOnArrival(field)

  return (
    <search>
      <form
        className="search-form"
        action={withBase(site.base, searchPath())}
        onSubmit={(event) => {
          event.preventDefault()
          send(field.current?.value.trim() ?? '')
        }}
      >
        <label htmlFor="search-field">Words, names or a question of who said what</label>
        <input
          ref={field}
          id="search-field"
          type="search"
          name={QUERY_PARAMETER}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          aria-keyshortcuts="/"
          onChange={({ target }) => {
            const words = target.value.trim()
            const query = parseQuery(words)
            const request = {
              place: 'archive',
              typed: words,
              query,
              order,
              reach: 1,
              madeAt: 0,
            } as const
            clearTimeout(timer.current)
            if (isFound(request, queryClient)) return send(words)
            const isBegun = BEGUN_WORD.test(target.value)
            timer.current = setTimeout(() => send(words), isBegun ? PAUSE_IN_WORD_MS : PAUSE_MS)
            if (!isBegun)
              void prepareSearch(request, queryClient, () => target.value.trim() === words)
          }}
        />
        <button type="submit">Search</button>
      </form>
    </search>
  )
}

/** Who comes here from another page to search has the field at once. */
function useFocusOnArrival(field: { readonly current: HTMLInputElement | null }): void {
  const { search } = useLocation()
  const isArrival = useNavigationType() === NavigationType.Push && search === ''
  useEffect(() => {
    if (!isArrival) return undefined
    // The page itself has the focus first.
    const timer = setTimeout(() => field.current?.focus())
    return () => clearTimeout(timer)
  }, [isArrival, field])
}
