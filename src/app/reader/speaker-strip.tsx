import { Link } from 'react-router'
import type { ArticleSpeaker, Firmness } from '../../compiler/types.ts'
import { articlePath, followPath } from '../../compiler/urls.ts'
import { voiceClass } from '../ui/voice-class.ts'

interface SpeakerStripProps {
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

/** Names shown at once; the others are folded away, so that the text stays in sight. */
const SHOWN = 8

/** The speakers of an article with their share of the words said; a tap follows one, another lets go. */
export function SpeakerStrip({ slug, speakers, followedId }: SpeakerStripProps) {
  const heard = speakers.filter(({ words }) => words > 0)
  const total = heard.reduce((sum, { words }) => sum + words, 0)
  if (heard.length === 0) return null
  const isFoldNeeded = heard.length > SHOWN + 1
  const shown = isFoldNeeded ? heard.slice(0, SHOWN) : heard
  const folded = isFoldNeeded ? heard.slice(SHOWN) : []
  return (
    <nav className="strip mt-5 font-sans text-sm" aria-label="Speakers">
      <Shares speakers={heard} total={total} />
      <Names {...{ slug, followedId, total }} speakers={shown} />
      {folded.length > 0 && (
        <details open={folded.some(({ id }) => id === followedId) || undefined}>
          <summary className="flex min-h-11 w-fit cursor-pointer items-center text-faint underline">
            {folded.length} more
          </summary>
          <Names {...{ slug, followedId, total }} speakers={folded} />
        </details>
      )}
    </nav>
  )
}

function Names({
  slug,
  speakers,
  followedId,
  total,
}: SpeakerStripProps & { readonly total: number }) {
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
              {name}
              {FIRMNESS_WORDS[firmness] && <i> {FIRMNESS_WORDS[firmness]}</i>}{' '}
              <small>{percent(words, total)}</small>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}

/** The shares as one bar; the percentages beside the names say the same. */
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

function percent(words: number, total: number): string {
  const share = Math.round((100 * words) / total)
  return share === 0 ? '<1%' : `${share}%`
}
