import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticle } from '../compiler/parse.ts'
import type { ParsedCorrections } from '../compiler/parse-corrections.ts'
import { parseVoices, VOICES_FILE } from '../compiler/parse-voices.ts'
import { ArticleError, quoteForMessage, type ArticleProblem } from '../compiler/problems.ts'
import type { Block, ParsedArticle } from '../compiler/types.ts'
import { indexVoices, type Voice, type VoicesByName } from '../compiler/voices.ts'
import { findLostCorrections, readCorrections, type CorrectionsBySlug } from './read-corrections.ts'
import { findFile, readText } from './read-text.ts'

export type DatedArticle = ParsedArticle & { readonly date: string; readonly title: Block }

const MAX_BYTES = 2 * 1024 * 1024
const ARTICLE_ENDING = /\.(txt|md)$/
/** Files of the folder that are no articles: the editor's own and what a reader exported. */
export const NOT_ARTICLES = /^(voices\.yaml|.*\.corrections\.json|\p{Lu}[\p{Lu}\p{N}_-]*\.[^.]+)$/u

/** What stands where the folder should be, by the system's name of the error. */
const NO_FOLDER: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'a file',
}

/** What a folder of articles holds. */
export interface ArticleFolder {
  /** In the order of their file names. */
  readonly articles: readonly DatedArticle[]
  /** The editor's, of `voices.yaml`. */
  readonly voices: VoicesByName
  /** Of `*.corrections.json`. */
  readonly corrections: CorrectionsBySlug
}

/** The files of a folder that should be articles, and what can be told of the folder without reading them. */
export interface FolderListing {
  /** In their order. */
  readonly names: readonly string[]
  readonly voices: readonly Voice[]
  readonly problems: readonly ArticleProblem[]
}

/** Lists a folder and reads the editor's voices. A folder that cannot be listed is one problem. */
export async function listArticles(folder: string): Promise<FolderListing> {
  let names: string[]
  try {
    names = (await readdir(folder)).sort()
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    const found = NO_FOLDER[code] ?? `a folder that cannot be listed (${code})`
    const expected = 'a folder of articles (the ARTICLES setting names another one)'
    return { names: [], voices: [], problems: [{ file: folder, line: 1, found, expected }] }
  }
  const { voices, problems } = names.includes(VOICES_FILE)
    ? await readVoices(folder)
    : { voices: [], problems: [] }
  const articles = names.filter((name) => !NOT_ARTICLES.test(name))
  return {
    names: articles,
    voices,
    problems: [...problems, ...findTwins(articles), ...findLostCorrections(names)],
  }
}

/** Files whose name differs from an earlier one's in its ending only. */
function findTwins(names: readonly string[]): ArticleProblem[] {
  const problems: ArticleProblem[] = []
  const slugs = new Map<string, string>()
  for (const name of names) {
    if (!ARTICLE_ENDING.test(name)) continue
    const slug = name.replace(ARTICLE_ENDING, '')
    const twin = slugs.get(slug)
    if (twin) {
      const found = `the same slug as ${twin}`
      problems.push({ file: name, line: 1, found, expected: 'one file for each slug' })
    }
    slugs.set(slug, name)
  }
  return problems
}

/** All a folder holds, and all problems of its files, by file. A folder that cannot be listed is one problem. */
export async function readArticles(
  folder: string,
): Promise<ArticleFolder & { readonly problems: readonly ArticleProblem[] }> {
  const { names, voices, problems } = await listArticles(folder)
  const articles: DatedArticle[] = []
  const corrections = new Map<string, ParsedCorrections>()
  const found: ArticleProblem[] = []
  for (const name of names) {
    const result = await readArticle(folder, name)
    const slug = name.replace(ARTICLE_ENDING, '')
    const read = await readCorrections(folder, slug)
    found.push(...read.problems)
    if ('problems' in result) {
      found.push(...result.problems)
      continue
    }
    articles.push(result)
    if (read.parsed) corrections.set(slug, read.parsed)
  }
  return {
    articles,
    voices: indexVoices(voices),
    corrections,
    problems: sortProblems([...found, ...problems]),
  }
}

/** Problems by file and line; those of one line stay in their order. */
export function sortProblems(problems: readonly ArticleProblem[]): ArticleProblem[] {
  return problems.toSorted((one, other) =>
    one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line,
  )
}

/** All a folder holds; any problem throws an `ArticleError` with every problem. */
export async function readSoundArticles(folder: string): Promise<ArticleFolder> {
  const { problems, ...sound } = await readArticles(folder)
  if (problems.length > 0) throw new ArticleError(problems)
  return sound
}

async function readVoices(folder: string) {
  const read = await readText(join(folder, VOICES_FILE))
  if (!read) return { voices: [], problems: [] }
  if ('text' in read) return parseVoices(read.text)
  return { voices: [], problems: [{ file: VOICES_FILE, ...read }] }
}

/** One file of a folder as an article, or all that is wrong with it. */
export async function readArticle(
  folder: string,
  name: string,
): Promise<DatedArticle | { readonly problems: readonly ArticleProblem[] }> {
  const wrong = (line: number, found: string, expected: string) => ({
    problems: [{ file: name, line, found, expected }],
  })
  const path = join(folder, name)
  if (!ARTICLE_ENDING.test(name)) {
    const there = await findFile(path)
    const found = there && 'found' in there ? there.found : `the file ${quoteForMessage(name)}`
    return wrong(
      1,
      found,
      'only articles (.txt, .md), voices.yaml, *.corrections.json or CAPITALS.md here',
    )
  }
  const read = await readText(path, MAX_BYTES)
  if (!read) return wrong(1, 'no file any more', 'a file of text')
  if (!('text' in read)) return wrong(read.line, read.found, read.expected)
  const parsed = parseArticle(name, read.text)
  return parsed.status === 'parsed' ? parsed.article : { problems: parsed.problems }
}
