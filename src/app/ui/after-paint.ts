/** Resolves once what has just changed is on the screen: what can wait until then keeps nobody waiting for it. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
