import { memo, type ReactNode } from 'react'
import { statementAnchor } from '../../compiler/urls.ts'
import type { Piece } from './cut-at-marks.ts'
import type { Mark } from './marks.ts'

interface MarkedTextProps {
  readonly pieces: readonly Piece[]
  /** Show only this speaker's marks; `null` shows everybody's. */
  readonly followedId: string | null
  readonly linkedId: string | null
  /** Classes of the article's speakers by id. */
  readonly voices: ReadonlyMap<string, string>
  /** Names by id, to stand before each statement in print; null where the turn names the one speaker. */
  readonly names: ReadonlyMap<string, string> | null
}

/** A block's words with its marks as elements. The words themselves are never changed. */
export const MarkedText = memo(function MarkedText({
  pieces,
  followedId,
  linkedId,
  voices,
  names,
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
    const className = isShown ? voices.get(followedId ?? speakers[0] ?? '') : undefined
    const act = mark.act === 'said' ? undefined : mark.act
    if (role === 'mention') return { 'data-mention': speakers[0], className }
    if (role === 'source')
      return { 'data-source-of': statementId ?? '', 'data-act': act, className }
    if (role === 'cue') return { 'data-cue-of': statementId ?? '', className }
    const isOpening = mark.isFirst && isStart
    return {
      id: isOpening ? statementAnchor(statementId ?? '') : undefined,
      className: isShown && speakers.length === 0 ? 'voice-unknown' : className,
      'data-statement': statementId ?? '',
      'data-act': act,
      'data-kind': kind ?? undefined,
      'data-speaker': speakers.join(' '),
      'data-name': isOpening ? names?.get(speakers[0] ?? '') : undefined,
      'data-firmness': firmness ?? undefined,
      'data-doubtful': isDoubtful ? '' : undefined,
      'data-linked': statementId === linkedId ? '' : undefined,
    }
  }
})
