import { memo, useMemo, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { ArticleSpeaker, Firmness } from '../../compiler/types.ts'
import { articlePath, followPath, isOwnSlug, voicePath, withBase } from '../../compiler/urls.ts'
import { site } from '../site.ts'
import { isPlainClick } from '../ui/is-plain-click.ts'
import { voiceClasses } from '../ui/voice-class.ts'

interface SpeakersProps {
  readonly slug: string
  readonly speakers: readonly ArticleSpeaker[]
  readonly followedId: string | null
  /** A speaker is chosen; `null` when the followed one is let go. */
  readonly onFollow: (speakerId: string | null) => void
}

type Classes = ReadonlyMap<string, string>

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
export const SpeakerStrip = memo(function SpeakerStrip(props: SpeakersProps) {
  const { slug, speakers, followedId, onFollow } = props
  const { heard, shown, others, total, classes } = useMemo(() => divide(speakers), [speakers])
  const followed = others.filter(({ id }) => id === followedId)
  if (heard.length === 0) return null
  return (
    <nav className="strip mt-5 font-sans text-sm" aria-label="Speakers">
      <Shares speakers={shown} {...{ total, classes }} />
      <Names {...{ slug, followedId, onFollow, total, classes }} speakers={[...shown, ...followed]}>
        {!isOwnSlug(slug) && heard.some(({ id, isVoice }) => isVoice && id === followedId) && (
          <li>
            <Link to={voicePath(followedId ?? '')}>In all articles</Link>
          </li>
        )}
        {others.length > 0 && (
          <li>
            <a href={`#${OTHERS_ID}`}>{others.length} more</a>
          </li>
        )}
      </Names>
      <div className="text-faint">{firmnessSummary(heard)}</div>
    </nav>
  )
})

/** The speakers who are not in the strip. */
export function OtherSpeakers({ slug, speakers, followedId, onFollow }: SpeakersProps) {
  const { others, total, classes } = useMemo(() => divide(speakers), [speakers])
  if (others.length === 0) return null
  return (
    <nav
      id={OTHERS_ID}
      className="strip ruled mt-10 pt-4 font-sans text-sm"
      aria-label="Other speakers"
    >
      <h2 className="strong text-faint">Other speakers</h2>
      <Names {...{ slug, followedId, onFollow, total, classes }} speakers={others} />
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
    classes: voiceClasses(speakers),
  }
}

interface NamesProps extends SpeakersProps {
  readonly total: number
  readonly classes: Classes
  readonly children?: ReactNode
}

/** The links are plain: the router's are rendered anew with every address, and a long text has many. */
function Names(props: NamesProps) {
  const { slug, speakers, followedId, onFollow, total, classes, children } = props
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4">
      {speakers.map(({ id, name, words, firmness }) => {
        const isFollowed = id === followedId
        return (
          <li key={id} className={classes.get(id)}>
            <a
              href={withBase(site.base, isFollowed ? articlePath(slug) : followPath(slug, id))}
              aria-current={isFollowed ? 'true' : undefined}
              data-firmness={firmness}
              onClick={(event) => {
                if (!isPlainClick(event)) return
                event.preventDefault()
                onFollow(isFollowed ? null : id)
              }}
            >
              {name} <small>{shareWords(firmness, words, total)}</small>
            </a>
          </li>
        )
      })}
      {children}
    </ul>
  )
}

/** The shares as one bar; the percentages beside the names say the same. What is left free are the others. */
function Shares({ speakers, total, classes }: Pick<NamesProps, 'speakers' | 'total' | 'classes'>) {
  const starts = speakers.reduce<readonly number[]>(
    (list, { words }) => [...list, (list.at(-1) ?? 0) + (100 * words) / total],
    [0],
  )
  return (
    <svg className="shares" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      {speakers.map(({ id, words }, index) => (
        <rect
          key={id}
          className={classes.get(id)}
          x={round(starts[index] ?? 0)}
          width={round((100 * words) / total)}
          height="1"
        />
      ))}
    </svg>
  )
}

const round = (share: number) => Math.round(share * 10) / 10

/** `9 named, 4 unnamed, 1 group`: how firmly it is known who speaks. A government by its place counts as named. */
function firmnessSummary(speakers: readonly ArticleSpeaker[]): string {
  const counts = new Map<string, number>()
  for (const { firmness } of speakers) {
    const words = FIRMNESS_WORDS[firmness] ?? 'named'
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return ['named', 'unnamed', 'group', 'document']
    .filter((words) => counts.has(words))
    .map((words) => `${counts.get(words)} ${plural(words, counts.get(words) ?? 0)}`)
    .join(', ')
}

const plural = (words: string, count: number) =>
  count === 1 || words.endsWith('named') ? words : `${words}s`

/** `unnamed 12%` */
function shareWords(firmness: Firmness, words: number, total: number): string {
  const share = Math.round((100 * words) / total)
  const percent = share === 0 ? '<1%' : `${share}%`
  return [FIRMNESS_WORDS[firmness], percent].filter(Boolean).join(' ')
}
