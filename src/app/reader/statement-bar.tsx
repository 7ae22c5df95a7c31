import { explain } from '../../compiler/explain.ts'
import type { Article, Firmness, Statement, StatementKind } from '../../compiler/types.ts'
import { voiceClass } from '../ui/voice-class.ts'
import { fileText } from './file-text.ts'

interface StatementBarProps {
  readonly article: Article
  /** The statement the address links to; `null` when the article holds none of that id. */
  readonly statement: Statement | null
  readonly onStep: (direction: -1 | 1) => void
  readonly onDismiss: () => void
}

const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  direct: 'in their own words',
  mixed: 'partly in their own words',
  indirect: 'paraphrased',
}

const FIRMNESS_WORDS: Readonly<Record<Firmness, string>> = {
  named: 'named',
  unnamed: 'source not named',
  institution: 'institution',
  place: 'a government, by its place',
  group: 'a group',
  document: 'a document',
}

/** Who made the linked statement and how firmly we know, until it is dismissed. */
export function StatementBar({ article, statement, onStep, onDismiss }: StatementBarProps) {
  return (
    <section
      className="statement-bar panel fixed inset-x-0 bottom-0 z-10 mx-auto flex max-w-2xl flex-wrap items-center justify-between gap-x-6 gap-y-2 px-5 py-3 font-sans text-sm sm:bottom-3"
      aria-label="Linked statement"
      aria-live="polite"
    >
      {statement ? (
        <div className={voiceClass(statement.speakers[0] ?? '')}>
          <strong className="text-(--voice)">
            {nameAll(article, statement.speakers) || 'Speaker unknown'}
          </strong>
          {statement.via.length > 0 && <> according to {nameAll(article, statement.via)}</>}
          <div className="text-faint">
            {KIND_WORDS[statement.kind]}
            {statement.firmness && ` · ${FIRMNESS_WORDS[statement.firmness]}`}
          </div>
          <div className="text-faint">
            {explain(fileText(article), statement, article.speakers)}
          </div>
        </div>
      ) : (
        <div>The linked statement is no longer in this article.</div>
      )}
      <div className="flex gap-2">
        {statement && (
          <>
            <button type="button" onClick={() => onStep(-1)} aria-label="Previous statement">
              ↑
            </button>
            <button type="button" onClick={() => onStep(1)} aria-label="Next statement">
              ↓
            </button>
          </>
        )}
        <button type="button" onClick={onDismiss}>
          Dismiss
        </button>
      </div>
    </section>
  )
}

function nameAll(article: Article, ids: readonly string[]): string {
  const names = ids.map((id) => article.speakers.find((speaker) => speaker.id === id)?.name ?? id)
  return new Intl.ListFormat('en-GB').format(names)
}
