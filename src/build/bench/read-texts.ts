import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeUtf8 } from '../decode-utf8.ts'
import { NOT_ARTICLES } from '../read-articles.ts'

const TEXT_ENDING = /\.(txt|md)$/

/** The texts of files, and of the `.txt` and `.md` files of folders, in the order given. Throws if there are none. */
export async function readTexts(paths: readonly string[]): Promise<string[]> {
  const texts: string[] = []
  for (const path of paths)
    for (const file of (await stat(path)).isDirectory() ? await listTexts(path) : [path]) {
      const decoded = decodeUtf8(await readFile(file))
      if ('line' in decoded)
        throw new Error(`${file}: line ${decoded.line}: found ${decoded.found}, expected UTF-8`)
      texts.push(decoded.text)
    }
  if (texts.length === 0) throw new Error(`${paths.join(', ')}: found no .txt or .md file`)
  return texts
}

async function listTexts(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter((name) => TEXT_ENDING.test(name) && !NOT_ARTICLES.test(name))
    .sort()
    .map((name) => join(folder, name))
}
