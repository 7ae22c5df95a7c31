import { addDetail, NO_DETAILS, type DetailKey } from '../../compiler/details.ts'
import { oneLine, type Draft, type Refusal } from '../../compiler/imports/draft.ts'
import { findDate } from '../../compiler/imports/find-date.ts'
import type { ArticleDetails } from '../../compiler/types.ts'
import { blockTexts } from './block-texts.ts'
import { parseInert } from './parse-inert.ts'

/** Elements of a page beyond which it is not searched for an article: more would freeze the screen. */
const MAX_ELEMENTS = 30_000
/** Characters that a text must have for the search for an article to count; below, the page is taken as a whole. */
const ARTICLE_LENGTH = 250
/** Never text of an article, whatever stands in them. */
const NO_TEXT =
  'script, style, noscript, template, iframe, object, embed, svg, math, form, button, dialog, [hidden], [aria-hidden="true"]'

/**
 * The article of a web page's markup as plain text: only words leave the document it is read into. Never throws.
 */
export async function readHtml(
  name: string,
  { html, notice }: MarkupText,
): Promise<Draft | Refusal> {
  const page = parseInert(html)
  if (page.getElementsByTagName('*').length > MAX_ELEMENTS)
    return {
      found: `a page of more than ${MAX_ELEMENTS.toLocaleString('en-GB')} elements`,
      expected: 'the page of one article',
    }
  const published = publishedInJson(page)
  for (const element of page.querySelectorAll(NO_TEXT)) element.remove()
  const known = describe(page, published)
  const whole = page.body.cloneNode(true) as HTMLElement
  const found = await findArticle(page)
  const paragraphs = blockTexts(found?.content ?? whole)
  const title = oneLine(found?.title || known.title)
  const body =
    paragraphs[0] !== undefined && oneLine(paragraphs[0]) === title
      ? paragraphs.slice(1)
      : paragraphs
  if (!body.some((paragraph) => /[\p{L}\p{N}]/u.test(paragraph)))
    return { found: 'a page without text', expected: 'a page with an article in it' }
  return {
    ...known.details,
    ...(known.details.byline === null && detailOf('byline', found?.byline)),
    title,
    date: known.date ?? findDate(name) ?? findDate(body.join('\n').slice(0, 1500)),
    paragraphs: body,
    notice: notice ?? (title === '' ? 'The page names no title.' : null),
  }
}

interface MarkupText {
  readonly html: string
  readonly notice: string | null
}

/** Mozilla's Readability, as in Firefox's reader view; `null` where it finds no article. */
async function findArticle(page: Document) {
  try {
    const { Readability } = await import('@mozilla/readability')
    const found = new Readability<Node>(page, {
      charThreshold: ARTICLE_LENGTH,
      serializer: (node) => node,
    }).parse()
    if (!found?.content || (found.length ?? 0) < ARTICLE_LENGTH) return null
    return { content: found.content as HTMLElement, title: found.title ?? '', byline: found.byline }
  } catch {
    return null
  }
}

/** What a page says of its article; `inJson` is the day its JSON-LD names. */
function describe(
  page: Document,
  inJson: string | undefined,
): { title: string; date: string | null; details: ArticleDetails } {
  const content = (...names: string[]) =>
    names
      .map((name) =>
        page
          .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
          ?.getAttribute('content'),
      )
      .find((value) => value != null && value.trim() !== '')
  const published =
    content(
      'article:published_time',
      'og:article:published_time',
      'date',
      'dc.date',
      'parsely-pub-date',
    ) ??
    inJson ??
    page.querySelector('time[datetime]')?.getAttribute('datetime') ??
    ''
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? content('og:url')
  return {
    title: content('og:title') ?? page.querySelector('h1')?.textContent ?? page.title,
    date: findDate(published),
    details: {
      ...NO_DETAILS,
      ...detailOf('byline', content('author', 'article:author')),
      ...detailOf('source', content('og:site_name', 'application-name')),
      ...detailOf('url', url),
      ...detailOf('lang', page.documentElement.getAttribute('lang')),
    },
  }
}

/** `datePublished` of the page's JSON-LD, read as words: the JSON of pages is often broken. */
function publishedInJson(page: Document): string | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')]
  return scripts
    .map(({ textContent }) => /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(textContent ?? '')?.[1])
    .find((value) => value !== undefined)
}

/** One field, if its value is what an article file takes for it. An author's web address is no name. */
function detailOf(key: DetailKey, value: string | null | undefined): Partial<ArticleDetails> {
  const words = oneLine(value ?? '').slice(0, 500)
  if (words === '' || (key === 'byline' && /^https?:/i.test(words))) return {}
  const details = addDetail(NO_DETAILS, key, [words])
  return 'expected' in details ? {} : { [key]: details[key] }
}
