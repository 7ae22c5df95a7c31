import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { Appearance } from '../../compiler/same-words/same-words.ts'
import { statementPath } from '../../compiler/urls.ts'
import { sameWordsQuery } from '../../data/same-words.ts'
import { formatDay } from '../ui/dates.ts'
import { listWords } from '../ui/list-words.ts'
import { Fact } from './fact.tsx'
import { LIKENESS_WORDS } from './wording.ts'

interface SameWordsFactProps {
  readonly slug: string
  readonly statementId: string
}

/** Where else in the archive a statement's words stand, and where they stood first. Nothing if nowhere else. */
export function SameWordsFact({ slug, statementId }: SameWordsFactProps) {
  const { data } = useQuery(sameWordsQuery(slug))
  const shared = data?.statements.find(({ id }) => id === statementId)
  if (!shared) return null
  return (
    <Fact term="Same words">
      {shared.isFirst === true && 'Here first in this archive. Also in:'}
      {shared.isFirst === null && 'Here first in this archive, and the same day in:'}
      {shared.isFirst === false && 'Not here first. Also in:'}
      <ul className="same-words">
        {shared.appearances.map((appearance, at) => (
          <li key={`${appearance.slug} ${appearance.id}`}>
            <Place {...{ appearance }} isFirst={at === 0 && shared.isFirst === false} />
          </li>
        ))}
      </ul>
      {shared.more > 0 && `and ${shared.more} more ${shared.more === 1 ? 'article' : 'articles'}`}
    </Fact>
  )
}

interface PlaceProps {
  readonly appearance: Appearance
  readonly isFirst: boolean
}

/** `30 December 2021, first, shorter, of Ann Lee: “never will”` */
function Place({ appearance, isFirst }: PlaceProps) {
  const { slug, date, title, id, likeness, text, speakers } = appearance
  const notes = [
    isFirst && 'first',
    LIKENESS_WORDS[likeness],
    speakers && `said by ${listWords(speakers.length > 0 ? speakers : ['somebody not known'])}`,
  ]
  return (
    <>
      <Link to={statementPath(slug, id)} title={title}>
        {formatDay(date)}
      </Link>
      {notes.filter(Boolean).map((note) => `, ${note}`)}
      {text !== null && (
        <>
          : <q>{text}</q>
        </>
      )}
    </>
  )
}
