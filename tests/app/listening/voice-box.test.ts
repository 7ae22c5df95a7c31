import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createVoiceBox } from '../../../src/app/listening/voice-box.ts'

/** An engine that speaks until it is told to end or to fail. */
function createEngine() {
  const spoken: EventTarget[] = []
  const engine = {
    speaking: false,
    pending: false,
    spoken,
    words: () => spoken.map((one) => (one as unknown as { text: string }).text),
    speak(utterance: EventTarget) {
      spoken.push(utterance)
      engine.speaking = true
    },
    cancel() {
      engine.speaking = false
    },
    tell(type: 'end' | 'error', which = spoken.at(-1)) {
      engine.speaking = false
      which?.dispatchEvent(new Event(type))
    },
  }
  return engine
}

class Utterance extends EventTarget {
  text: string
  constructor(text: string) {
    super()
    this.text = text
  }
}

const part = (text: string) => ({ text, sound: undefined })

describe('createVoiceBox', () => {
  let engine = createEngine()
  let box = createVoiceBox(engine as unknown as SpeechSynthesis)
  const callbacks = { onEnd: vi.fn<() => void>(), onFault: vi.fn<() => void>() }

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
    vi.clearAllMocks()
    engine = createEngine()
    box = createVoiceBox(engine as unknown as SpeechSynthesis)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('says its parts one after the other, then tells so', () => {
    box.say([part('Ann Lee:'), part('We won.')], 1, callbacks)
    expect(engine.words()).toEqual(['Ann Lee:'])
    engine.tell('end')
    expect(engine.words()).toEqual(['Ann Lee:', 'We won.'])
    expect(callbacks.onEnd).not.toHaveBeenCalled()
    engine.tell('end')
    expect(callbacks.onEnd).toHaveBeenCalledOnce()
  })

  it('passes nothing on of words that were stopped', () => {
    box.say([part('One.')], 1, callbacks)
    const [first] = engine.spoken
    box.hush()
    engine.tell('end', first)
    engine.tell('error', first)
    expect(callbacks.onEnd).not.toHaveBeenCalled()
    expect(callbacks.onFault).not.toHaveBeenCalled()
  })

  it('lets the engine fall silent before it says something else', () => {
    box.say([part('One.')], 1, callbacks)
    box.say([part('Two.')], 1, callbacks)
    expect(engine.words()).toEqual(['One.'])
    vi.runOnlyPendingTimers()
    expect(engine.words()).toEqual(['One.', 'Two.'])
  })

  it('tells when the engine fails', () => {
    box.say([part('One.')], 1, callbacks)
    engine.tell('error')
    expect(callbacks.onFault).toHaveBeenCalledOnce()
  })

  it('notices an engine that fell silent without a word', () => {
    box.say([part('One.')], 1, callbacks)
    engine.speaking = false
    vi.advanceTimersByTime(6000)
    expect(callbacks.onFault).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(60_000)
    expect(callbacks.onFault).toHaveBeenCalledOnce()
  })

  it('is patient with a long sentence', () => {
    box.say([part('A long one.')], 1, callbacks)
    vi.advanceTimersByTime(60_000)
    expect(callbacks.onFault).not.toHaveBeenCalled()
  })
})
