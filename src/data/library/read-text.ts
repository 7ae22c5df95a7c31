import type { Draft, Refusal } from '../../compiler/imports/draft.ts'
import { readDraft } from '../../compiler/imports/read-draft.ts'
import type { Markup } from '../attribution/tasks.ts'
import { decodeText, looksLikeHtml, MAX_TEXT_BYTES, tooBig } from './decode-text.ts'

/**
 * A file's bytes, or words that were pasted or shared, as a draft. Markup is handed back: the page takes the text out of
 * it. What is no text is refused. Never throws.
 */
export function readText(name: string, content: ArrayBuffer | string): Draft | Refusal | Markup {
  if (typeof content !== 'string') {
    const decoded = decodeText(name, new Uint8Array(content))
    if ('found' in decoded) return decoded
    const { text, isHtml, notice } = decoded
    if (isHtml) return { html: text, notice }
    const draft = readDraft(name, text)
    return 'found' in draft ? draft : { ...draft, notice: notice ?? draft.notice }
  }
  if (content.length > MAX_TEXT_BYTES) return tooBig(content.length, MAX_TEXT_BYTES)
  if (looksLikeHtml(content)) return { html: content, notice: null }
  return readDraft(name, content.replaceAll('\0', ''))
}
