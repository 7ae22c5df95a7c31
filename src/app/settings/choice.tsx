import { CHOICES, type ChoiceName, type Preferences } from '../../data/preferences.ts'

interface ChoiceProps<Name extends ChoiceName> {
  readonly name: Name
  readonly label: string
  /** What each value is called. */
  readonly words: Readonly<Record<Preferences[Name], string>>
  readonly preferences: Preferences
  readonly onChange: (changed: Partial<Preferences>) => void
}

/** A setting with a few named values. */
export function Choice<Name extends ChoiceName>(props: ChoiceProps<Name>) {
  const { name, label, words, preferences, onChange } = props
  const values = CHOICES[name] as readonly unknown[] as readonly Preferences[Name][]
  return (
    <fieldset className="choice" data-choice={name}>
      <legend>{label}</legend>
      <div className="choice-values">
        {values.map((value) => (
          <label key={value} data-value={value}>
            <input
              type="radio"
              name={name}
              checked={preferences[name] === value}
              onChange={() => onChange({ [name]: value })}
            />
            {words[value]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
