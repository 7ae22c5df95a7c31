/** Shown while a page is on its way. */
export function Loading() {
  return (
    <p role="status" className="py-16 font-sans text-sm text-faint">
      Loading …
    </p>
  )
}
