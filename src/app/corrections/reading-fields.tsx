import { findBlock } from '../../compiler/text-quotes.ts'
import type { Article, Span, StatementKind } from '../../compiler/types.ts'
import type { Reading } from './make-corrections.ts'
import { SpeakerFields } from './speaker-fields.tsx'
import { moveEdge, type Edge } from './word-steps.ts'

const KINDS: readonly (readonly [kind: StatementKind, words: string])[] = [
  ['direct', 'In their own words'],
  ['mixed', 'Partly in their own words'],
  ['indirect', 'Paraphrased'],
]
const MOVES: readonly (readonly [label: string, edge: Edge, direction: 1 | -1])[] = [
  ['Start earlier', 'start', -1],
  ['Start later', 'start', 1],
  ['End earlier', 'end', -1],
  ['End later', 'end', 1],
]
/** So many characters are shown around the words. */
const CONTEXT = 40

interface ReadingFieldsProps {
  readonly article: Article
  readonly reading: Reading
  readonly onChange: (reading: Reading) => void
}

/** Who, how and which words: everything a reader may say of a statement. */
export function ReadingFields({ article, reading, onChange }: ReadingFieldsProps) {
  return (
    <>
      <SpeakerFields
        speakers={article.speakers}
        chosen={reading.speakers}
        onChange={(speakers) => onChange({ ...reading, speakers })}
      />
      <fieldset>
        <legend>How</legend>
        {KINDS.map(([kind, words]) => (
          <label key={kind} className="correction-choice">
            <input
              type="radio"
              name="kind"
              checked={reading.kind === kind}
              onChange={() => onChange({ ...reading, kind })}
            />
            {words}
          </label>
        ))}
      </fieldset>
      <WordsField
        article={article}
        content={reading.content}
        onChange={(content) => onChange({ ...reading, content })}
      />
    </>
  )
}

interface WordsFieldProps {
  readonly article: Article
  readonly content: readonly Span[]
  readonly onChange: (content: readonly Span[]) => void
}

function WordsField({ article, content, onChange }: WordsFieldProps) {
  const blocks = [article.title, ...article.paragraphs]
  return (
    <fieldset>
      <legend>Which words</legend>
      <p className="correction-words" aria-live="polite">
        {content.map((span, at) => {
          const block = findBlock(blocks, span)
          if (!block) return null
          const [from, to] = [span.start - block.start, span.end - block.start]
          return (
            <span key={at}>
              {at > 0 && ' … '}
              {at === 0 && block.text.slice(Math.max(0, from - CONTEXT), from)}
              <mark>{block.text.slice(from, to)}</mark>
              {at === content.length - 1 && block.text.slice(to, to + CONTEXT)}
            </span>
          )
        })}
      </p>
      <div className="card-actions">
        {MOVES.map(([label, edge, direction]) => {
          const at = edge === 'start' ? 0 : content.length - 1
          const span = content[at]
          const block = span && findBlock(blocks, span)
          const moved = block && moveEdge(block, span, edge, direction)
          const isFree =
            moved && !content.some((other, index) => index !== at && touches(other, moved))
          return (
            <button
              key={label}
              type="button"
              disabled={!isFree}
              onClick={() => moved && onChange(content.with(at, moved))}
            >
              {label}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end
