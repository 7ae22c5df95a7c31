import type { StatementKind } from '../../compiler/types.ts'
import type { Choice } from './choice.ts'

export const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  direct: 'In their own words',
  mixed: 'Partly in their own words',
  indirect: 'Paraphrased',
}

/** What is chosen, in words: `Ann Lee · Paraphrased · 2031`. */
export function choiceWords({ kind, year }: Choice, voiceName: string): string {
  return [voiceName, kind && KIND_WORDS[kind], year].filter(Boolean).join(' · ')
}

const plural = new Intl.PluralRules('en-GB')

/** `1 article`, `2,340 articles` */
export function count(number: number, noun: string): string {
  const words = number.toLocaleString('en-GB')
  return `${words} ${plural.select(number) === 'one' ? noun : `${noun}s`}`
}
