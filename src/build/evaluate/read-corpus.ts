import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeUtf8 } from '../decode-utf8.ts'

/** An article and what annotators marked in it (brat). */
export interface MarkedArticle {
  readonly file: string
  readonly text: string
  readonly annotations: string
}

/**
 * The marked articles of a folder in the order of their file names, and the files nobody has marked. An
 * article's annotations carry its name, and what the corpus puts behind it: `a_ef2d.ann` for `a.txt`.
 * A missing folder, one without any annotation and a file that is not UTF-8 throw, with the place in words.
 */
export async function readCorpus(folder: string): Promise<{
  readonly articles: readonly MarkedArticle[]
  readonly unmarked: readonly string[]
}> {
  const texts = join(folder, 'text')
  const annotations = join(folder, 'attributions')
  const files = await listFiles(texts, '.txt')
  const marked = await listFiles(annotations, '.ann')
  const articles: MarkedArticle[] = []
  const unmarked: string[] = []
  for (const file of files) {
    const name = file.slice(0, -'.txt'.length)
    const own = marked.find((each) => each === `${name}.ann` || each.startsWith(`${name}_`))
    if (own === undefined) unmarked.push(file)
    else
      articles.push({
        file,
        text: await readText(join(texts, file)),
        annotations: await readText(join(annotations, own)),
      })
  }
  if (articles.length === 0)
    throw new Error(
      `${annotations}: found no annotations of the files in ${texts}, expected NAME.ann or NAME_….ann for NAME.txt`,
    )
  return { articles, unmarked }
}

async function listFiles(folder: string, ending: string): Promise<string[]> {
  let names: string[]
  try {
    names = await readdir(folder)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const found = code === 'ENOENT' ? 'no such folder' : code === 'ENOTDIR' ? 'no folder' : code
    throw new Error(`${folder}: found ${found}, expected a folder of *${ending} files`, { cause })
  }
  const files = names.filter((name) => name.endsWith(ending)).sort()
  if (files.length === 0) throw new Error(`${folder}: found no *${ending} file`)
  return files
}

async function readText(file: string): Promise<string> {
  const decoded = decodeUtf8(await readFile(file))
  if ('line' in decoded)
    throw new Error(`${file}: line ${decoded.line}: found ${decoded.found}, expected UTF-8`)
  return decoded.text
}
