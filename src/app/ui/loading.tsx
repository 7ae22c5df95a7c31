/** Shown while a page is on its way. */
export function Loading() {
  return (
    <span role="status" className="font-sans text-sm text-faint">
      Loading …
    </span>
  )
}
