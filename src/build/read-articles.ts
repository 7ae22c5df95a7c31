import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArticle } from '../compiler/parse.ts'
import { parseVoices, VOICES_FILE } from '../compiler/parse-voices.ts'
import { ArticleError, quoteForMessage, type ArticleProblem } from '../compiler/problems.ts'
import type { Block, ParsedArticle } from '../compiler/types.ts'
import { indexVoices, type VoicesByName } from '../compiler/voices.ts'

export type DatedArticle = ParsedArticle & { readonly date: string; readonly title: Block }

const MAX_BYTES = 2 * 1024 * 1024
const ARTICLE_ENDING = /\.(txt|md)$/
/** Files of the folder that are no articles: the editor's own and what a reader exported. */
export const NOT_ARTICLES = /^(voices\.yaml|.*\.corrections\.json|\p{Lu}[\p{Lu}\p{N}_-]*\.[^.]+)$/u

/** What a folder of articles holds. */
export interface ArticleFolder {
  /** In the order of their file names. */
  readonly articles: readonly DatedArticle[]
  /** The editor's, of `voices.yaml`. */
  readonly voices: VoicesByName
}

/** All a folder holds, and all problems of its files. A folder that does not exist is one problem. */
export async function readArticles(folder: string): Promise<
  ArticleFolder & {
    readonly problems: readonly ArticleProblem[]
  }
> {
  const articles: DatedArticle[] = []
  let voices = indexVoices([])
  const problems: ArticleProblem[] = []
  const slugs = new Map<string, string>()
  let names: string[]
  try {
    names = (await readdir(folder)).sort()
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    const expected = 'a folder of articles (the ARTICLES setting names another one)'
    return {
      articles,
      voices,
      problems: [{ file: folder, line: 1, found: 'no such folder', expected }],
    }
  }
  for (const name of names) {
    if (name === VOICES_FILE) {
      const read = await readVoices(folder)
      voices = indexVoices(read.voices)
      problems.push(...read.problems)
    }
    if (NOT_ARTICLES.test(name)) continue
    const result = await readArticle(folder, name)
    if ('problems' in result) problems.push(...result.problems)
    else articles.push(result)
    if (!ARTICLE_ENDING.test(name)) continue
    const slug = name.replace(ARTICLE_ENDING, '')
    const twin = slugs.get(slug)
    if (twin) {
      const found = `the same slug as ${twin}`
      problems.push({ file: name, line: 1, found, expected: 'one file for each slug' })
    }
    slugs.set(slug, name)
  }
  return { articles, voices, problems }
}

/** All a folder holds; any problem throws an `ArticleError` with every problem. */
export async function readSoundArticles(folder: string): Promise<ArticleFolder> {
  const { articles, voices, problems } = await readArticles(folder)
  if (problems.length > 0) throw new ArticleError(problems)
  return { articles, voices }
}

async function readVoices(folder: string) {
  const decoded = decodeUtf8(await readFile(join(folder, VOICES_FILE)))
  if (!('line' in decoded)) return parseVoices(decoded.text)
  const problem = { file: VOICES_FILE, ...decoded, expected: 'text in UTF-8' }
  return { voices: [], problems: [problem] }
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
  const { size, isFile } = await stat(path).then((s) => ({ size: s.size, isFile: s.isFile() }))
  if (!isFile || !ARTICLE_ENDING.test(name)) {
    const found = isFile ? `the file ${quoteForMessage(name)}` : 'a folder'
    return wrong(
      1,
      found,
      'only articles (.txt, .md), voices.yaml, *.corrections.json or CAPITALS.md here',
    )
  }
  if (size > MAX_BYTES)
    return wrong(
      1,
      `${size.toLocaleString('en')} bytes`,
      `at most ${MAX_BYTES.toLocaleString('en')} bytes`,
    )
  const bytes = await readFile(path)
  const decoded = decodeUtf8(bytes)
  if ('line' in decoded) return wrong(decoded.line, decoded.found, 'text in UTF-8')
  const parsed = parseArticle(name, decoded.text)
  return parsed.status === 'parsed' ? parsed.article : { problems: parsed.problems }
}

/** The text of UTF-8 bytes without its byte order mark, or the line of the first wrong byte. */
export function decodeUtf8(
  bytes: Uint8Array,
): { readonly text: string } | { readonly line: number; readonly found: string } {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    return { text: decoder.decode(bytes) }
  } catch {
    let line = 1
    for (let start = 0; start <= bytes.length; line++) {
      const newline = bytes.indexOf(0x0a, start)
      const end = newline < 0 ? bytes.length : newline
      try {
        decoder.decode(bytes.subarray(start, end))
      } catch {
        return { line, found: 'bytes that are not UTF-8' }
      }
      start = end + 1
    }
    return { line: 1, found: 'bytes that are not UTF-8' }
  }
}
