import type { Draft } from '../../compiler/imports/draft.ts'

/** As much of a text tells its script, in characters. */
const HEAD = 5000
const NOTICE = 'Statements are found in English texts only so far; this one is in another script.'

/** A draft without statements; it says why where most of its letters are none of the alphabet English is written in. */
export function noteScript(draft: Draft): Draft {
  const text = [draft.title, ...draft.paragraphs].join('\n').slice(0, HEAD)
  const letters = text.match(/\p{L}/gu) ?? []
  const others = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter))
  if (others.length * 2 <= letters.length) return draft
  return { ...draft, notice: [draft.notice, NOTICE].filter(Boolean).join(' ') }
}
