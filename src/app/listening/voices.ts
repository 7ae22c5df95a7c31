/** What is asked of a `SpeechSynthesisVoice`. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService' | 'default'>

/** How somebody sounds. */
export interface Sound<V extends Voice = Voice> {
  readonly voice: V
  /** As an utterance takes it; 1 is the voice as it is. */
  readonly pitch: number
}

/** Voices that systems ship for fun; nobody wants the news from them. Names as macOS and iOS give them. */
const NOVELTIES =
  /^(Albert|Bad News|Bahh|Bells|Boing|Bubbles|Cellos|Deranged|Good News|Hysterical|Jester|Organ|Pipe Organ|Superstar|Trinoids|Whisper|Wobble|Zarvox)\b/

/** Pitches besides a voice's own that are told apart and still sound like people. */
const PITCHES = [0.8, 1.25, 0.65, 1.45]

/**
 * The voices that can read a text in this language, the browser's own choice first: only those that speak on the device,
 * because the others send the text to a server.
 */
export function usableVoices<V extends Voice>(all: readonly V[], lang: string): readonly V[] {
  const base = baseOf(lang)
  const own = all.filter(
    (voice) => voice.localService && baseOf(voice.lang) === base && !NOVELTIES.test(voice.name),
  )
  const rank = (voice: V) =>
    Number(voice.default) * 2 + Number(voice.lang.toLowerCase() === lang.toLowerCase())
  return own.sort((one, other) => rank(other) - rank(one))
}

/** `en_GB` (Android) and `en-GB` are both `en`. */
function baseOf(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0] ?? ''
}

/**
 * A sound for the narrator (`null`) and for each speaker, none twice while voices and pitches last. Speakers come in
 * the order in which they first speak; none without voices.
 */
export function assignSounds<V extends Voice>(
  voices: readonly V[],
  speakers: readonly string[],
): ReadonlyMap<string | null, Sound<V>> {
  const narrator = voices[0]
  if (!narrator) return new Map()
  const others = voices.slice(1)
  const sounds = [
    { voice: narrator, pitch: 1 },
    ...others.map((voice) => ({ voice, pitch: 1 })),
    ...PITCHES.flatMap((pitch) => [...others, narrator].map((voice) => ({ voice, pitch }))),
  ]
  const fallback = { voice: narrator, pitch: 1 }
  return new Map(
    [null, ...speakers].map((id, at) => [
      id,
      sounds[at === 0 ? 0 : 1 + ((at - 1) % (sounds.length - 1))] ?? fallback,
    ]),
  )
}
