import { Link } from 'react-router'
import type { SpeakerKind } from '../../compiler/types.ts'
import { exchangePath, voiceListPath, voicePath } from '../../compiler/urls.ts'
import { BY_WORDS, letterOfList } from '../../compiler/voices-lists.ts'
import type { VoiceListLink, VoiceListPage } from '../../compiler/voices-types.ts'
import { formatDay } from '../ui/dates.ts'
import { PlainLink } from '../ui/plain-link.tsx'
import { voiceClass } from '../ui/voice-class.ts'
import { count, KIND_WORDS, KINDS_WORDS } from './words.ts'

interface VoiceListProps {
  readonly page: VoiceListPage
  /** The voice a second one is looked for; `null` when the list leads to the voices themselves. */
  readonly beside: string | null
}

/** A page of voices with the ways to the others. The attributes are read by `data/voices-page-data.ts`. */
export function VoiceList({ page: { list, page, pages, voices, lists }, beside }: VoiceListProps) {
  const search = beside === null ? '' : `?with=${encodeURIComponent(beside)}`
  const to = (of: string, at: number) => voiceListPath(of, at) + search
  return (
    <div className="voice-list" data-voice-list={list} data-page={page} data-pages={pages}>
      <Lists lists={lists} current={list} to={to} />
      <ol start={1 + (page - 1) * 100}>
        {voices.map(({ id, name, kind, words, statements, articles, first, last }) => (
          <li
            key={id}
            className={voiceClass(id)}
            data-id={id}
            data-kind={kind}
            data-words={words}
            data-statements={statements}
            data-articles={articles}
            data-first={first}
            data-last={last}
          >
            <PlainLink to={beside === null ? voicePath(id) : exchangePath(beside, id)}>
              {name}
            </PlainLink>
            <small className="text-faint">
              {KIND_WORDS[kind]} · {count(statements, 'statement')} in {count(articles, 'article')}{' '}
              · {count(words, 'word')} · last heard {formatDay(last)}
            </small>
          </li>
        ))}
      </ol>
      {pages > 1 && (
        <nav className="links" aria-label="Pages">
          {page > 1 && (
            <Link rel="prev" to={to(list, page - 1)}>
              Previous page
            </Link>
          )}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages && (
            <Link rel="next" to={to(list, page + 1)}>
              Next page
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}

interface ListsProps {
  readonly lists: readonly VoiceListLink[]
  readonly current: string
  readonly to: (list: string, page: number) => string
}

/** All lists: by words and by kind, then by first letter. */
function Lists({ lists, current, to }: ListsProps) {
  const link = ({ list, voices }: VoiceListLink) => (
    <li key={list} data-list={list} data-voices={voices}>
      <Link to={to(list, 1)} aria-current={list === current ? 'page' : undefined}>
        {listName(list)}
      </Link>
    </li>
  )
  const byName = lists.filter(({ list }) => letterOfList(list) !== null)
  return (
    <nav aria-label="Lists of voices">
      <ul className="kinds">{lists.filter(({ list }) => letterOfList(list) === null).map(link)}</ul>
      <ul className="letters" aria-label="By name">
        {byName.map(link)}
      </ul>
    </nav>
  )
}

/** What a list is called in a row of links. */
function listName(list: string): string {
  const letter = letterOfList(list)
  if (letter !== null) return letter === '0' ? '0–9' : letter.toUpperCase()
  return list === BY_WORDS ? 'Everybody' : KINDS_WORDS[list as SpeakerKind]
}

/** What the page of a list is called. */
export function listTitle(list: string): string {
  const letter = letterOfList(list)
  if (letter !== null) return `Voices: ${listName(list)}`
  return list === BY_WORDS ? 'Voices' : `Voices: ${listName(list).toLowerCase()}`
}
