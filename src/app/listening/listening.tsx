import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import type { Article } from '../../compiler/types.ts'
import { ariaKeys } from '../keyboard/shortcuts.ts'
import { announce } from '../ui/announce.ts'
import { useModule } from '../ui/use-module.ts'
import { offerListening, onListeningRequest, type ListeningRequest } from './requests.ts'
import { usableVoices } from './voices.ts'

const loadPlayer = () => import('./player.tsx')

interface ListeningProps {
  readonly article: Article
  /** Puts the button, or nothing where no voice can read the article, among the other things at hand. */
  readonly children: (button: ReactNode) => ReactNode
}

/** Offers to read an article out, and does. */
export function Listening({ article, children }: ListeningProps) {
  const voices = useVoices(article.lang ?? 'en')
  const [start, setStart] = useState<{ readonly statementId: string | null } | null>(null)
  const isOpen = start !== null && voices.length > 0

  const player = useModule(isOpen, loadPlayer)

  const begin = (statementId: string | null) => {
    unlock()
    setStart({ statementId })
  }
  const obey = useEffectEvent((request: ListeningRequest) => {
    if (isOpen || request.kind !== 'listen') return
    if (voices.length > 0) begin(request.statementId)
    else announce('This device has no voice that could read this article.')
  })
  useEffect(() => onListeningRequest(obey), [])
  const canListen = voices.length > 0
  useEffect(() => (canListen ? offerListening() : undefined), [canListen])

  return (
    <>
      {children(
        voices.length > 0 && (
          <button type="button" aria-keyshortcuts={ariaKeys('listen')} onClick={() => begin(null)}>
            Listen
          </button>
        ),
      )}
      {isOpen && player && (
        <player.Player {...{ article, voices }} {...start} onClose={() => setStart(null)} />
      )}
    </>
  )
}

/** The voices that can read this language; none until the browser has listed them, and where it has none. */
function useVoices(lang: string): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([])
  useEffect(() => {
    if (!('speechSynthesis' in window)) return undefined
    const list = () => setVoices(usableVoices(speechSynthesis.getVoices(), lang))
    list()
    speechSynthesis.addEventListener('voiceschanged', list)
    return () => speechSynthesis.removeEventListener('voiceschanged', list)
  }, [lang])
  return voices
}

/** iOS speaks only what begins within a tap; a silent word does, and the rest may follow. */
function unlock(): void {
  const silence = new SpeechSynthesisUtterance(' ')
  silence.volume = 0
  speechSynthesis.speak(silence)
}
