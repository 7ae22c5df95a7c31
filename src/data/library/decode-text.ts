import type { Refusal } from '../../compiler/imports/draft.ts'

/** What a file may hold at most, in bytes: texts as in the archive, markup more. */
export const MAX_TEXT_BYTES = 2 * 1024 * 1024
export const MAX_HTML_BYTES = 4 * 1024 * 1024

/** Text of a file. */
export interface DecodedText {
  readonly text: string
  readonly isHtml: boolean
  /** What the reader should check, in words. */
  readonly notice: string | null
}

/** First bytes of common files that are no texts. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive (or a Word, Pages or e-book file)'],
  ['%PDF', 'a PDF document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word document'],
  ['{\\rtf', 'a rich text document'],
]
const HTML_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|svg|meta|script)[\s>/]/i
const META_CHARSET = /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]{1,40})/i
const EXPECTED = 'a text file (.txt, .md) or a web page (.html)'

/**
 * The text of a file's bytes. UTF-8, UTF-16 with its mark, and what a web page says of itself are read; bytes that are
 * no UTF-8 are tried as Windows-1252, with a notice. Files too big, empty, or no text are refused. Never throws.
 */
export function decodeText(name: string, bytes: Uint8Array): DecodedText | Refusal {
  if (bytes.length === 0) return { found: 'an empty file', expected: EXPECTED }
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  const signature = SIGNATURES.find(([start]) => head.startsWith(start))
  if (signature) return { found: signature[1], expected: EXPECTED }
  const isPage = /\.(?:x?html?|xht)$/i.test(name)
  const limit =
    isPage || looksLikeHtml(latin(bytes).replace('\u00ef\u00bb\u00bf', ''))
      ? MAX_HTML_BYTES
      : MAX_TEXT_BYTES
  if (bytes.length > limit) return tooBig(bytes.length, limit)
  const { text, notice } = decode(bytes, isPage)
  if (hasControls(text)) return { found: 'data that is no text', expected: EXPECTED }
  if (text.trim() === '') return { found: 'an empty text', expected: EXPECTED }
  return { text, isHtml: isPage || looksLikeHtml(text), notice }
}

/** Whether a text is markup: it begins as web pages do. */
export function looksLikeHtml(text: string): boolean {
  return HTML_START.test(text.slice(0, 3000))
}

/** Bytes and what was allowed, in words. */
export function tooBig(size: number, limit: number): Refusal {
  return { found: inMegabytes(size), expected: `at most ${inMegabytes(limit)}` }
}

function inMegabytes(bytes: number): string {
  const number = (bytes / 1024 / 1024).toLocaleString('en-GB', { maximumFractionDigits: 1 })
  return `${number} MB`
}

function decode(bytes: Uint8Array, isPage: boolean): { text: string; notice: string | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return plain(bytes, 'utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return plain(bytes, 'utf-16be')
  const named = isPage ? META_CHARSET.exec(latin(bytes))?.[1] : undefined
  if (named !== undefined && !/^utf-?8$/i.test(named))
    try {
      return plain(bytes, named)
    } catch {
      // A name no decoder has: as if the page had not said it.
    }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notice: null }
  } catch {
    const { text } = plain(bytes, 'windows-1252')
    return {
      text,
      notice: 'The file is not in UTF-8 and was read as Windows-1252. Check its accents.',
    }
  }
}

function plain(bytes: Uint8Array, encoding: string) {
  return { text: new TextDecoder(encoding).decode(bytes), notice: null }
}

/** The head of a file, byte by byte. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 2048))
}

/** NUL, or more than a thousandth of characters that no text has. */
function hasControls(text: string): boolean {
  let controls = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0) return true
    const isSpace = code >= 9 && code <= 13
    if ((code < 32 && !isSpace) || (code >= 127 && code < 160) || code === 0xfffd) controls++
  }
  return controls * 1000 > text.length
}
