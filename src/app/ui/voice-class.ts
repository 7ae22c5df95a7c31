/** Hues of the palette in `index.css`: `.voice-0` to `.voice-7`. */
const HUES = 8

/** The class that gives a speaker their colour: the same everywhere in the archive, by id alone. */
export function voiceClass(speakerId: string): string {
  let hash = 0
  for (let at = 0; at < speakerId.length; at++) hash = (hash * 31 + speakerId.charCodeAt(at)) >>> 0
  return `voice-${hash % HUES}`
}
