import type { ArticleSpeaker } from '../../compiler/types.ts'

/** What a name is looked up by, beside a voice's id. */
export const nameKey = (name: string) => `name:${name.toLowerCase()}`

/** By what a voice's page finds an article that quotes the voice: its id, and its fullest name there. */
export function voiceKeys(
  speakers: readonly Pick<ArticleSpeaker, 'id' | 'name' | 'isVoice'>[],
): readonly string[] {
  const voices = speakers.filter(({ isVoice }) => isVoice)
  return [...new Set(voices.flatMap(({ id, name }) => [id, nameKey(name)]))]
}
