import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { Link } from 'react-router'
import { voicesPath } from '../../compiler/urls.ts'
import { BY_WORDS } from '../../compiler/voices-lists.ts'
import { timelineQuery } from '../../data/queries.ts'
import { voiceListQuery, voiceQuery } from '../../data/voices.ts'
import { Select, type Option } from '../ui/select.tsx'
import { isChoosing, useChoice } from './choice.ts'
import { KIND_WORDS } from './choice-words.ts'

const kindOptions = Object.entries(KIND_WORDS).map(([kind, words]): Option => [kind, words])
const byName = ([, one]: Option, [, other]: Option) => one.localeCompare(other, 'en')

/** Chooses among the articles. Of the voices those with most words are offered; others come by a link. */
export function ChoiceForm() {
  const [choice, change] = useChoice()
  const form = useRef<HTMLFormElement>(null)
  const { voice, kind, year } = choice
  const { data: list } = useQuery(voiceListQuery(BY_WORDS, 1))
  const { data: newest } = useInfiniteQuery(timelineQuery(null))
  const voices = list?.voices.map(({ id, name }): Option => [id, name]) ?? []
  const name = useVoiceName(voice)
  const isListed = voice === '' || voices.some(([id]) => id === voice)
  const months = newest?.pages[0]?.months ?? []
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const showAll = () => {
    change({ voice: '', kind: '', year: '' })
    form.current?.querySelector('select')?.focus()
  }
  return (
    <form
      ref={form}
      className="filters"
      role="search"
      aria-label="Choose articles"
      onSubmit={(event) => event.preventDefault()}
    >
      <Select
        label="Voice"
        value={voice}
        options={[...voices, ...(isListed ? [] : [[voice, name] as const])].sort(byName)}
        onChange={(id) => change({ voice: id })}
      />
      <Select
        label="Kind"
        value={kind}
        options={kindOptions}
        onChange={(value) => change({ kind: value as typeof kind })}
      />
      <Select
        label="Year"
        value={year}
        options={(years.includes(year) || year === '' ? years : [year, ...years]).map((each) => [
          each,
          each,
        ])}
        onChange={(value) => change({ year: value })}
      />
      {isChoosing(choice) && (
        <button type="button" onClick={showAll}>
          Show all
        </button>
      )}
      {list && list.pages > 1 && (
        <p>
          Listed are the {voices.length} voices with most words.{' '}
          <Link to={voicesPath()}>Any other voice</Link> leads to its articles from its own page.
        </p>
      )}
    </form>
  )
}

/** A voice's name once it is known, before that its id. */
export function useVoiceName(id: string): string {
  const { data } = useInfiniteQuery({ ...voiceQuery(id, null), enabled: id !== '' })
  return data?.pages[0]?.name ?? id
}
