import { Link } from 'react-router'
import type { SearchQuery } from '../../compiler/search/query.ts'
import { searchForPath } from '../../compiler/urls.ts'
import { voiceClass } from '../ui/voice-class.ts'
import { Statement } from './results.tsx'
import type { ShownHit } from './use-shown.ts'
import { count } from './words.ts'

/** Statements counted by voice: more would have to be fetched for the count alone. */
export const COUNTED = 100
/** Statements of a voice that are shown before the reader asks for its others. */
const SHOWN = 3

interface VoiceGroupsProps {
  readonly shown: readonly ShownHit[]
  readonly query: SearchQuery
  readonly typed: string
}

/** Who said it, most statements first, with the first of their statements. */
export function VoiceGroups({ shown, query, typed }: VoiceGroupsProps) {
  if (isWaiting(shown)) return null
  return (
    <>
      {groupByVoice(shown).map(({ id, name, hits }) => (
        <section key={id} className={id ? voiceClass(id) : 'voice-unknown'}>
          <h2>
            {name} <small>{count(hits.length, 'statement')}</small>
          </h2>
          <ol className="results">
            {hits.slice(0, SHOWN).map(({ hit, article, statement }) =>
              article && statement ? (
                <li key={`${hit.place} ${hit.rank} ${hit.ordinal}`}>
                  <Statement article={article} statement={statement} query={query} />
                </li>
              ) : null,
            )}
          </ol>
          {id && hits.length > SHOWN && query.speakers.length === 0 && (
            <p>
              <Link to={searchForPath(`${typed} speaker:"${name.replaceAll('"', '')}"`)}>
                All by {name}
              </Link>
            </p>
          )}
        </section>
      ))}
    </>
  )
}

/** `12 voices`, with how many of the `total` statements were counted. */
export function describeGroups(shown: readonly ShownHit[], total: number): string {
  if (isWaiting(shown)) return 'Counting …'
  const part = total > shown.length ? `, counted in the first ${shown.length} statements` : ''
  return count(groupByVoice(shown).length, 'voice') + part
}

function isWaiting(shown: readonly ShownHit[]): boolean {
  return shown.some(({ article, error }) => !article && !error)
}

interface VoiceGroup {
  /** Empty for statements whose speaker is unknown. */
  readonly id: string
  readonly name: string
  readonly hits: ShownHit[]
}

function groupByVoice(shown: readonly ShownHit[]): readonly VoiceGroup[] {
  const groups = new Map<string, VoiceGroup>()
  for (const each of shown) {
    const speakers = each.statement?.speakers ?? []
    const named = speakers.length > 0 ? speakers : [{ id: '', name: 'Speaker unknown' }]
    if (each.statement)
      for (const { id, name } of named) {
        const group = groups.get(id) ?? { id, name, hits: [] }
        groups.set(id, group)
        group.hits.push(each)
      }
  }
  return [...groups.values()].sort((one, other) => other.hits.length - one.hits.length)
}
