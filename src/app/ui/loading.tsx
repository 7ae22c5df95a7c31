import { useNavigation } from 'react-router'

/** Shown while a page is on its way. */
export function Loading() {
  const { state } = useNavigation()
  if (state !== 'loading') return null
  return (
    <span role="status" className="font-sans text-sm text-faint">
      Loading …
    </span>
  )
}
