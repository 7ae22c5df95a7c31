import { TIMES } from '../lexicon/times.ts'
import { timeLength } from '../times.ts'
import type { Context } from './context.ts'
import { hashWord } from './hash.ts'
import type { Parts } from './parts.ts'
import type { Words } from './words.ts'

/** “said | last month | that …”, “said Lee | last month”: when it was said is no part of what was said, nor of who said it. */
export function withoutTime(
  { source, cue, content }: Parts,
  { words }: Pick<Context, 'words'>,
): Parts {
  if (!cue) return { source, cue, content }
  // “said last | month that …”
  const last = cue[1] > cue[0] && timeEnd(words, cue[1]) > cue[1] + 1 ? cue[1] - 1 : cue[1]
  const who = source && cutTime(source, words)
  const from = (who && who[0] === last + 1 ? who[1] : last) + 1
  const to = timeEnd(words, from)
  return {
    source: who,
    cue: [cue[0], last],
    content: content.map((run) =>
      run[0] >= from && run[0] < to && to <= run[1] ? [to, run[1]] : run,
    ),
  }
}

/** “the minister last week” without the time. */
function cutTime(
  [first, last]: readonly [number, number],
  words: Context['words'],
): readonly [number, number] {
  for (let at = last; at > first && last - at < MOST_OF_TIME; at--)
    if (timeEnd(words, at) === last + 1) return [first, at - 1]
  return [first, last]
}

/** Where a phrase of time ends that begins at a word: the word behind it, or `at` when none begins there. */
const timeEnd = ({ form, count }: Words, at: number): number =>
  at +
  timeLength((offset, list) => at + offset < count && TIME_FORMS[list]!.has(form[at + offset]!))

const TIME_FORMS: Readonly<Record<string, ReadonlySet<number>>> = Object.fromEntries(
  Object.entries(TIMES).map(([list, words]) => [list, new Set([...words].map(hashWord))]),
)

/** Words a phrase of time has at most. */
const MOST_OF_TIME = 4
