import { BREAK, type ArticleQuotations, type Quotation } from './quotations.ts'

/** A quotation as numbers that stand for its words: enough to find out which ones it may share. */
export interface QuotationSignature {
  /** Stands for the voice. */
  readonly voice: number
  /** For pairs of words by one voice; empty where the voice is not known. Read when asked for. */
  readonly pairs: () => readonly number[]
  /** The smallest numbers of all runs of words, whoever said them; empty for short quotations. */
  readonly runs: () => readonly number[]
}

/** Words of a run that is looked for whoever said it. */
const RUN = 5
/** Runs that are kept of a quotation: those with the smallest numbers, the same of the same words. */
const KEPT_RUNS = 4
/** Words from which on a quotation is looked for whoever said it. */
const LONG = 8

/** Numbers are written as five letters of 6 bits each, so that an article's signature is a short string. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const DIGITS = 5
const BITS = 30

/** The quotations of an article in a string, about six characters a quoted word; empty without any. */
export function signQuotations({ quotations }: ArticleQuotations): string {
  return quotations.map(sign).join(' ')
}

/** Reads what `signQuotations` wrote. */
export function readSignature(signature: string): readonly QuotationSignature[] {
  if (signature === '') return []
  return signature.split(' ').map((quotation) => {
    const border = quotation.indexOf('.')
    return {
      voice: border === 0 ? 0 : readNumber(quotation, 0),
      pairs: () => readNumbers(quotation, DIGITS, border),
      runs: () => readNumbers(quotation, border + 1, quotation.length),
    }
  })
}

function sign({ voice, words }: Quotation): string {
  const pairs = voice === null ? [] : [hash(voice), ...hashesOf(words, 2, voice)]
  const runs = words.length < LONG ? [] : smallest(hashesOf(words, RUN, ''))
  return `${pairs.map(write).join('')}.${runs.map(write).join('')}`
}

/** A number for each run of so many words; `salt` makes those of one voice its own. */
function hashesOf(words: readonly string[], length: number, salt: string): readonly number[] {
  const hashes = new Set<number>()
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length)
    if (!run.includes(BREAK)) hashes.add(hash(`${salt} ${run.join(' ')}`))
  }
  return [...hashes]
}

const smallest = (hashes: readonly number[]) =>
  [...hashes].sort((one, other) => one - other).slice(0, KEPT_RUNS)

/** FNV-1a, folded to the bits that are written. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return (value ^ (value >>> BITS)) & (2 ** BITS - 1)
}

function write(value: number): string {
  let letters = ''
  for (let digit = 0; digit < DIGITS; digit++) letters += LETTERS[(value >>> (6 * digit)) & 63]
  return letters
}

/** What each letter stands for, by its code. */
const VALUES = new Uint8Array(128)
for (let value = 0; value < LETTERS.length; value++) VALUES[LETTERS.charCodeAt(value)] = value

function readNumber(letters: string, at: number): number {
  let value = 0
  for (let digit = DIGITS - 1; digit >= 0; digit--)
    value = value * 64 + (VALUES[letters.charCodeAt(at + digit)] ?? 0)
  return value
}

function readNumbers(letters: string, from: number, to: number): readonly number[] {
  const numbers: number[] = []
  for (let at = from; at < to; at += DIGITS) numbers.push(readNumber(letters, at))
  return numbers
}
