import { useEffect, useMemo, useState } from 'react'
import type { Utterance } from './speech-queue.ts'
import { createVoiceBox, type Part } from './voice-box.ts'
import type { Sound } from './voices.ts'

export interface Player {
  /** Index of the utterance that is spoken, or will be. */
  readonly at: number
  readonly isPlaying: boolean
  readonly hasFailed: boolean
  readonly toggle: () => void
  readonly playFrom: (index: number) => void
  /** To the beginning of a neighbouring sentence; back leads to that of this one first. */
  readonly skip: (direction: 1 | -1) => void
}

interface PlayerState {
  readonly at: number
  readonly isPlaying: boolean
  readonly hasFailed: boolean
}

/** Speaks a queue from an index on, an utterance at a time. What is stopped is said again from its beginning. */
export function usePlayer(
  queue: readonly Utterance[],
  sounds: ReadonlyMap<string | null, Sound<SpeechSynthesisVoice>>,
  rate: number,
  /** Index to begin at. */
  start: () => number,
): Player {
  const voiceBox = useMemo(() => createVoiceBox(speechSynthesis), [])
  const [{ at, isPlaying, hasFailed }, setState] = useState<PlayerState>(() => ({
    at: start(),
    isPlaying: true,
    hasFailed: false,
  }))
  const utterance = queue[at]

  useEffect(() => {
    if (!isPlaying || !utterance) return undefined
    voiceBox.say(partsOf(utterance, sounds), rate, {
      onEnd: () =>
        setState((state) =>
          at + 1 < queue.length
            ? { ...state, at: at + 1 }
            : { at: 0, isPlaying: false, hasFailed: false },
        ),
      onFault: () => setState((state) => ({ ...state, isPlaying: false, hasFailed: true })),
    })
    return voiceBox.hush
  }, [voiceBox, utterance, isPlaying, rate, sounds, at, queue.length])

  // Chromium would go on speaking after the page is gone.
  useEffect(() => {
    addEventListener('pagehide', voiceBox.hush)
    return () => removeEventListener('pagehide', voiceBox.hush)
  }, [voiceBox])

  return {
    at,
    isPlaying,
    hasFailed,
    toggle: () =>
      setState((state) => ({ ...state, isPlaying: !state.isPlaying, hasFailed: false })),
    playFrom: (index) => setState({ at: index, isPlaying: true, hasFailed: false }),
    skip: (direction) => setState((state) => ({ ...state, at: skipFrom(queue, at, direction) })),
  }
}

/** Index of the first utterance of the next sentence, or of this one, or of the one before. */
export function skipFrom(queue: readonly Utterance[], at: number, direction: 1 | -1): number {
  const firstOf = (sentence: number | undefined) =>
    queue.findIndex((utterance) => utterance.sentence === sentence)
  const sentence = queue[at]?.sentence
  if (direction === 1) {
    const next = queue.findIndex((utterance) => utterance.sentence > (sentence ?? 0))
    return next === -1 ? at : next
  }
  const first = firstOf(sentence)
  return first < at ? first : Math.max(firstOf(queue[at - 1]?.sentence), 0)
}

function partsOf(
  { text, speaker, announced }: Utterance,
  sounds: ReadonlyMap<string | null, Sound<SpeechSynthesisVoice>>,
): readonly Part[] {
  const narrator = sounds.get(null)
  const words = { text, sound: sounds.get(speaker) ?? narrator }
  return announced === null ? [words] : [{ text: `${announced}:`, sound: narrator }, words]
}
