import { Link } from 'react-router'
import {
  exchangePath,
  timelineVoicePath,
  voiceFeedPath,
  voicePath,
  voicesPath,
  withBase,
  WITH_PARAMETER,
} from '../../compiler/urls.ts'
import type { NameGround, VoiceName, VoiceProfile } from '../../compiler/voices-types.ts'
import { site } from '../site.ts'
import { formatDay } from '../ui/dates.ts'
import { voiceClass } from '../ui/voice-class.ts'
import { ActivityChart } from './activity-chart.tsx'
import { count, KIND_WORDS } from './words.ts'

const GROUND_WORDS: Readonly<Record<NameGround, string>> = {
  full: 'the fullest name an article gives',
  article: 'stands beside the full name in the same article',
  editor: 'listed by the editor of this archive',
}

/** Who a voice is, when they were heard, by which names, and with whom. */
export function Profile({ profile }: { profile: VoiceProfile }) {
  const { id, name, kind, description, link, statements, articles, words, first, last } = profile
  const isOneName = kind === 'person' && !name.includes(' ')
  return (
    <>
      <p className="meta mt-3">
        {KIND_WORDS[kind]} · {count(statements, 'statement')} in {count(articles, 'article')} ·{' '}
        {count(words, 'word')} · {formatDay(first)}
        {first !== last && ` to ${formatDay(last)}`}
      </p>
      {description && <p className="mt-3">{description}</p>}
      {isOneName && (
        <p className="mt-3 text-faint">
          These articles give no more than this one name. They may mean different people.
        </p>
      )}
      <p className="links">
        {link && (
          <a href={link} rel="noreferrer">
            {new URL(link).hostname}
          </a>
        )}
        <Link to={timelineVoicePath(id)}>In the timeline</Link>
        <a href={withBase(site.base, voiceFeedPath(id))} type="application/atom+xml">
          Feed of this voice
        </a>
      </p>
      <ActivityChart profile={profile} />
      <Names names={profile.names} />
      <Companions profile={profile} />
    </>
  )
}

function Names({ names }: { names: readonly VoiceName[] }) {
  return (
    <details>
      <summary>
        {names.length === 1 ? 'Known by one name' : `Known by ${names.length} names`}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Articles</th>
            <th scope="col">Why it is this voice</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ name, articles, ground }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{articles}</td>
              <td>{GROUND_WORDS[ground]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Companions({ profile: { id, name, companions } }: { profile: VoiceProfile }) {
  return (
    <details>
      <summary>Heard in the same articles</summary>
      <ul className="companions">
        {companions.map((companion) => (
          <li key={companion.id} className={voiceClass(companion.id)}>
            <Link to={voicePath(companion.id)}>{companion.name}</Link>{' '}
            <small className="text-faint">{count(companion.articles, 'article')}</small>
            <Link
              to={exchangePath(id, companion.id)}
              aria-label={`${name} and ${companion.name} in exchange`}
            >
              Exchange
            </Link>
          </li>
        ))}
        <li>
          <Link to={`${voicesPath()}?${WITH_PARAMETER}=${encodeURIComponent(id)}`}>
            Set another voice beside this one
          </Link>
        </li>
      </ul>
    </details>
  )
}
