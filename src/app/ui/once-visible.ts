const callbacks = new Map<Element, () => void>()
let observer: IntersectionObserver | null = null

/** Calls `callback` once, when the element comes into view. Returns how to stop waiting. */
export function onceVisible(element: Element, callback: () => void): () => void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      callbacks.get(target)?.()
      forget(target)
    }
  })
  callbacks.set(element, callback)
  observer.observe(element)
  return () => forget(element)
}

function forget(element: Element): void {
  callbacks.delete(element)
  observer?.unobserve(element)
}
