import { FORMS_OF_BE, TIME_WORDS } from './lexicon/function-words.ts'
import type { CueForm } from './lexicon/cue-forms.ts'
import type { Range } from './phrases.ts'
import type { Block, Token } from './segment.ts'
import type { Act } from './types.ts'

/** Words that introduce a statement, with auxiliaries, negation and a linking preposition. */
export interface Cue extends Range {
  /** `finite` “he said”, `participle` “adding that”, `noun` “his claim that”, `phrase` “according to”. */
  readonly shape: 'finite' | 'participle' | 'noun' | 'phrase'
  /** Token that carries the meaning. */
  readonly head: number
  readonly lemma: string
  readonly act: Act
  readonly form: CueForm['form']
  readonly takes: ReadonlySet<string>
}

const ANY = new Set(['c'])
const QUOTATION = new Set(['q'])

/**
 * What could introduce a statement in a block, in reading order, outside quotations.
 *
 *     He has not said that, according to her lawyer.
 *        ^----------^       ^----------^
 *
 * A cue found here may turn out to introduce nothing. Infinitives and passives are left out.
 */
export function findCues(block: Block): Cue[] {
  const { tokens } = block
  const cues: Cue[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.quotation >= 0) continue
    const cue =
      phraseCue(tokens, at) ?? verbCue(block, at) ?? nounCue(tokens, at) ?? quotingCue(tokens, at)
    if (cue !== null) cues.push(cue)
  }
  return cues
}

function phraseCue(tokens: readonly Token[], at: number): Cue | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null
  const form = 'base'
  return {
    from: at,
    to: at + 2,
    shape: 'phrase',
    head: at,
    lemma: 'according',
    act: 'said',
    form,
    takes: ANY,
  }
}

function verbCue(block: Block, at: number): Cue | null {
  const { tokens } = block
  const token = tokens[at]
  const entry = token?.facts.verb
  if (token === undefined || entry === undefined) return null
  if (token.tag === 'name' && !block.isTitle) return null
  const from = withAuxiliaries(tokens, at)
  const before = tokens[from - 1]
  const helpers = tokens.slice(from, at).filter((helper) => helper.tag === 'auxiliary')
  const hasBe = helpers.some((helper) => FORMS_OF_BE.has(helper.lower))
  const cue = { from, to: withPreposition(tokens, at, entry), head: at, ...entry }
  if (entry.form === 'ing') {
    if (hasBe) return { ...cue, shape: 'finite' }
    return isNounLike(before) ? null : { ...cue, shape: 'participle' }
  }
  if (entry.form === 'past') {
    if (PARTICIPLES.test(token.lower) && helpers.length === 0) return null
    if (hasBe || tokens[at + 1]?.lower === 'by') return null
    return before?.tag === 'determiner' || before?.tag === 'possessive'
      ? null
      : { ...cue, shape: 'finite' }
  }
  if (before?.tag === 'to') return null
  if (entry.form === 'base') {
    if (helpers.length > 0) return hasBe ? null : { ...cue, shape: 'finite' }
    return isPluralSubject(tokens, from - 1) && !readsAsNoun(tokens, at, entry)
      ? { ...cue, shape: 'finite' }
      : null
  }
  if (isNounLike(before) || before?.tag === 'auxiliary') return null
  return readsAsNoun(tokens, at, entry) ? null : { ...cue, shape: 'finite' }
}

/** Never a past tense: “a plan seen as”. */
const PARTICIPLES = /^(?:seen|known|written|spoken|foreseen|forgotten|sworn|chosen|begun)$/

/** Forms that are nouns just as often: only what follows tells. */
const ALSO_NOUNS = new Set(
  `report reports claim claims plan plans call calls demand demands support supports vote votes hope
hopes fear fears offer offers attack attacks question questions comment comments tweet tweets promise
promises pledge pledges estimate estimates argue request requests view views order orders back backs
post posts list lists detail details outline outlines blame doubt doubts love threat aim aims seek voice voices
hail cite ban bans label labels state states charge signal signals highlight highlights challenge
challenges need likes favors show shows press finds worries quotes cries address echo echoes
answer answers note notes counter counters caution
feel voices air blasts rebuke rebukes rule rules`
    .trim()
    .split(/\s+/),
)

