import { useEffect, useRef, type RefObject } from 'react'
import { statementAnchor } from '../../compiler/urls.ts'
import { focusWords } from '../ui/focus-words.ts'

type CardRef = RefObject<HTMLElement | null>

/** Escape takes back what lies on top, wherever the focus is, before the page's own keys; not under a modal dialog. */
export function useEscape(takeBack: () => void): void {
  const latest = useRef(takeBack)
  useEffect(() => {
    latest.current = takeBack
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      if (document.querySelector('dialog:modal')) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [])
}

/** Out of the form for a wrong reading, the focus goes to the button that led into it. */
export function useWayBack(card: CardRef, isCorrecting: boolean): void {
  const wasCorrecting = useRef(false)
  useEffect(() => {
    if (wasCorrecting.current && !isCorrecting)
      card.current?.querySelector<HTMLElement>('[data-command="correct"]')?.focus()
    wasCorrecting.current = isCorrecting
  }, [card, isCorrecting])
}

/** What had the focus may go with a change to the statement: the card takes it then. */
export function useFocusKept(card: CardRef): void {
  const holder = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      holder.current = target
    }
    const element = card.current
    element?.addEventListener('focusin', note)
    return () => element?.removeEventListener('focusin', note)
  }, [card])
  useEffect(() => {
    const isGone = holder.current instanceof Element && !holder.current.isConnected
    if (!isGone || document.activeElement !== document.body) return
    holder.current = null
    card.current?.focus({ preventScroll: true })
  })
}

/** Tab leads from the words to their card, and backwards from its beginning to the words, however far apart they are. */
export function useTabBetween(card: CardRef, statementId: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return
      const words = document.getElementById(statementAnchor(statementId))
      const first = card.current?.querySelector<HTMLElement>('button')
      const { activeElement: holder } = document
      if (!words || !first || !holder) return
      if (!event.shiftKey && holder === words) first.focus({ preventScroll: true })
      else if (event.shiftKey && (holder === first || holder === card.current)) focusWords(words)
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [card, statementId])
}
