import type { Firmness } from './types.ts'
import type { VoiceThread } from './voices-threads.ts'
import {
  VOICES_VERSION,
  type Activity,
  type NumberedVoicePage,
  type ThreadArticle,
  type VoicePage,
  type VoiceProfile,
  type VoiceSummary,
} from './voices-types.ts'

/** Statements at which a page of a thread is full; what an article holds stays together. */
export const THREAD_PAGE_SIZE = 40
/** Statements of an article above which it is divided all the same, each part on a page of its own. */
export const LARGEST_PART = 200
/** Longest span whose activity is told by month, in months; longer ones by year. */
const MONTHLY_SPAN = 36

/** A thread cut into pages, newest page first. Page 1 holds the oldest statements. */
export function paginateThread(thread: VoiceThread): readonly NumberedVoicePage[] {
  const { id, name, kind } = thread
  const stretches = cutThread(thread.articles)
  const newest = stretches.length
  const numberOf = (at: number) => (at === newest ? null : at)
  const profile = profileOf(thread, stretches)
  return stretches
    .map((articles, index) => {
      const at = index + 1
      const page = {
        version: VOICES_VERSION,
        id,
        name,
        kind,
        profile: at === newest ? profile : null,
        articles,
        older: at > 1 ? at - 1 : null,
        newer: at >= newest - 1 ? null : at + 1,
      }
      return { number: numberOf(at), page }
    })
    .reverse()
}

export function summariseVoice({ id, name, kind, words, articles }: VoiceThread): VoiceSummary {
  return {
    id,
    name,
    kind,
    words,
    statements: articles.reduce((sum, { statements }) => sum + statements.length, 0),
    articles: articles.length,
    first: articles.at(-1)?.date ?? '',
    last: articles[0]?.date ?? '',
  }
}

/** Full stretches from the oldest article on; what is left at the end joins the newest full one. */
function cutThread(newestFirst: readonly ThreadArticle[]): readonly (readonly ThreadArticle[])[] {
  const stretches: ThreadArticle[][] = [[]]
  let count = 0
  for (const article of newestFirst.flatMap(divide).reverse()) {
    if (count >= THREAD_PAGE_SIZE) {
      stretches.push([])
      count = 0
    }
    stretches.at(-1)?.push(article)
    count += article.statements.length
  }
  const rest = stretches.length > 1 && count < THREAD_PAGE_SIZE ? stretches.pop() : undefined
  stretches.at(-1)?.push(...(rest ?? []))
  return stretches.map((stretch) => stretch.reverse())
}

/** Parts of an article in reading order, about as large as each other, so that each fills a page. */
function divide(article: ThreadArticle): readonly ThreadArticle[] {
  const { statements } = article
  const parts = Math.ceil(statements.length / LARGEST_PART)
  if (parts < 2) return [article]
  const border = (part: number) => Math.floor((part * statements.length) / parts)
  return Array.from({ length: parts }, (_, part) => ({
    ...article,
    statements: statements.slice(border(part), border(part + 1)),
  }))
}

/** Loaded pages of a thread, each with the next older ones that go on with its last article. */
export function joinDivided(pages: readonly VoicePage[]): VoicePage[] {
  const joined: VoicePage[] = []
  for (const page of pages) {
    const before = joined.at(-1)
    const [first, ...rest] = page.articles
    const last = before?.articles.at(-1)
    if (!before || !first || first.slug !== last?.slug) {
      joined.push(page)
      continue
    }
    const whole = { ...last, statements: [...last.statements, ...first.statements] }
    const articles = [...before.articles.slice(0, -1), whole, ...rest]
    joined[joined.length - 1] = { ...before, articles, older: page.older }
  }
  return joined
}

function profileOf(
  thread: VoiceThread,
  stretches: readonly (readonly ThreadArticle[])[],
): VoiceProfile {
  const { description, link, names, companions, articles } = thread
  const summary = summariseVoice(thread)
  const kinds = (['direct', 'mixed', 'indirect'] as const).filter((kind) =>
    articles.some(({ statements }) => statements.some((statement) => statement.kind === kind)),
  )
  const firmness = new Set<Firmness>()
  for (const { statements } of articles)
    for (const statement of statements) if (statement.firmness) firmness.add(statement.firmness)
  return {
    ...summary,
    description,
    link,
    names,
    companions,
    activity: countActivity(summary, stretches),
    kinds,
    firmness: [...firmness].sort(),
  }
}

function countActivity(
  { first, last }: VoiceSummary,
  stretches: readonly (readonly ThreadArticle[])[],
): readonly Activity[] {
  const length = monthOf(last) - monthOf(first) < MONTHLY_SPAN ? 'YYYY-MM'.length : 'YYYY'.length
  const activity = new Map<string, Activity>()
  for (const [index, articles] of [...stretches.entries()].reverse())
    for (const { date, statements } of articles) {
      const period = date.slice(0, length)
      const known = activity.get(period)
      const page = known ? known.page : index + 1 === stretches.length ? null : index + 1
      const count = (known?.statements ?? 0) + statements.length
      activity.set(period, { period, statements: count, page })
    }
  return [...activity.values()]
}

const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
