import { useNavigation } from 'react-router'

/** Shown while a page is on its way. */
export function Loading() {
  const { state } = useNavigation()
  return (
    <span role="status" className="font-sans text-sm text-faint">
      {state === 'loading' && 'Loading …'}
    </span>
  )
}
