import { newSpeaker, type SpeakerReference } from '../../compiler/corrections.ts'
import type { Speaker, SpeakerKind } from '../../compiler/types.ts'
import { referenceTo } from './make-corrections.ts'

const SPEAKER_KINDS: readonly (readonly [kind: SpeakerKind, words: string])[] = [
  ['person', 'a person'],
  ['organisation', 'an organisation'],
  ['place', 'a government or place'],
  ['group', 'a group'],
  ['unnamed', 'somebody unnamed'],
  ['document', 'a document'],
]
const NOBODY_YET = newSpeaker('', 'person')

interface SpeakerFieldsProps {
  readonly speakers: readonly Speaker[]
  readonly chosen: readonly SpeakerReference[]
  readonly onChange: (chosen: readonly SpeakerReference[]) => void
}

/** Who made a statement: nobody known, one, or several together. */
export function SpeakerFields({ speakers, chosen, onChange }: SpeakerFieldsProps) {
  const replace = (at: number, speaker: SpeakerReference) => onChange(chosen.with(at, speaker))
  const [first] = speakers
  return (
    <fieldset>
      <legend>Who said it</legend>
      {chosen.length === 0 && <p>The text does not tell.</p>}
      {chosen.map((speaker, at) => (
        <div key={at} className="correction-row">
          <SpeakerField
            label={at === 0 ? 'Speaker' : `Speaker ${at + 1}`}
            {...{ speakers, speaker }}
            onChange={(next) => replace(at, next)}
          />
          <button
            type="button"
            aria-label={`Not ${speaker.name || 'this speaker'}`}
            onClick={() => onChange(chosen.filter((_, index) => index !== at))}
          >
            ×
          </button>
        </div>
      ))}
      <button
        type="button"
        onClick={() => onChange([...chosen, first ? referenceTo(first) : NOBODY_YET])}
      >
        {chosen.length === 0 ? 'Name a speaker' : 'And another speaker'}
      </button>
    </fieldset>
  )
}

interface SpeakerFieldProps {
  readonly label: string
  readonly speakers: readonly Speaker[]
  readonly speaker: SpeakerReference
  readonly onChange: (speaker: SpeakerReference) => void
}

/** One speaker: of the article, or somebody else by name and kind. */
export function SpeakerField({ label, speakers, speaker, onChange }: SpeakerFieldProps) {
  const known = speakers.find(({ id }) => id === speaker.id)
  return (
    <div className="correction-speaker">
      <label>
        <span className="correction-label">{label}</span>
        <select
          value={known?.id ?? ''}
          onChange={({ target }) => {
            const chosen = speakers.find(({ id }) => id === target.value)
            onChange(chosen ? referenceTo(chosen) : NOBODY_YET)
          }}
        >
          {speakers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">Somebody else …</option>
        </select>
      </label>
      {!known && (
        <>
          <label>
            <span className="correction-label">Name</span>
            <input
              required
              value={speaker.name}
              onChange={({ target }) => onChange({ ...speaker, name: target.value })}
            />
          </label>
          <label>
            <span className="correction-label">Is</span>
            <select
              value={speaker.kind}
              onChange={({ target }) => onChange({ ...speaker, kind: target.value as SpeakerKind })}
            >
              {SPEAKER_KINDS.map(([kind, words]) => (
                <option key={kind} value={kind}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  )
}

/** The speakers as a correction names them: those of the form that are new get an id from their name. */
export function settleSpeakers(
  speakers: readonly Speaker[],
  chosen: readonly SpeakerReference[],
): readonly SpeakerReference[] {
  return chosen.map((speaker) =>
    speakers.some(({ id }) => id === speaker.id)
      ? speaker
      : newSpeaker(speaker.name.trim(), speaker.kind),
  )
}
