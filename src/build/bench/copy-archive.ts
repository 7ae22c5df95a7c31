import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ArticleError } from '../../compiler/problems.ts'
import { parseArticle } from '../../compiler/parse.ts'

/**
 * Fills a new folder with the `.txt` articles of another one, each so many times: copies have a slug of their own and
 * dates that go back year by year. With `isTitled` they have a title of their own too; without, their words are the
 * same. Gives the names of the files, oldest source first.
 */
export async function copyArchive(
  from: string,
  to: string,
  times: number,
  isTitled: boolean,
): Promise<string[]> {
  const sources = (await readdir(from)).filter((name) => /^\d{4}-.*\.txt$/.test(name)).sort()
  if (sources.length === 0)
    throw new Error(`${from}: found no article such as 2031-05-04-title.txt`)
  await mkdir(to, { recursive: true })
  const names: string[] = []
  for (const source of sources) {
    const text = await readFile(join(from, source), 'utf8')
    const parsed = parseArticle(source, text)
    if (parsed.status === 'wrong') throw new ArticleError(parsed.problems)
    const { date, title } = parsed.article
    for (let copy = 0; copy < times; copy++) {
      const day = copy === 0 ? date : yearsBefore(date, copy)
      const slug = source.slice(date.length, -'.txt'.length)
      const name = copy === 0 ? source : `${day}${slug}-c${copy}.txt`
      const mark = isTitled && copy > 0 ? ` (copy ${copy})` : ''
      const copied = `${text.slice(0, title.end)}${mark}${text.slice(title.end)}`
      await writeFile(join(to, name), copied.replace(date, day))
      names.push(name)
    }
  }
  return names
}

/** The same day so many years before, in years of four digits; 29 February becomes the 28th. */
function yearsBefore(date: string, years: number): string {
  const year = String(Number(date.slice(0, 4)) - years).padStart(4, '0')
  return `${year}${date.slice(4).replace('-02-29', '-02-28')}`
}
