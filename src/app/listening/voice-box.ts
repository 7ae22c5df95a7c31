import type { Sound } from './voices.ts'

/** Words in one voice. */
export interface Part {
  readonly text: string
  readonly sound: Sound<SpeechSynthesisVoice> | undefined
}

export interface VoiceBox {
  /** Speaks the parts one after the other; whatever is being spoken stops. */
  readonly say: (parts: readonly Part[], rate: number, callbacks: Callbacks) => void
  /** Falls silent; nothing is called back. */
  readonly hush: () => void
}

interface Callbacks {
  readonly onEnd: () => void
  /** The engine failed or fell silent. */
  readonly onFault: () => void
}

/** How often to look whether the engine still speaks, in milliseconds; silent twice in a row, it has lost the words. */
const LOOK_MS = 2500

/**
 * The browser's speech without its faults. There is no pausing: Chrome drops what has been paused for 15 seconds, and
 * Android cannot pause, so the caller stops, remembers and says it again. Late events of words that were stopped are
 * not passed on. An utterance is held while it is spoken, or it may be collected and never end.
 */
export function createVoiceBox(synthesis: SpeechSynthesis): VoiceBox {
  let spoken: SpeechSynthesisUtterance | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let watch: ReturnType<typeof setInterval> | undefined

  function hush(): void {
    spoken = null
    clearTimeout(timer)
    clearInterval(watch)
    synthesis.cancel()
  }

  function say(parts: readonly Part[], rate: number, callbacks: Callbacks): void {
    const wasBusy = synthesis.speaking || synthesis.pending
    hush()
    // Speaking right after stopping is lost in some engines; right away otherwise, as iOS wants it within the tap.
    if (wasBusy) timer = setTimeout(() => next(parts, rate, callbacks))
    else next(parts, rate, callbacks)
  }

  function next(parts: readonly Part[], rate: number, callbacks: Callbacks): void {
    clearInterval(watch)
    const [part, ...rest] = parts
    if (!part) return callbacks.onEnd()
    const utterance = new SpeechSynthesisUtterance(part.text)
    if (part.sound) {
      utterance.voice = part.sound.voice
      utterance.lang = part.sound.voice.lang
      utterance.pitch = part.sound.pitch
    }
    utterance.rate = rate
    utterance.addEventListener('end', () => {
      if (spoken === utterance) next(rest, rate, callbacks)
    })
    utterance.addEventListener('error', () => {
      if (spoken === utterance) fail(callbacks)
    })
    spoken = utterance
    synthesis.speak(utterance)
    let silences = 0
    watch = setInterval(() => {
      silences = synthesis.speaking || synthesis.pending ? 0 : silences + 1
      if (silences === 2) fail(callbacks)
    }, LOOK_MS)
  }

  function fail({ onFault }: Callbacks): void {
    hush()
    onFault()
  }

  return { say, hush }
}
