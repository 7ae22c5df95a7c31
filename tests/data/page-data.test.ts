import { describe, expect, it } from 'vitest'
import { jsonForScript } from '../../src/build/html.ts'
import { renderPage } from '../../src/build/prerender.tsx'
import { articlePath, timelinePagePath, timelinePath } from '../../src/compiler/urls.ts'
import {
  ARTICLE_MARKS_ID,
  readArticle,
  readTimeline,
  seedFromPage,
  toArticleMarks,
} from '../../src/data/page-data.ts'
import { articleQuery, createQueryClient, timelineQuery } from '../../src/data/queries.ts'
import type { Article } from '../../src/compiler/types.ts'
import { archiveOf, manyFiles, publishedArticle } from '../helpers/articles.ts'

const FILE = '2031-05-04-bridge.txt'

/** An article's page as a browser reads it: line endings become LF first. */
async function pageOf(article: Article, marks: unknown = toArticleMarks(article)) {
  const { body } = await renderPage(articlePath(article.slug), { article })
  return parse(
    `${body}<script type="application/json" id="${ARTICLE_MARKS_ID}">${jsonForScript(marks)}</script>`,
  )
}

const parse = (html: string) =>
  new DOMParser().parseFromString(html.replace(/\r\n?/g, '\n'), 'text/html')

describe('readArticle', () => {
  it.each([
    ['plain', 'date 2031-05-04 Title\n\nOne.\n\n“We won,” Ann Lee said.'],
    [
      'with every field',
      'date 2031-05-04 T\nbyline: A <b>\nlang: en\ntags: a, b\nsources: </script>\n\nOne',
    ],
    [
      'with LF inside paragraphs',
      'date 2031-05-04 Title\n\nOne\nand two.\n\n“We\nwon,” Ann Lee said.',
    ],
    [
      'with CRLF inside paragraphs',
      'date 2031-05-04 Title\r\n\r\nOne\r\nand\r\ntwo.\r\n\r\n“We\r\nwon,” Ann Lee said.',
    ],
    ['with statements in the title', 'date 2031-05-04 Ann Lee says the bridge will open\n\nOne.'],
    [
      'of hostile HTML',
      'date 2031-05-04 </h1><p>x\n\n</article><p>y</p><!-- &amp; -->.\n\n"<script>" \'x\'.',
    ],
    ['with spaces kept by the file', 'date 2031-05-04 Two  spaces\n\nOne   and \t two.\u00a0x'],
    ['outside the first plane', 'date 2031-05-04 😀\n\n“😀 東京,” Ann Lee said.'],
  ])('gives back the published article from the page of a text %s', async (_, text) => {
    const article = publishedArticle(FILE, text)
    expect(readArticle(await pageOf(article))).toStrictEqual(article)
  })

  it('gives back a truncated article with its neighbours', async () => {
    const { articles } = archiveOf({
      '2031-05-03-a.txt': 'date 2031-05-03 A\n\nText.',
      '2031-05-04-b.txt': 'date 2031-05-04 B\n\nIt was',
      '2031-05-05-c.txt': 'date 2031-05-05 C\n\nText.',
    })
    const [, middle] = articles
    expect(middle).toMatchObject({
      isTruncated: true,
      older: { title: 'A' },
      newer: { title: 'C' },
    })
    expect(readArticle(await pageOf(middle!))).toStrictEqual(middle)
  })

  it('finds no article on other pages', () => {
    expect(readArticle(parse('<h1>Who said what</h1><p>Text.</p>'))).toBeNull()
  })

  it('refuses marks of another version', async () => {
    const article = publishedArticle(FILE, 'date 2031-05-04 Title\n\nOne.')
    expect(
      readArticle(await pageOf(article, { ...toArticleMarks(article), version: 99 })),
    ).toBeNull()
  })

  it('refuses a page whose words do not fit the marks', async () => {
    const article = publishedArticle(FILE, 'date 2031-05-04 Title\n\nOne.\n\nTwo.')
    const page = await pageOf(article)
    page.querySelectorAll('article p')[1]!.textContent = 'Two and a half.'
    expect(readArticle(page)).toBeNull()
  })

  it('refuses a page that lacks a paragraph', async () => {
    const article = publishedArticle(FILE, 'date 2031-05-04 Title\n\nOne.\n\nTwo.')
    const page = await pageOf(article)
    page.querySelectorAll('article p')[1]!.remove()
    expect(readArticle(page)).toBeNull()
  })
})

describe('toArticleMarks', () => {
  it('leaves the words to the page', () => {
    const article = publishedArticle(FILE, 'date 2031-05-04 Unusual title\n\nRemarkable words.')
    expect(JSON.stringify(toArticleMarks(article))).not.toMatch(/Unusual|Remarkable/)
  })
})

describe('readTimeline', () => {
  const speaking = {
    '2031-05-04-a.txt': [
      'date 2031-05-04 A <b> & "title"',
      ...['Ann Lee', 'Tom Berg', 'Ida Holm', 'Max Roth', 'Eva Lind'].map(
        (name) => `“We are glad about it,” ${name} said.`,
      ),
    ].join('\n\n'),
    '2030-01-01-b.txt': `date 2030-01-01 B\r\n\r\nOne\r\nand two. ${'More words. '.repeat(40)}`,
  }

  it.each([
    ['no articles', {}],
    ['articles with speakers', speaking],
    ['one page', manyFiles(79)],
    ['three pages', manyFiles(125)],
  ])('gives back every page of a timeline of %s', async (_, files) => {
    for (const { number, page } of archiveOf(files).timeline) {
      const path = number === null ? timelinePath() : timelinePagePath(number)
      const { body } = await renderPage(path, { timeline: page, number })
      expect(readTimeline(parse(body))).toStrictEqual({ number, page })
    }
  })

  it('finds no timeline on an article’s page', async () => {
    const article = publishedArticle(FILE, 'date 2031-05-04 Title\n\nOne.')
    expect(readTimeline(await pageOf(article))).toBeNull()
  })
})

describe('seedFromPage', () => {
  it('puts the page’s article where its query looks for it', async () => {
    const article = publishedArticle(FILE, 'date 2031-05-04 Title\n\n“We won,” Ann Lee said.')
    const queryClient = createQueryClient()
    const seeded = seedFromPage(queryClient, await pageOf(article))
    expect(seeded).toStrictEqual({ article, timeline: null })
    expect(queryClient.getQueryData(articleQuery(article.slug).queryKey)).toStrictEqual(article)
  })

  it('puts the page’s timeline where its query looks for it', async () => {
    const [newest] = archiveOf(manyFiles(3)).timeline
    const { body } = await renderPage('/', { timeline: newest!.page, number: null })
    const queryClient = createQueryClient()
    seedFromPage(queryClient, parse(body))
    expect(queryClient.getQueryData(timelineQuery(null).queryKey)).toStrictEqual({
      pages: [newest!.page],
      pageParams: [null],
    })
  })
})
