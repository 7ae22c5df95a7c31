import { useQueryClient } from '@tanstack/react-query'
import { memo } from 'react'
import type { SearchQuery } from '../../compiler/search/query.ts'
import type { SearchArticle, SearchStatement } from '../../compiler/search/types.ts'
import { articlePath, isOwnSlug, statementPath, voicePath } from '../../compiler/urls.ts'
import { articleQuery } from '../../data/queries.ts'
import { formatDay } from '../ui/dates.ts'
import { directionOf } from '../ui/direction.ts'
import { PlainLink } from '../ui/plain-link.tsx'
import { voiceClass } from '../ui/voice-class.ts'
import { MarkedWords } from './marked-words.tsx'
import type { ShownHit } from './use-shown.ts'
import { describeStatement } from './words.ts'

interface ResultsProps {
  readonly shown: readonly ShownHit[]
  readonly query: SearchQuery
}

/** Statements with who made them and where they stand. What has not come yet keeps its room. */
export function Results({ shown, query }: ResultsProps) {
  return (
    <ol className="results">
      {shown.map(({ hit, article, statement, error }) => {
        if (error) return null
        const key = `${hit.place} ${hit.rank} ${hit.ordinal}`
        if (!article || !statement) return <li key={key} className="waiting" aria-hidden="true" />
        return <Result key={key} article={article} statement={statement} query={query} />
      })}
    </ol>
  )
}

interface ResultProps {
  readonly article: SearchArticle
  readonly statement: SearchStatement
  readonly query: SearchQuery
}

/** Kept while others come: finding the words to mark takes longer than all the rest. */
const Result = memo(function Result({ article, statement, query }: ResultProps) {
  const [first] = statement.speakers
  return (
    <li className={first ? voiceClass(first.id) : 'voice-unknown'}>
      <Speakers statement={statement} isOwn={isOwnSlug(article.slug)} />
      <Statement article={article} statement={statement} query={query} />
    </li>
  )
})

/** A statement's words and where it stands. */
export function Statement({ article, statement, query }: ResultProps) {
  const queryClient = useQueryClient()
  const { slug } = article
  const prefetch = () => void queryClient.prefetchQuery(articleQuery(slug))
  return (
    <>
      <blockquote data-manner={statement.kind} dir={directionOf(statement.text)}>
        <PlainLink
          to={statementPath(slug, statement.id)}
          onPointerEnter={prefetch}
          onFocus={prefetch}
        >
          <MarkedWords text={statement.text} query={query} />
        </PlainLink>
      </blockquote>
      <small>{describeStatement(statement)}</small>
      <Origin article={article} query={query} />
    </>
  )
}

/** Title and day of an article. */
export function Origin({ article, query }: Omit<ResultProps, 'statement'>) {
  const { slug, title, date } = article
  return (
    <p className="origin">
      <PlainLink to={articlePath(slug)}>
        <MarkedWords text={title} query={query} />
      </PlainLink>{' '}
      <time dateTime={date}>{formatDay(date)}</time>
      {isOwnSlug(slug) && <b>Yours</b>}
    </p>
  )
}

function Speakers({
  statement,
  isOwn,
}: {
  readonly statement: SearchStatement
  readonly isOwn: boolean
}) {
  const { speakers } = statement
  if (speakers.length === 0) return <p className="by">Speaker unknown</p>
  return (
    <p className="by">
      {speakers.map(({ id, name, isVoice }, at) => (
        <span key={id} className={voiceClass(id)}>
          {at > 0 && ', '}
          {isVoice && !isOwn ? <PlainLink to={voicePath(id)}>{name}</PlainLink> : name}
        </span>
      ))}
    </p>
  )
}
