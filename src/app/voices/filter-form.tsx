import type { ComponentProps } from 'react'
import type { VoiceProfile } from '../../compiler/voices-types.ts'
import { Select, type Option } from '../ui/select.tsx'
import { isFiltering, NO_FILTER, type ThreadFilter } from './filters.ts'
import { FIRMNESS_WORDS, STATEMENT_WORDS } from './words.ts'

interface FilterFormProps {
  readonly profile: VoiceProfile
  readonly filter: ThreadFilter
  readonly onChange: (changed: Readonly<Record<string, string>>) => void
}

/** Chooses among a voice's statements; what cannot differ is not asked. */
export function FilterForm({ profile, filter, onChange }: FilterFormProps) {
  const { kinds, firmness, activity } = profile
  const years = [...new Set(activity.map(({ period }) => period.slice(0, 4)))]
  return (
    <form
      role="search"
      className="filters"
      aria-label="Filter statements"
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label="Kind"
        value={filter.kind}
        options={kinds.map((kind): Option => [kind, STATEMENT_WORDS[kind]])}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label="Firmness"
        value={filter.firm}
        options={firmness.map((firm): Option => [firm, FIRMNESS_WORDS[firm]])}
        onChange={(firm) => onChange({ firm })}
      />
      <Choice
        label="Year"
        value={filter.year}
        options={years.map((year): Option => [year, year])}
        onChange={(year) => onChange({ year })}
      />
      <label>
        Word{' '}
        <input
          type="search"
          value={filter.word}
          onChange={(event) => onChange({ word: event.target.value })}
        />
      </label>
      {isFiltering(filter) && (
        <button type="button" onClick={() => onChange({ ...NO_FILTER })}>
          Show all
        </button>
      )}
    </form>
  )
}

/** A choice where there is one. */
function Choice(props: ComponentProps<typeof Select>) {
  return props.options.length < 2 && props.value === '' ? null : <Select {...props} />
}
