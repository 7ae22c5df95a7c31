import { FIRMNESS } from '../engine/firmness.ts'
import type { ArticleSpeaker, Speaker, Statement } from './types.ts'
import { hasOneVoice } from './voices.ts'
import { countWords } from './words.ts'

/**
 * Speakers with the words of what they said; most words first, then in the order given. `text` is the file's, into
 * which the statements' spans point.
 */
export function rankSpeakers(
  text: string,
  speakers: readonly Speaker[],
  statements: readonly Statement[],
): readonly ArticleSpeaker[] {
  const words = new Map<string, number>()
  for (const statement of statements) {
    if (statement.act !== 'said') continue
    const said = statement.content.reduce(
      (sum, { start, end }) => sum + countWords(text.slice(start, end)),
      0,
    )
    for (const id of statement.speakers)
      words.set(id, (words.get(id) ?? 0) + said / statement.speakers.length)
  }
  return speakers
    .map((speaker) => ({
      ...speaker,
      firmness: FIRMNESS[speaker.kind],
      words: Math.round(words.get(speaker.id) ?? 0),
      isVoice: words.has(speaker.id) && hasOneVoice(speaker.kind),
    }))
    .sort((one, other) => other.words - one.words)
}
