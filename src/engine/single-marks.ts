import type { Span } from './types.ts'

// Single marks are apostrophes as well: “the nurses’ fault”, “’90s”.

/** Where single marks open and close quotations in one paragraph, asked from left to right. */
export interface SingleMarks {
  readonly opensAt: (at: number) => boolean
  readonly closesAt: (at: number) => boolean
}

/** A single mark in mid-sentence with no partner within this many code units is an apostrophe. */
const REACH = 600

export const isSingle = (mark: string): boolean => mark === "'" || mark === '‘' || mark === '‚'

/** `leadsOn`: the next paragraph begins with a single mark, so that a quotation may stay open in this one. */
export function readSingleMarks(text: string, block: Span, leadsOn: boolean): SingleMarks {
  let closers: readonly number[] | null = null
  let next = 0
  let closed = 0
  return {
    opensAt: (at) => {
      if (!mayOpen(text, at, block)) return false
      closers ??= closersIn(text, block, leadsOn)
      while ((closers[next] ?? Infinity) <= at + 1) next += 1
      const closer = closers[next]
      const isLed =
        at === block.start || /[:,]\s?$/.test(text.slice(Math.max(block.start, at - 2), at))
      if (closer === undefined) return leadsOn && isLed
      return isLed || closer - at < REACH
    },
    closesAt: (at) => {
      closers ??= closersIn(text, block, leadsOn)
      while ((closers[closed] ?? Infinity) < at) closed += 1
      return closers[closed] === at
    },
  }
}

/** Closing marks in order. “the nurses’ fault” closes nothing if a surer mark follows before the next one opens. */
function closersIn(text: string, block: Span, leadsOn: boolean): number[] {
  const found: number[] = []
  let isSureAhead = leadsOn
  for (let at = block.end - 1; at >= block.start; at -= 1) {
    const char = text[at]
    if (char !== "'" && char !== '’' && char !== '‘') continue
    if (char !== '’' && mayOpen(text, at, block)) isSureAhead = false
    else if (mayClose(text, at, block)) {
      const isGenitive =
        /[sz]/i.test(text[at - 1] ?? '') && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 4))
      if (isGenitive && isSureAhead) continue
      found.push(at)
      isSureAhead = !isGenitive
    }
  }
  return found.reverse()
}

const isSpace = (char: string): boolean => char === '' || /[\s([{\-—–/:]/.test(char)

function mayOpen(text: string, at: number, block: Span): boolean {
  const before = at > block.start ? (text[at - 1] ?? '') : ''
  return isSpace(before) && !/\s/.test(text[at + 1] ?? '')
}

/** After a letter or punctuation, not before a letter. */
function mayClose(text: string, at: number, block: Span): boolean {
  const before = at > block.start ? (text[at - 1] ?? '') : ''
  const after = at + 1 < block.end ? (text[at + 1] ?? '') : ''
  return (
    before !== '' &&
    !isSpace(before) &&
    !/[\p{L}\p{N}]/u.test(after) &&
    before !== "'" &&
    after !== "'"
  )
}
