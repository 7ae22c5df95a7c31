import { DEMONYMS, PLACE_FORMS } from '../../engine/lexicon/metonyms.ts'
import { findWords } from './words.ts'

/** Buildings, streets and bodies that stand for a state’s government, after the state; hand-made. */
const SEATS = `
United States|White House|Pentagon|Foggy Bottom|Capitol Hill
Russia|Kremlin|Duma
Ukraine|Bankova|Rada
United Kingdom|Downing Street|Whitehall
France|Élysée|Quai d’Orsay
Germany|Bundestag
Israel|Knesset
`
  .trim()
  .split('\n')
  .map((line) => line.split('|'))

/** What a body of a state is called after the state’s adjective: “French Foreign Ministry”; hand-made. */
const STATE_BODIES = new Set(
  'administration army cabinet consulate embassy government military ministry navy parliament senate'.split(
    ' ',
  ),
)

/** A state’s name and everything that stands for it. */
export interface StateForms {
  readonly name: string
  readonly forms: readonly string[]
}

/** A form of a state in some words: where it begins and how many words it has. */
export interface FoundState {
  readonly at: number
  readonly length: number
  /** Name of the state as one word: `unitedstates`. */
  readonly state: string
}

const STATES: readonly StateForms[] = PLACE_FORMS.filter((forms) => forms.length > 1).map(
  ([name = '', ...others]) => ({
    name,
    forms: [name, ...others, ...(SEATS.find(([of]) => of === name)?.slice(1) ?? [])],
  }),
)

/** The state of each form; a form is its words with spaces between. */
const BY_FORM = new Map(
  STATES.flatMap((state) =>
    state.forms.map((form): [string, StateForms] => [inWords(form), state]),
  ),
)
const LONGEST_FORM = Math.max(...[...BY_FORM.keys()].map((form) => form.split(' ').length))

/** Forms of states in words that follow each other, the longest first where several fit. Never overlapping. */
export function findStates(words: readonly string[]): FoundState[] {
  const found: FoundState[] = []
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_FORM, words.length - at); length > 0; length--) {
      const state = BY_FORM.get(words.slice(at, at + length).join(' '))
      if (!state) continue
      found.push({ at, length, state: keyOf(state.name) })
      at += length - 1
      break
    }
  }
  return found
}

/**
 * Key of the state that a body belongs to by its name, in words: one that begins with the state’s adjective and says
 * what of the state it is. `null` for others: a “French Gas Society” need not speak for France.
 */
export function findStateOfBody(words: readonly string[]): string | null {
  const state = DEMONYMS.get(words[0] ?? '')
  const isBody = words.slice(1).some((word) => STATE_BODIES.has(word))
  return state && isBody ? keyOf(state) : null
}

/** Everything that stands for a state, its name first; `null` for an unknown key. */
export function formsOf(key: string): StateForms | null {
  return STATES.find(({ name }) => keyOf(name) === key) ?? null
}

function inWords(form: string): string {
  return findWords(form)
    .map(({ word }) => word)
    .join(' ')
}

function keyOf(name: string): string {
  return inWords(name).replaceAll(' ', '')
}
