import { useId } from 'react'
import { RANGES, type Preferences, type RangeName } from '../../data/preferences.ts'

interface ScaleProps {
  readonly name: RangeName
  readonly label: string
  /** A value in words. */
  readonly words: (value: number) => string
  readonly preferences: Preferences
  readonly onChange: (changed: Partial<Preferences>) => void
}

/** A setting on a scale of numbers. */
export function Scale({ name, label, words, preferences, onChange }: ScaleProps) {
  const id = useId()
  const { min, max, step } = RANGES[name]
  const value = preferences[name]
  return (
    <div className="scale">
      <label htmlFor={id}>{label}</label>
      <span className="scale-value" aria-hidden="true">
        {words(value)}
      </span>
      <input
        id={id}
        type="range"
        {...{ min, max, step, value }}
        aria-valuetext={words(value)}
        onChange={({ target }) => onChange({ [name]: target.valueAsNumber })}
      />
    </div>
  )
}
