import { Link } from 'react-router'
import { voicePath } from '../../compiler/urls.ts'
import type { SpeakerName } from '../../compiler/types.ts'
import { voiceClasses } from '../ui/voice-class.ts'
import type { ExchangeArticle, Turn } from './interleave.ts'
import { StatementWords, ThreadHeading } from './thread.tsx'

interface ExchangeProps {
  readonly one: SpeakerName
  readonly other: SpeakerName
  readonly articles: readonly ExchangeArticle[]
}

/** Two voices beside each other, article by article. */
export function Exchange({ one, other, articles }: ExchangeProps) {
  const speakersOf = ({ by }: Turn) => (by === 'both' ? [one, other] : [by === 'one' ? one : other])
  const voices = voiceClasses([one, other])
  return (
    <div className="exchange">
      {articles.map((article) => (
        <section key={article.slug} aria-labelledby={`in-${article.slug}`}>
          <ThreadHeading article={{ ...article, statements: [] }} level="h2" />
          <ul>
            {article.turns.map((turn, index) => {
              const isNewTurn = article.turns[index - 1]?.by !== turn.by
              return (
                <li
                  key={turn.statement.id}
                  data-by={turn.by}
                  className={voices.get(turn.by === 'other' ? other.id : one.id)}
                >
                  {isNewTurn && <Names speakers={speakersOf(turn)} />}
                  <StatementWords slug={article.slug} statement={turn.statement} />
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Names({ speakers }: { speakers: readonly SpeakerName[] }) {
  return (
    <div className="speaker">
      {speakers.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ' and '}
          <Link to={voicePath(id)}>{name}</Link>
        </span>
      ))}
    </div>
  )
}
