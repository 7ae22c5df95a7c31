import { lstat, readFile, stat } from 'node:fs/promises'
import type { ArticleProblem } from '../compiler/problems.ts'
import { decodeUtf8 } from './decode-utf8.ts'

/** Why a text cannot be read: a problem whose file the caller names. */
export type TextFault = Omit<ArticleProblem, 'file'>

/** A file's text without its byte order mark, or why there is none; `null` where nothing bears the name. Never throws. */
export async function readText(
  path: string,
  mostBytes = Infinity,
): Promise<{ readonly text: string } | TextFault | null> {
  const there = await findFile(path)
  if (!there) return null
  if ('found' in there) return faultOf(there.found, 'a file of text')
  if (there.size > mostBytes) return faultOf(bytes(there.size), `at most ${bytes(mostBytes)}`)
  const content = await readFile(path).catch(() => null)
  if (!content) return faultOf('a file that may not be read', 'a file of text')
  const decoded = decodeUtf8(content)
  return 'line' in decoded ? { ...decoded, expected: 'text in UTF-8' } : decoded
}

/**
 * What bears a name: a file with its size, or in words what else stands there, as the link to nowhere by which Emacs
 * marks a file it edits. Links are followed. `null` for nothing.
 */
export async function findFile(
  path: string,
): Promise<{ readonly size: number } | { readonly found: string } | null> {
  const followed = await stat(path).catch(() => null)
  if (followed?.isFile()) return { size: followed.size }
  if (followed) return { found: followed.isDirectory() ? 'a folder' : 'no regular file' }
  const itself = await lstat(path).catch(() => null)
  return itself && { found: 'a link to no file' }
}

const faultOf = (found: string, expected: string): TextFault => ({ line: 1, found, expected })

const bytes = (count: number) => `${count.toLocaleString('en')} bytes`
