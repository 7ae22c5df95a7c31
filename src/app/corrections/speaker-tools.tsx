import { useState } from 'react'
import { newSpeaker, type Correction } from '../../compiler/corrections.ts'
import { joinWords } from '../../compiler/text-quotes.ts'
import type { Article, Speaker, Statement } from '../../compiler/types.ts'
import { anchorOf, referenceTo } from './make-corrections.ts'
import { settleSpeakers, SpeakerField } from './speaker-fields.tsx'

interface SpeakerToolsProps {
  readonly article: Article
  /** The file's text. */
  readonly text: string
  readonly statement: Statement
  readonly onCorrect: (corrections: readonly Correction[]) => void
}

/** For a speaker who is really two, or two who are really one. */
export function SpeakerTools({ article, text, statement, onCorrect }: SpeakerToolsProps) {
  const speaker = article.speakers.find(({ id }) => id === statement.speakers[0])
  if (!speaker) return null
  const others = article.speakers.filter(({ id }) => id !== speaker.id)
  const own = article.statements.filter(({ speakers }) => speakers.includes(speaker.id))
  return (
    <details>
      <summary>{speaker.name} is wrong throughout</summary>
      {others.length > 0 && <Merge {...{ speaker, others, onCorrect }} />}
      <Split {...{ speaker, others, own, text, onCorrect }} />
    </details>
  )
}

interface MergeProps {
  readonly speaker: Speaker
  readonly others: readonly Speaker[]
  readonly onCorrect: (corrections: readonly Correction[]) => void
}

function Merge({ speaker, others, onCorrect }: MergeProps) {
  const [intoId, setIntoId] = useState(others[0]?.id ?? '')
  const into = others.find(({ id }) => id === intoId)
  return (
    <fieldset>
      <legend>The same as somebody else</legend>
      <div className="correction-row">
        <label>
          <span className="correction-label">{speaker.name} is</span>
          <select value={intoId} onChange={({ target }) => setIntoId(target.value)}>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          onClick={() => {
            if (!into) return
            const from = referenceTo(speaker)
            onCorrect([{ action: 'merge-speakers', from, into: referenceTo(into) }])
          }}
        >
          Merge
        </button>
      </div>
    </fieldset>
  )
}

interface SplitProps extends MergeProps {
  /** The speaker's statements. */
  readonly own: readonly Statement[]
  readonly text: string
}

function Split({ speaker, others, own, text, onCorrect }: SplitProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [into, setInto] = useState(newSpeaker('', 'person'))
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  const moved = own.filter(({ id }) => chosen.includes(id))
  const isReady = moved.length > 0 && into.name.trim() !== ''
  return (
    <fieldset>
      <legend>Some of it said by somebody else</legend>
      {own.map((each) => (
        <label key={each.id} className="correction-choice">
          <input
            type="checkbox"
            checked={chosen.includes(each.id)}
            onChange={() => toggle(each.id)}
          />
          {joinWords(text, each.content)}
        </label>
      ))}
      <SpeakerField label="Said by" speakers={others} speaker={into} onChange={setInto} />
      <button
        type="button"
        disabled={!isReady}
        onClick={() => {
          const statements = moved.map((each) => anchorOf(text, each))
          const [settled = into] = settleSpeakers(others, [into])
          const from = referenceTo(speaker)
          onCorrect([{ action: 'split-speaker', from, statements, into: settled }])
        }}
      >
        Split
      </button>
    </fieldset>
  )
}
