import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { NavigationType, useNavigationType } from 'react-router'
import type { OwnArticle } from '../../data/database.ts'
import { FIRST_ARTICLES } from '../../data/library/queries.ts'
import { readingMinutes } from '../../compiler/words.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { formatDay } from '../ui/dates.ts'
import { voiceClass } from '../ui/voice-class.ts'
import { CollectionsField } from './collections-field.tsx'

interface OwnListProps {
  readonly articles: readonly OwnArticle[]
  /** How many the library holds, shown or not. */
  readonly total: number
  /** None is still to be read. */
  readonly isWhole: boolean
  /** Names of collections in use. */
  readonly collections: readonly string[]
  /** The article that was taken back last. */
  readonly restoredSlug: string | null
  readonly remove: (slug: string) => Promise<void>
}

/** Articles shown at first; a thousand at once take long to draw. */
const STEP = 50

/** Whoever comes back to the list comes back to a place in it: the whole of it must be there at once. */
let wasDrawn = false

/** The library's articles, marked as the reader's own. */
export function OwnList(props: OwnListProps) {
  const { articles, total, isWhole, collections, restoredSlug, remove } = props

  const [count, setCount] = useState(STEP)
  const isBack = useNavigationType() === NavigationType.Pop && wasDrawn
  const drawn = useDeferredValue(count, isBack ? count : FIRST_ARTICLES)
  useEffect(() => {
    wasDrawn = true
  }, [])
  if (total === 0)
    return <p className="mt-8 text-faint">Nothing here yet. What you add will be listed here.</p>
  if (articles.length === 0 && !isWhole) return null
  if (articles.length === 0)
    return <p className="mt-8 text-faint">None of your {total} articles has these words.</p>
  return (
    <>
      <ul className="mt-4" aria-label="Your articles">
        {articles.slice(0, drawn).map((article) => (
          <OwnEntry
            key={article.slug}
            {...{ article, remove }}
            known={collections}
            isRestored={article.slug === restoredSlug}
          />
        ))}
      </ul>
      {articles.length > count && (
        <button type="button" className="mt-6" onClick={() => setCount(count + STEP)}>
          Show more of {articles.length}
        </button>
      )}
    </>
  )
}

interface OwnEntryProps extends Pick<OwnListProps, 'remove'> {
  readonly article: OwnArticle
  readonly known: readonly string[]
  readonly isRestored: boolean
}

function OwnEntry({ article, known, isRestored, remove }: OwnEntryProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that took it back is gone.
  useEffect(() => {
    if (isRestored) heading.current?.querySelector('a')?.focus()
  }, [isRestored])
  const { slug, title, date, lead, source, wordCount, speakers, moreSpeakers } = article
  return (
    <li className="entry own-entry">
      <h2 ref={heading} className="own-title">
        <ArticleLink slug={slug}>{title}</ArticleLink>
      </h2>
      <div className="meta">
        <span className="mine">Yours</span> <time dateTime={date}>{formatDay(date)}</time> ·{' '}
        {readingMinutes(wordCount)} min
        {source !== null && ` · ${source}`}
        {article.collections.length > 0 && ` · ${article.collections.join(', ')}`}
      </div>
      <p className="text-faint">{lead}</p>
      {speakers.length > 0 && (
        <ul className="names" aria-label="Speakers">
          {speakers.map(({ id, name }) => (
            <li key={id} className={voiceClass(id)}>
              {name}
            </li>
          ))}
          {moreSpeakers > 0 && <li>and {moreSpeakers} more</li>}
        </ul>
      )}
      <CollectionsField {...{ article, known }} />
      <button
        type="button"
        className="quiet"
        aria-label={`Delete: ${title}`}
        onClick={() => void remove(slug)}
      >
        Delete
      </button>
    </li>
  )
}
