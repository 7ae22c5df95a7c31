import { memo } from 'react'
import type { ArticleSummary } from '../../compiler/types.ts'
import { isOwnSlug, voicePath } from '../../compiler/urls.ts'
import { readingMinutes } from '../../compiler/words.ts'
import type { Place } from '../../data/places.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { formatDay } from '../ui/dates.ts'
import { directionOf } from '../ui/direction.ts'
import { PlainLink } from '../ui/plain-link.tsx'
import { voiceClass } from '../ui/voice-class.ts'

interface EntryProps {
  readonly article: ArticleSummary
  readonly place: Place | undefined
}

/** One article of the timeline. The attributes are read by `data/page-data.ts`. */
export const TimelineEntry = memo(function TimelineEntry({ article, place }: EntryProps) {
  const { slug, date, title, lead, wordCount, speakers, moreSpeakers, kinds } = article
  return (
    <li
      className="entry"
      data-slug={slug}
      data-words={wordCount}
      data-more={moreSpeakers}
      data-kinds={kinds.join(' ')}
    >
      <h4 dir={directionOf(title)}>
        <ArticleLink slug={slug}>{title}</ArticleLink>
      </h4>
      <div className="meta">
        {isOwnSlug(slug) && <span className="mine">Yours</span>}
        <time dateTime={date}>{formatDay(date)}</time> · {readingMinutes(wordCount)} min
        {place && readState(wordCount, place)}
      </div>
      <p data-lead="" dir={directionOf(lead)} className="text-faint">
        {lead}
      </p>
      {speakers.length > 0 && (
        <ul className="names" aria-label="Speakers">
          {speakers.map(({ id, name, isVoice }) => (
            <li key={id} className={voiceClass(id)} data-speaker={id}>
              {isVoice ? <PlainLink to={voicePath(id)}>{name}</PlainLink> : name}
            </li>
          ))}
          {moreSpeakers > 0 && <li>and {moreSpeakers} more</li>}
        </ul>
      )}
    </li>
  )
})

/** ` · read`, or how much of an article that was begun is left. */
function readState(wordCount: number, { isRead, paragraph, share }: Place): string {
  if (isRead) return ' · read'
  return paragraph === null ? '' : ` · ${readingMinutes(wordCount * (1 - share))} min left`
}