function readsAsNoun(tokens: readonly Token[], at: number, entry: CueForm): boolean {
  const token = tokens[at]
  if (token === undefined || !ALSO_NOUNS.has(token.lower)) return false
  const before = tokens[at - 1]
  if (before?.tag === 'pronoun' || before?.lower === 'which') return false
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (next.tag === 'preposition' || next.tag === 'to') {
    return (
      !(entry.takes.has(next.lower) || (next.tag === 'to' && entry.takes.has('t'))) ||
      before?.tag !== 'name'
    )
  }
  return ![
    'determiner',
    'possessive',
    'pronoun',
    'subordinator',
    'name',
    'open',
    'object',
    'word',
  ].includes(next.tag)
}

const isNounLike = (token: Token | undefined): boolean =>
  token?.tag === 'determiner' || token?.tag === 'possessive' || token?.tag === 'genitive'

/** Base forms need a plural: “critics say”, “they claim”, “Lee and Kim argue”. */
function isPluralSubject(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last]
  if (token === undefined) return false
  if (token.tag === 'pronoun') return !/^(?:he|she|it)$/.test(token.lower)
  if (token.tag === 'comma') return true
  if (token.tag === 'conjunction') return true
  if (token.tag === 'name')
    return token.lower.endsWith('s') || /^(?:and|&)$/.test(conjunctionNear(tokens, last))
  if (token.tag === 'determiner') return /^(?:some|many|most|few|both|all)$/.test(token.lower)
  return (
    token.tag === 'word' && /(?:[^s]s|people|men|women|police|media|children)$/.test(token.lower)
  )
}

function conjunctionNear(tokens: readonly Token[], last: number): string {
  for (let at = last; at > last - 6 && at > 0; at -= 1) {
    if (tokens[at]?.tag === 'conjunction') return tokens[at]?.lower ?? ''
    if (!['name', 'possessive', 'word', 'determiner'].includes(tokens[at]?.tag ?? '')) break
  }
  return ''
}

function withAuxiliaries(tokens: readonly Token[], at: number): number {
  let from = at
  let reach = at
  while (reach > 0 && at - reach < 6) {
    const before = tokens[reach - 1]
    if (before === undefined || before.quotation >= 0) break
    if (before.tag === 'auxiliary') from = reach - 1
    else if (before.tag !== 'adverb') break
    reach -= 1
  }
  return reach < from && tokens[from]?.tag === 'auxiliary' ? from : skipAdverbs(tokens, from, at)
}

/** Adverbs right before a bare verb belong to it: “later told”. */
function skipAdverbs(tokens: readonly Token[], from: number, at: number): number {
  if (from < at) return from
  let start = from
  while (start > 0 && tokens[start - 1]?.tag === 'adverb' && tokens[start - 1]?.quotation === -1)
    start -= 1
  return start
}

function withPreposition(tokens: readonly Token[], at: number, entry: CueForm): number {
  const next = tokens[at + 1]
  const links = next !== undefined && (next.tag === 'preposition' || next.tag === 'to')
  const isTime = TIME_WORDS.has(tokens[at + 2]?.lower ?? '') || tokens[at + 2]?.tag === 'number'
  return links && !isTime && entry.takes.has(next.lower) ? at + 2 : at + 1
}

function nounCue(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at]
  const entry = token?.facts.noun
  if (entry === undefined || token?.tag === 'name') return null
  const next = tokens[at + 1]
  const follows =
    (next?.lower === 'that' && entry.takes.has('c')) ||
    (next?.tag === 'to' && entry.takes.has('t')) ||
    (next?.tag === 'preposition' && entry.takes.has(next.lower))
  if (!follows) return null
  const owned = ownerOf(tokens, at)
  if (!owned && next?.lower !== 'that') return null
  const to = next?.tag === 'preposition' ? at + 2 : at + 1
  return { from: at, to, shape: 'noun', head: at, ...entry }
}

/** Any verb right before a quotation: “he gushed: ‘…’”. */
function quotingCue(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at]
  const mark = tokens[at + 1]
  if (token?.tag !== 'word' || !token.facts.isPast || tokens[at + 2]?.tag !== 'open') return null
  if (mark?.text !== ':' && mark?.tag !== 'comma') return null
  const from = withAuxiliaries(tokens, at)
  const verb = { lemma: token.lower, act: 'said', form: 'past', takes: QUOTATION } as const
  return { from, to: at + 1, shape: 'finite', head: at, ...verb }
}

function ownerOf(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before < 4; before -= 1) {
    const tag = tokens[before]?.tag
    if (tag === 'possessive' || tag === 'genitive') return true
    if (tag !== 'word' && tag !== 'adverb') return false
  }
  return false
}
