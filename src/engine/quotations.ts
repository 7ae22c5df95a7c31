import { isSingle, readSingleMarks, type SingleMarks } from './single-marks.ts'
import type { Span } from './types.ts'

/** What stands between two quotation marks of one paragraph. */
export interface Quotation extends Span {
  /** Without the marks. */
  readonly inner: Span
  readonly hasEnd: boolean
  /** Goes on from the paragraph before, whose quotation was left open. */
  readonly continues: boolean
}

/** Opening marks with the marks that may close them. Straight marks open and close. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"”',
  "'": "'",
  "''": "''",
  '``': "''",
}

const MARKS = '“”„«»‘’‚「」『』"\'`'
/** 1 for code units that are, or begin, a mark. */
const IS_MARK = new Uint8Array(0x10000)
for (const mark of MARKS) IS_MARK[mark.charCodeAt(0)] = 1

/**
 * Quotations of every block, one list a block, in reading order.
 *
 *     “We were ‘lucky’,” she said.
 *     ^----------------^
 *
 * A quotation left open at a paragraph's end ends there; the next one's opening mark then continues
 * it. Inner quotations are not listed. Spans never overlap; no marks, empty lists. Never throws.
 */
export function findQuotations(text: string, blocks: readonly Span[]): Quotation[][] {
  let isOpen = false
  return blocks.map((block, index) => {
    const next = blocks[index + 1]?.start ?? -1
    const leadsOn = /^['‘]\p{L}/u.test(next < 0 ? '' : text.slice(next, next + 3))
    const found = findInBlock(text, block, isOpen, leadsOn)
    const last = found.at(-1)
    isOpen = last !== undefined && !last.hasEnd
    return found
  })
}

function findInBlock(text: string, block: Span, wasOpen: boolean, leadsOn: boolean): Quotation[] {
  const found: Quotation[] = []
  let open: { mark: string; at: number } | null = null
  const singles = readSingleMarks(text, block, leadsOn)
  let at = block.start
  while (at < block.end) {
    if (IS_MARK[text.charCodeAt(at)] === 0) {
      at += 1
      continue
    }
    const mark = markAt(text, at, block.end)
    if (mark === '') {
      at += 1
      continue
    }
    const end = at + mark.length
    if (open === null) {
      if (opensAt(text, at, mark, block, singles)) open = { mark, at }
    } else if (closes(at, mark, open.mark, singles)) {
      found.push(quotation(open, at, end, true, wasOpen && found.length === 0, block))
      open = null
    }
    at = end
  }
  if (open !== null && (leadsOn || !isSingle(open.mark))) {
    found.push(quotation(open, block.end, block.end, false, wasOpen && found.length === 0, block))
  }
  return found
}

function quotation(
  open: { mark: string; at: number },
  innerEnd: number,
  end: number,
  hasEnd: boolean,
  wasOpen: boolean,
  block: Span,
): Quotation {
  return {
    start: open.at,
    end,
    inner: { start: open.at + open.mark.length, end: innerEnd },
    hasEnd,
    continues: wasOpen && open.at === block.start,
  }
}

function markAt(text: string, at: number, end: number): string {
  const char = text[at] ?? ''
  if ((char === "'" || char === '`') && text[at + 1] === char && at + 1 < end) return char + char
  return char in CLOSERS || '”’』」'.includes(char) ? char : ''
}

const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
const isSpace = (char: string): boolean => char === '' || /[\s([{\-—–/:]/.test(char)

function opensAt(
  text: string,
  at: number,
  mark: string,
  block: Span,
  singles: SingleMarks,
): boolean {
  if (!(mark in CLOSERS)) return false
  const before = at > block.start ? (text[at - 1] ?? '') : ''
  const after = text[at + mark.length] ?? ''
  if (mark === '“' || mark === '„' || mark === '「' || mark === '『') return true
  if (mark === '«' || mark === '‚') return mark === '«' || (isSpace(before) && isLetter(after))
  if (mark === '»') return isSpace(before) && isLetter(after)
  if (isSingle(mark)) return singles.opensAt(at)
  return !/[\p{N}]/u.test(before) && after !== '' && !(isLetter(before) && /[\s.,]/.test(after))
}

function closes(at: number, mark: string, open: string, singles: SingleMarks): boolean {
  const partners = CLOSERS[open] ?? ''
  const fits = open.length === 2 ? mark === "''" || mark === '"' : partners.includes(mark)
  return fits && (!isSingle(open) || singles.closesAt(at))
}
