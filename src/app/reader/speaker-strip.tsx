import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ArticleSpeaker, Firmness } from '../../compiler/types.ts'
import { articlePath, followPath } from '../../compiler/urls.ts'
import { voiceClass } from '../ui/voice-class.ts'

interface SpeakersProps {
  readonly slug: string
  readonly speakers: readonly ArticleSpeaker[]
  readonly followedId: string | null
}

/** What the reader should know of a speaker who is not named. */
const FIRMNESS_WORDS: Readonly<Partial<Record<Firmness, string>>> = {
  unnamed: 'unnamed',
  group: 'group',
  document: 'document',
}
/** Names above the text. The others stand below it, so that the text comes soon, on the screen and on the wire. */
const SHOWN = 6
const OTHERS_ID = 'other-speakers'

/** The main speakers of an article with their share of the words said; a tap follows one, another lets go. */
export function SpeakerStrip({ slug, speakers, followedId }: SpeakersProps) {
  const { heard, shown, others, total } = divide(speakers)
  const followed = others.filter(({ id }) => id === followedId)
  if (heard.length === 0) return null
  return (
    <nav className="strip mt-5 font-sans text-sm" aria-label="Speakers">
      <Shares speakers={shown} total={total} />
      <Names {...{ slug, followedId, total }} speakers={[...shown, ...followed]}>
        {others.length > 0 && (
          <li>
            <a href={`#${OTHERS_ID}`}>{others.length} more</a>
          </li>
        )}
      </Names>
    </nav>
  )
}

/** The speakers who are not in the strip. */
export function OtherSpeakers({ slug, speakers, followedId }: SpeakersProps) {
  const { others, total } = divide(speakers)
  if (others.length === 0) return null
  return (
    <nav
      id={OTHERS_ID}
      className="strip ruled mt-10 pt-4 font-sans text-sm"
      aria-label="Other speakers"
    >
      <h2 className="strong text-faint">Other speakers</h2>
      <Names {...{ slug, followedId, total }} speakers={others} />
    </nav>
  )
}

function divide(speakers: readonly ArticleSpeaker[]) {
  const heard = speakers.filter(({ words }) => words > 0)
  const shownCount = heard.length > SHOWN + 1 ? SHOWN : heard.length
  return {
    heard,
    shown: heard.slice(0, shownCount),
    others: heard.slice(shownCount),
    total: heard.reduce((sum, { words }) => sum + words, 0),
  }
}

interface NamesProps extends SpeakersProps {
  readonly total: number
  readonly children?: ReactNode
}

function Names({ slug, speakers, followedId, total, children }: NamesProps) {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4">
      {speakers.map(({ id, name, words, firmness }) => {
        const isFollowed = id === followedId
        return (
          <li key={id} className={voiceClass(id)}>
            <Link
              to={isFollowed ? articlePath(slug) : followPath(slug, id)}
              replace
              preventScrollReset
              aria-current={isFollowed ? 'true' : undefined}
              data-firmness={firmness}
            >
              {name} <small>{shareWords(firmness, words, total)}</small>
            </Link>
          </li>
        )
      })}
      {children}
    </ul>
  )
}

/** The shares as one bar; the percentages beside the names say the same. What is left free are the others. */
function Shares({ speakers, total }: { speakers: readonly ArticleSpeaker[]; total: number }) {
  const starts = speakers.reduce<readonly number[]>(
    (list, { words }) => [...list, (list.at(-1) ?? 0) + (100 * words) / total],
    [0],
  )
  return (
    <svg className="shares" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      {speakers.map(({ id, words }, index) => (
        <rect
          key={id}
          className={voiceClass(id)}
          x={round(starts[index] ?? 0)}
          width={round((100 * words) / total)}
          height="1"
        />
      ))}
    </svg>
  )
}

const round = (share: number) => Math.round(share * 10) / 10

/** `unnamed 12%` */
function shareWords(firmness: Firmness, words: number, total: number): string {
  const share = Math.round((100 * words) / total)
  const percent = share === 0 ? '<1%' : `${share}%`
  return [FIRMNESS_WORDS[firmness], percent].filter(Boolean).join(' ')
}
