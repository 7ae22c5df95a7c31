import { useEffect, useRef, useState } from 'react'
import { statementAnchor } from '../../compiler/urls.ts'

interface StepWordsProps {
  readonly statementId: string
  /** Who said it, how, and which of theirs it is. */
  readonly words: string
}

/**
 * Tells a screen reader whose words a step led to. A card that opens with the focus in it is read out itself, and a
 * page that opens with one is read from its start.
 */
export function StepWords({ statementId, words }: StepWordsProps) {
  const [told, setTold] = useState('')
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const isStep = shown.current !== null && shown.current !== statementId
    shown.current = statementId
    if (isStep || document.activeElement?.id === statementAnchor(statementId)) setTold(words)
  }, [statementId, words])
  return (
    <p aria-live="polite" className="step-words">
      {told}
    </p>
  )
}
