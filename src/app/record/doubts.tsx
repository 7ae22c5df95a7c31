import { Link } from 'react-router'
import type { RecordSheet } from '../../compiler/record-sheet.ts'
import { articlePath, statementPath } from '../../compiler/urls.ts'
import { formatDay } from '../ui/dates.ts'
import { listWords } from '../ui/list-words.ts'
import { count, share } from './words.ts'

/** The statements whose reading is least certain, each leading to its place. */
export function Doubts({
  sheet: { doubtful, doubts, statements },
}: {
  readonly sheet: RecordSheet
}) {
  return (
    <>
      <p>
        {doubtful === 0
          ? 'The program doubts none of its readings.'
          : `The program doubts its reading of ${count(doubtful, 'statement')}, ${share(doubtful, statements)} of all.`}
        {doubts.length > 0 && ' Those it is least sure of, the least certain first:'}
      </p>
      <ol className="doubts">
        {doubts.map(({ slug, date, title, id, text, speakers, confidence }) => (
          <li key={`${slug} ${id}`}>
            <blockquote>
              <Link to={statementPath(slug, id)}>{text}</Link>
            </blockquote>
            <p className="meta">
              {speakers.length > 0 ? listWords(speakers) : 'Speaker unknown'} ·{' '}
              {share(confidence, 1)} certain · <time dateTime={date}>{formatDay(date)}</time> ·{' '}
              <Link to={articlePath(slug)}>{title}</Link>
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}
