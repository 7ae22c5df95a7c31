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

/** Where single marks could close, read from left to right; looked for when a single mark first opens. */
interface Closers {
  positions: readonly number[] | null
  next: number
}

/** A single mark with no partner within this many code units is an apostrophe. */
const SINGLE_REACH = 600

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
  return blocks.map((block) => {
    const found = findInBlock(text, block, isOpen)
    const last = found.at(-1)
    isOpen = last !== undefined && !last.hasEnd
    return found
  })
}

function findInBlock(text: string, block: Span, wasOpen: boolean): Quotation[] {
  const found: Quotation[] = []
  let open: { mark: string; at: number } | null = null
  const singles: Closers = { positions: null, next: 0 }
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
    } else if (closes(text, at, mark, open.mark, block)) {
      found.push(quotation(open, at, end, true, wasOpen && found.length === 0, block))
      open = null
    }
    at = end
  }
  if (open !== null && !isSingle(open.mark)) {
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

const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '‚'
const isLetter = (char: string): boolean => /[\p{L}\p{N}]/u.test(char)
const isSpace = (char: string): boolean => char === '' || /[\s([{\-—–/:]/.test(char)

function opensAt(text: string, at: number, mark: string, block: Span, singles: Closers): boolean {
  if (!(mark in CLOSERS)) return false
  const before = at > block.start ? (text[at - 1] ?? '') : ''
  const after = text[at + mark.length] ?? ''
  if (mark === '“' || mark === '„' || mark === '「' || mark === '『') return true
  if (mark === '«' || mark === '‚') return mark === '«' || (isSpace(before) && isLetter(after))
  if (mark === '»') return isSpace(before) && isLetter(after)
  if (isSingle(mark)) {
    if (!isSpace(before) || /\s/.test(after)) return false
    singles.positions ??= singleClosers(text, block)
    while ((singles.positions[singles.next] ?? Infinity) <= at + 1) singles.next += 1
    const next = singles.positions[singles.next]
    return next !== undefined && next - at < SINGLE_REACH
  }
  return !/[\p{N}]/u.test(before) && after !== '' && !(isLetter(before) && /[\s.,]/.test(after))
}

function closes(text: string, at: number, mark: string, open: string, block: Span): boolean {
  const partners = CLOSERS[open] ?? ''
  const fits = open.length === 2 ? mark === "''" || mark === '"' : partners.includes(mark)
  if (!fits) return false
  if (isSingle(open)) return isSingleCloser(text, at, block)
  return true
}

/** Where a single mark could close: after a letter or punctuation, not before a letter. */
function singleClosers(text: string, block: Span): number[] {
  const positions: number[] = []
  for (let at = block.start; at < block.end; at += 1) {
    if (IS_MARK[text.charCodeAt(at)] === 0) continue
    const char = text[at]
    if ((char === "'" || char === '’') && isSingleCloser(text, at, block)) positions.push(at)
  }
  return positions
}

function isSingleCloser(text: string, at: number, block: Span): boolean {
  const before = at > block.start ? (text[at - 1] ?? '') : ''
  const after = at + 1 < block.end ? (text[at + 1] ?? '') : ''
  return before !== '' && !isSpace(before) && !isLetter(after) && before !== "'" && after !== "'"
}
