/** A value and the words that stand for it. */
export type Option = readonly [value: string, words: string]

interface SelectProps {
  readonly label: string
  /** Empty for all. */
  readonly value: string
  readonly options: readonly Option[]
  readonly onChange: (value: string) => void
}

/** A choice among options, or of all of them. */
export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">All</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
