import { memo } from 'react'
import type { ArticleSummary } from '../../compiler/types.ts'
import { readingMinutes } from '../../compiler/words.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { formatDay } from '../ui/dates.ts'
import { voiceClass } from '../ui/voice-class.ts'

/** One article of the timeline. The attributes are read by `data/page-data.ts`. */
export const TimelineEntry = memo(function TimelineEntry({ article }: { article: ArticleSummary }) {
  const { slug, date, title, lead, wordCount, speakers, moreSpeakers } = article
  return (
    <li className="entry" data-slug={slug} data-words={wordCount} data-more={moreSpeakers}>
      <h4>
        <ArticleLink slug={slug}>{title}</ArticleLink>
      </h4>
      <div className="meta">
        <time dateTime={date}>{formatDay(date)}</time> · {readingMinutes(wordCount)} min
      </div>
      <p data-lead="" className="text-faint">
        {lead}
      </p>
      {speakers.length > 0 && (
        <ul className="names" aria-label="Speakers">
          {speakers.map(({ id, name }) => (
            <li key={id} className={voiceClass(id)} data-speaker={id}>
              {name}
            </li>
          ))}
          {moreSpeakers > 0 && <li>and {moreSpeakers} more</li>}
        </ul>
      )}
    </li>
  )
})
