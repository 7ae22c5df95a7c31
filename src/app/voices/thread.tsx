import { useQueryClient } from '@tanstack/react-query'
import { Fragment } from 'react'
import { articlePath, isOwnSlug, statementPath } from '../../compiler/urls.ts'
import type { ThreadArticle, VoiceStatement } from '../../compiler/voices-types.ts'
import { articleQuery } from '../../data/queries.ts'
import { formatDay } from '../ui/dates.ts'
import { directionOf } from '../ui/direction.ts'
import { PlainLink } from '../ui/plain-link.tsx'
import { voiceClass } from '../ui/voice-class.ts'
import { listWords } from '../ui/list-words.ts'
import { measureGap } from './gaps.ts'
import { STATEMENT_WORDS } from './words.ts'

interface ThreadProps {
  readonly voiceId: string
  /** Newest first. */
  readonly articles: readonly ThreadArticle[]
}

/** What one voice said, by year and article, silences between. The attributes are read by `data/voices-page-data.ts`. */
export function Thread({ voiceId, articles }: ThreadProps) {
  return (
    <div className={`thread ${voiceClass(voiceId)}`}>
      {articles.map((article, index) => {
        const before = articles[index - 1]
        const isNewYear = before?.date.slice(0, 4) !== article.date.slice(0, 4)
        const isNewMonth = before?.date.slice(0, 7) !== article.date.slice(0, 7)
        return (
          <Fragment key={article.slug}>
            {before && <Silence newer={before.date} older={article.date} />}
            {isNewYear && <h2 id={`at-${article.date.slice(0, 4)}`}>{article.date.slice(0, 4)}</h2>}
            <section
              id={isNewMonth ? `at-${article.date.slice(0, 7)}` : undefined}
              aria-labelledby={`in-${article.slug}`}
            >
              <ThreadHeading article={article} />
              <ul>
                {article.statements.map((statement) => (
                  <li key={statement.id}>
                    <StatementWords slug={article.slug} statement={statement} />
                  </li>
                ))}
              </ul>
            </section>
          </Fragment>
        )
      })}
    </div>
  )
}

/** Day and title of the article some statements are from. */
export function ThreadHeading({
  article,
  level: Heading = 'h3',
}: {
  article: ThreadArticle
  level?: 'h2' | 'h3'
}) {
  const { slug, date, title } = article
  return (
    <>
      <div className="meta">
        {isOwnSlug(slug) && <span className="mine">Yours</span>}
        <time dateTime={date}>{formatDay(date)}</time>
      </div>
      <Heading id={`in-${slug}`} dir={directionOf(title)}>
        <PlainLink to={articlePath(slug)} data-title="">
          {title}
        </PlainLink>
      </Heading>
    </>
  )
}

/** A statement that leads to its place in the article, and how it was made. */
export function StatementWords({ slug, statement }: { slug: string; statement: VoiceStatement }) {
  const queryClient = useQueryClient()
  const prefetch = () => void queryClient.prefetchQuery(articleQuery(slug))
  const { id, kind, text, joint, via, isDoubtful, alsoIn = [] } = statement
  const notes = [
    STATEMENT_WORDS[kind],
    joint.length > 0 && `with ${listWords(joint.map(({ name }) => name))}`,
    via.length > 0 && `according to ${listWords(via)}`,
    isDoubtful && 'attribution doubtful',
  ]
  return (
    <>
      <blockquote data-manner={kind} dir={directionOf(text)}>
        <PlainLink
          to={statementPath(slug, id)}
          data-words=""
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          {text}
        </PlainLink>
      </blockquote>
      <small className="text-faint">
        {notes.filter(Boolean).join(' · ')}
        {alsoIn.map((place, at) => (
          <Fragment key={place.slug}>
            {at === 0 ? ' · the same words on ' : ', '}
            <PlainLink to={statementPath(place.slug, place.id)}>{formatDay(place.date)}</PlainLink>
          </Fragment>
        ))}
      </small>
    </>
  )
}

/** A silence, drawn to scale. */
function Silence({ newer, older }: { newer: string; older: string }) {
  const gap = measureGap(newer, older)
  if (!gap) return null
  return (
    <div className="silence">
      <svg width="2" height={gap.height} aria-hidden="true">
        <line x1="1" x2="1" y1="0" y2={gap.height} />
      </svg>
      {gap.words}
    </div>
  )
}
