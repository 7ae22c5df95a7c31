import { memo, type ReactNode } from 'react'
import { statementAnchor } from '../../compiler/urls.ts'
import { voiceClass } from '../ui/voice-class.ts'
import type { Piece } from './cut-at-marks.ts'
import type { Mark } from './marks.ts'

interface MarkedTextProps {
  readonly pieces: readonly Piece[]
  /** Show only this speaker's marks; `null` shows everybody's. */
  readonly followedId: string | null
  readonly linkedId: string | null
}

/** A block's words with its marks as elements. The words themselves are never changed. */
export const MarkedText = memo(function MarkedText({
  pieces,
  followedId,
  linkedId,
}: MarkedTextProps) {
  return render(pieces)

  function render(list: readonly Piece[]): ReactNode[] {
    return list.map((piece, at) =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <span key={at} {...attributes(piece.mark, piece.isStart)}>
          {render(piece.pieces)}
        </span>
      ),
    )
  }

  function attributes(mark: Mark, isStart: boolean): Record<string, string | undefined> {
    const { role, statementId, kind, firmness, speakers, isDoubtful } = mark
    const isShown = followedId === null || speakers.includes(followedId)
    const className = isShown ? voiceClass(followedId ?? speakers[0] ?? '') : undefined
    if (role === 'mention') return { 'data-mention': speakers[0], className }
    if (role === 'source') return { 'data-source-of': statementId ?? '', className }
    if (role === 'cue') return { 'data-cue-of': statementId ?? '', className }
    return {
      id: mark.isFirst && isStart ? statementAnchor(statementId ?? '') : undefined,
      className: isShown && speakers.length === 0 ? 'voice-unknown' : className,
      'data-statement': statementId ?? '',
      'data-kind': kind ?? undefined,
      'data-speaker': speakers.join(' '),
      'data-firmness': firmness ?? undefined,
      'data-doubtful': isDoubtful ? '' : undefined,
      'data-linked': statementId === linkedId ? '' : undefined,
    }
  }
})
