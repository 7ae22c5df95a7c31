import { NOUN_FORMS, VERB_FORMS } from './lexicon/cue-forms.ts'
import type { Act } from './types.ts'

/** What a cue reports: `said` for quoted words, for marks and for words the lexicon does not know. */
export function actOf(cue: string, isQuoted: boolean): Act {
  if (isQuoted) return 'said'
  const words = cue.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  for (const word of words.reverse()) {
    const form = VERB_FORMS.get(word) ?? NOUN_FORMS.get(word)
    if (form !== undefined) return form.act
  }
  return 'said'
}
