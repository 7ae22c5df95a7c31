import { useMemo } from 'react'
import { Link } from 'react-router'
import { fileText } from '../../compiler/file-text.ts'
import type { Article } from '../../compiler/types.ts'
import { articlePath, followPath, statementPath } from '../../compiler/urls.ts'
import { formatDay } from '../ui/dates.ts'
import { directionOf } from '../ui/direction.ts'
import { voiceClasses } from '../ui/voice-class.ts'
import { takeTurns, type TranscriptLine } from './take-turns.ts'
import './transcript-view.css'

interface TranscriptViewProps {
  readonly article: Article
  /** Only this speaker's words; `null` for everybody's. */
  readonly followedId: string | null
}

/** What was said in an article and nothing else, in order; each line leads back to its place. */
export function TranscriptView({ article, followedId }: TranscriptViewProps) {
  const turns = useMemo(
    () => takeTurns(article, fileText(article), followedId),
    [article, followedId],
  )
  const voices = useMemo(() => voiceClasses(article.speakers), [article])
  const { slug, title, date, byline, source } = article
  const followed = article.speakers.find(({ id }) => id === followedId)
  return (
    <article className="transcript" lang={article.lang ?? undefined}>
      <header>
        <h1 dir={directionOf(title.text)}>{title.text}</h1>
        <p className="transcript-meta">
          Transcript · <time dateTime={date}>{formatDay(date)}</time>
          {byline && ` · ${byline}`}
          {source && ` · ${source}`}
          {followed && ` · ${followed.name} only`}
        </p>
        <Link
          className="transcript-back"
          to={followed ? followPath(slug, followed.id) : articlePath(slug)}
        >
          Whole article
        </Link>
      </header>
      {turns.length === 0 && <p>Nobody is reported to have said anything.</p>}
      <ol>
        {turns.map(({ speakers, names, lines }) => (
          <li key={lines[0]?.id} className={voices.get(speakers[0] ?? '')}>
            <h2>{names}</h2>
            {lines.map((line) => (
              <Line key={line.id} {...{ line, slug }} />
            ))}
          </li>
        ))}
      </ol>
    </article>
  )
}

function Line({ line, slug }: { line: TranscriptLine; slug: string }) {
  const { id, kind, words, note } = line
  return (
    <p data-kind={kind} dir={directionOf(words)}>
      <Link to={statementPath(slug, id)}>{words}</Link>
      {note && <small> {note}</small>}
    </p>
  )
}
