import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { searchForPath } from '../../compiler/urls.ts'
import { BY_WORDS } from '../../compiler/voices-lists.ts'
import { FIRMNESSES, KINDS } from '../../compiler/search/postings.ts'
import { voiceListQuery } from '../../data/voices.ts'
import { useHydrated } from '../ui/use-hydrated.ts'
import { listWords } from '../ui/list-words.ts'
import { FIRMNESS_WORDS } from './words.ts'

/** Names for the examples, where the archive has none. */
const SOMEBODY = { name: 'Ann Lee', last: '2021-12-30' }
const SOMEBODY_ELSE = { name: 'Tom Berg', last: '2021-12-30' }

/** What can be asked, with examples of those who are heard most in this archive. */
export function SearchHelp() {
  const isHydrated = useHydrated()
  const { data } = useQuery({ ...voiceListQuery(BY_WORDS, 1), enabled: isHydrated })
  const people = data?.voices.filter(({ kind, name }) => kind === 'person' && name.includes(' '))
  const one = people?.[0] ?? SOMEBODY
  const other = people?.[1] ?? SOMEBODY_ELSE
  const [surname, otherSurname] = [one, other].map(({ name }) => name.split(' ').at(-1) ?? name)
  const year = one.last.slice(0, 4)
  const examples: readonly (readonly [string, string])[] = [
    [`${surname}`, 'what was said about them, and what they said'],
    [`"${one.name}"`, 'exactly these words, in this order'],
    [`${surname} -${otherSurname}`, 'the one without the other'],
    [`speaker:${surname}`, 'what they said; several words of a name in quotation marks'],
    [`${otherSurname} speaker:${surname}`, 'what one said about the other'],
    [`speaker:${surname} kind:direct`, `in their own words; kinds are ${listWords(KINDS)}`],
    [
      `${surname} firm:unnamed`,
      `from ${FIRMNESS_WORDS.unnamed}; others are ${listWords(FIRMNESSES.filter((each) => each !== 'unnamed'))}`,
    ],
    [`${surname} year:${year}`, 'of one year'],
    [`${surname} after:${one.last.slice(0, 7)}`, 'later than a day, a month or a year'],
    [`${surname} before:${one.last}`, 'earlier than that'],
  ]
  return (
    <section className="help" aria-labelledby="help">
      <h2 id="help">What you can ask</h2>
      <dl>
        {examples.map(([typed, what]) => (
          <div key={typed}>
            <dt>{isHydrated ? <Link to={searchForPath(typed)}>{typed}</Link> : typed}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        All words must be there. One of three letters or more also finds longer words that begin
        with it; capitals and accents make no difference. A state is found by its capital and the
        seat of its government too: Moscow by Kremlin and Russia. Quotation marks take a word as it
        stands.
      </p>
    </section>
  )
}
