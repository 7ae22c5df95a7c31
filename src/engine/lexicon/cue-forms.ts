import type { Act } from '../types.ts'
import { DECIDED_NOUNS, SAID_NOUNS, THOUGHT_NOUNS } from './cue-nouns.ts'
import { DECIDED_VERBS, SAID_VERBS, THOUGHT_VERBS } from './cue-verbs.ts'

export type VerbForm = 'base' | 's' | 'past' | 'ing'

/** A form of a word that introduces statements. */
export interface CueForm {
  readonly lemma: string
  readonly act: Act
  readonly form: VerbForm | 'noun'
  /** What may follow; see `cue-verbs.ts`. */
  readonly takes: ReadonlySet<string>
}

/** Verb forms in lower case: “said” -> say, past. */
export const VERB_FORMS: ReadonlyMap<string, CueForm> = new Map([
  ...verbForms(DECIDED_VERBS, 'decided'),
  ...verbForms(THOUGHT_VERBS, 'thought'),
  ...verbForms(SAID_VERBS, 'said'),
])

/** Nouns in lower case, singular and plural. */
export const NOUN_FORMS: ReadonlyMap<string, CueForm> = new Map([
  ...nounForms(DECIDED_NOUNS, 'decided'),
  ...nounForms(THOUGHT_NOUNS, 'thought'),
  ...nounForms(SAID_NOUNS, 'said'),
])

function verbForms(list: string, act: Act): [string, CueForm][] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [rule = '', irregular = ''] = line.split('|')
      const [lemma = '', ...takes] = rule.trim().split(' ')
      const pasts = irregular.trim() === '' ? [pastOf(lemma)] : irregular.trim().split(' ')
      const forms: [string, VerbForm][] = [
        [lemma, 'base'],
        [thirdPersonOf(lemma), 's'],
        [ingOf(lemma), 'ing'],
        ...pasts.map((past): [string, VerbForm] => [past, 'past']),
      ]
      const set = new Set(takes)
      return forms.map(([word, form]): [string, CueForm] => [
        word,
        { lemma, act, form, takes: set },
      ])
    })
}

function nounForms(list: string, act: Act): [string, CueForm][] {
  return list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...takes] = line.trim().split(' ')
      const cue: CueForm = { lemma, act, form: 'noun', takes: new Set(takes) }
      return [lemma, thirdPersonOf(lemma)].map((word): [string, CueForm] => [word, cue])
    })
}

function endsInConsonantY(word: string): boolean {
  return /[^aeiou]y$/.test(word)
}

/** “beg” -> “begged”. */
function doubles(word: string): boolean {
  return /^(?:[^aeiou]*[aeiou][bdgmnpt]|admit|refer|commit|rebut|quip)$/.test(word)
}

function thirdPersonOf(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function pastOf(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ied`
  if (word.endsWith('e')) return `${word}d`
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${word}ed`
}

function ingOf(word: string): string {
  if (/[^eo]e$/.test(word)) return `${word.slice(0, -1)}ing`
  return doubles(word) ? `${word}${word.at(-1)}ing` : `${word}ing`
}
