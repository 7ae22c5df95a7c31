import { statementPath } from '../../compiler/urls.ts'
import type { ThreadArticle } from '../../compiler/voices-types.ts'
import { firstWords } from '../../compiler/words.ts'
import { ArticleLink } from '../ui/article-link.tsx'
import { formatDay } from '../ui/dates.ts'
import { directionOf } from '../ui/direction.ts'
import { PlainLink } from '../ui/plain-link.tsx'
import { voiceClass } from '../ui/voice-class.ts'
import { count } from './choice-words.ts'

/** Length of a statement in the list, in characters. */
const WORDS_LENGTH = 160

interface VoiceEntryProps {
  readonly voiceId: string
  /** With the statements that are chosen. */
  readonly article: ThreadArticle
}

/** An article in which a voice is heard, with the first of what it says there. */
export function VoiceEntry({ voiceId, article }: VoiceEntryProps) {
  const { slug, date, title, statements } = article
  const [first] = statements
  return (
    <li className={`entry chosen-entry ${voiceClass(voiceId)}`} data-slug={slug}>
      <h4 dir={directionOf(title)}>
        <ArticleLink slug={slug}>{title}</ArticleLink>
      </h4>
      <div className="meta">
        <time dateTime={date}>{formatDay(date)}</time> · {count(statements.length, 'statement')}
      </div>
      {first && (
        <blockquote dir={directionOf(first.text)}>
          <PlainLink to={statementPath(slug, first.id)}>
            {firstWords(first.text, WORDS_LENGTH)}
          </PlainLink>
        </blockquote>
      )}
    </li>
  )
}
