import type { Preferences } from '../../data/preferences.ts'

/** A few words marked as the text's statements are. */
interface Sample {
  readonly words: string
  readonly marks: Readonly<Record<`data-${string}`, string>>
  readonly shown: readonly Preferences['shown'][]
}

const SAID: Sample['shown'] = ['said', 'all', 'quotations']
const REPORTED: Sample['shown'] = ['said', 'all']

const SAMPLES: readonly Sample[] = [
  { words: 'in their own words', marks: { 'data-kind': 'direct' }, shown: SAID },
  { words: 'partly in their own words', marks: { 'data-kind': 'mixed' }, shown: SAID },
  { words: 'paraphrased', marks: { 'data-kind': 'indirect' }, shown: REPORTED },
  { words: 'not named', marks: { 'data-firmness': 'unnamed' }, shown: REPORTED },
  { words: 'doubtful', marks: { 'data-doubtful': '' }, shown: REPORTED },
  { words: 'thought or decided', marks: { 'data-act': 'thought' }, shown: ['all'] },
]

/** What the marks in the text mean. */
export function Legend({ shown }: Pick<Preferences, 'shown'>) {
  const samples = SAMPLES.filter((sample) => sample.shown.includes(shown))
  if (samples.length === 0) return null
  return (
    <ul className="legend" aria-label="What the marks mean">
      {samples.map(({ words, marks }) => (
        <li key={words}>
          <span className="sample voice-5" data-statement="" {...marks}>
            {words}
          </span>
        </li>
      ))}
    </ul>
  )
}
