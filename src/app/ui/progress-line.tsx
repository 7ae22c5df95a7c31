import type { ReactNode } from 'react'

interface ProgressLineProps {
  readonly done: number
  readonly total: number
  readonly stopWord: string
  readonly onStop: () => void
  /** What is being done, in words. */
  readonly children: ReactNode
}

/** How far something long has come, and the way to stop it. */
export function ProgressLine({ done, total, stopWord, onStop, children }: ProgressLineProps) {
  return (
    <div className="actions">
      <label>
        {children} <progress value={done} max={total} />
      </label>
      <button type="button" onClick={onStop}>
        {stopWord}
      </button>
    </div>
  )
}
