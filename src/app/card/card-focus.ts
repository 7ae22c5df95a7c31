import { useEffect, useRef, type RefObject } from 'react'

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
