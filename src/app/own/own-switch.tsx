import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { hideOwn } from '../../data/library/own-flag.ts'
import { LazyStyle } from '../ui/lazy-style.tsx'
import styles from './own.css?url'

interface OwnSwitchProps {
  readonly count: number
  readonly isHidden: boolean
}

/** Takes the reader's own articles out of the archive's, and puts them back. */
export function OwnSwitch({ count, isHidden }: OwnSwitchProps) {
  const queryClient = useQueryClient()
  const [isShown, setIsShown] = useState(!isHidden)
  return (
    <>
      <LazyStyle href={styles} />
      <label className="own-switch">
        <input
          type="checkbox"
          checked={isShown}
          onChange={({ target }) => {
            setIsShown(target.checked)
            hideOwn(!target.checked)
            void queryClient.invalidateQueries({ queryKey: ['library'] })
          }}
        />
        {count === 1 ? 'Show your own article' : `Show your ${count} own articles`}
      </label>
    </>
  )
}
