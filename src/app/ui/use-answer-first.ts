import { useCallback, useEffect, useState } from 'react'
import { afterPaint } from './after-paint.ts'

/**
 * Shows what a reader chooses at once; `choose`, with all that it brings about, follows when that is on the screen.
 * What is shown is the choice until `value` changes, and then `value`.
 */
export function useAnswerFirst<Value>(
  value: Value,
  choose: (value: Value) => void,
): readonly [shown: Value, answer: (value: Value) => void] {
  const [choice, setChoice] = useState<{ readonly before: Value; readonly value: Value } | null>(
    null,
  )
  if (choice && choice.before !== value) setChoice(null)
  useEffect(() => {
    if (!choice) return undefined
    let isWanted = true
    void afterPaint().then(() => isWanted && choose(choice.value))
    return () => {
      isWanted = false
    }
  }, [choice, choose])
  const answer = useCallback((next: Value) => setChoice({ before: value, value: next }), [value])
  return [choice ? choice.value : value, answer]
}
