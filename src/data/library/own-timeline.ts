import type { ArticleSummary, TimelinePage } from '../../compiler/types.ts'
import { isOwnSlug } from '../../compiler/urls.ts'
import { statementsOf, findFacts } from '../../compiler/voices-facts.ts'
import type { ThreadArticle } from '../../compiler/voices-types.ts'
import { openDatabase } from '../database.ts'
import { guard, listOwnArticles } from './own-articles.ts'
import { areOwnHidden } from './own-flag.ts'
import { nameKey } from './voice-keys.ts'

/** Own articles shown for each page of the archive that is loaded: a thousand at once take long to draw. */
const FOR_EACH_PAGE = 50

/** What of the reader's own goes into a list of the archive. */
export interface OwnAmong<Item> {
  /** How many articles. */
  readonly count: number
  readonly isHidden: boolean
  /** Puts them between the archive's, by date; changes nothing while they are hidden. */
  readonly merge: Item
}

type MergePages = (pages: readonly TimelinePage[]) => readonly TimelinePage[]
type MergeThread = (
  published: readonly ThreadArticle[],
  /** Nothing older is left to be loaded. */
  isWhole: boolean,
) => readonly ThreadArticle[]

/** The own articles among those of the timeline. Rejects with a `StorageError`. */
export async function readOwnTimeline(): Promise<OwnAmong<MergePages>> {
  const own = (await listOwnArticles()).map(withoutVoices).sort(byNewest)
  const isHidden = areOwnHidden()
  return {
    count: own.length,
    isHidden,
    merge: (pages) => (isHidden ? pages : mergeOwn(pages, own)),
  }
}

/**
 * The archive may have no page of those whom an own article quotes; and an earlier release stored summaries without
 * their kinds.
 */
function withoutVoices<Summary extends ArticleSummary>(article: Summary): Summary {
  const speakers = article.speakers.map((speaker) => ({ ...speaker, isVoice: false }))
  const { kinds } = article as Partial<ArticleSummary>
  return { ...article, speakers, kinds: kinds ?? [] }
}

/**
 * The pages with those own articles that fall among them, newest first: all there are beyond the first and the last
 * page of the archive, and as many as are drawn quickly. On one day the archive comes first.
 */
export function mergeOwn(
  pages: readonly TimelinePage[],
  own: readonly ArticleSummary[],
): readonly TimelinePage[] {
  const [first, ...rest] = pages
  if (!first) return pages
  const published = pages.flatMap(({ articles }) => articles)
  const newest = first.newer === null ? '9999' : (published[0]?.date ?? '')
  const oldest = pages.at(-1)?.older == null ? '' : (published.at(-1)?.date ?? '')
  const among = own.filter(({ date }) => date <= newest && (date > oldest || oldest === ''))
  const shown = among.slice(0, FOR_EACH_PAGE * pages.length)
  const articles = [...published, ...shown].sort(byNewest)
  return [{ ...first, articles }, ...rest.map((page) => ({ ...page, articles: [] }))]
}

/** What a voice said in the reader's own articles. `names` are full forms of its name. Rejects with a `StorageError`. */
export async function readOwnThread(
  id: string,
  names: readonly string[],
): Promise<OwnAmong<MergeThread>> {
  const own = await guard(() => collectOwnThread([id, ...names.map(nameKey)]))
  const isHidden = areOwnHidden()
  return {
    count: own.length,
    isHidden,
    merge: (published, isWhole) => {
      if (isHidden) return published
      const oldest = isWhole ? '' : (published.at(-1)?.date ?? '')
      return [...published, ...own.filter(({ date }) => date > oldest)].sort(byNewest)
    },
  }
}

async function collectOwnThread(keys: readonly string[]): Promise<readonly ThreadArticle[]> {
  const database = await openDatabase()
  const found = keys.map((key) => database.getAllKeysFromIndex('ownArticles', 'voices', key))
  const articles: ThreadArticle[] = []
  for (const slug of new Set((await Promise.all(found)).flat())) {
    const article = (await database.get('ownTexts', slug))?.article
    if (!article) continue
    const facts = findFacts(article)
    const statements = article.speakers
      .filter(({ id, name }) => keys.includes(id) || keys.includes(nameKey(name)))
      .flatMap(({ id }) => statementsOf(id, facts))
    const { date, title } = article
    if (statements.length > 0) articles.push({ slug, date, title: title.text, statements })
  }
  return articles.sort(byNewest)
}

type Dated = { readonly slug: string; readonly date: string }

function byNewest(one: Dated, other: Dated): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1
  return Number(isOwnSlug(one.slug)) - Number(isOwnSlug(other.slug))
}
