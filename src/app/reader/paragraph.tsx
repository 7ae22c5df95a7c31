import { memo } from 'react'
import type { Piece } from './cut-at-marks.ts'
import { MarkedText } from './marked-text.tsx'
import type { Turn } from './name-turns.ts'

interface ParagraphProps {
  readonly pieces: readonly Piece[]
  /** Of its text, where that is not the page's. */
  readonly dir: 'rtl' | undefined
  /** Whose turn to speak begins here; `null` for nobody's. */
  readonly turn: Turn | null
  /** The same with those who think or decide. */
  readonly fullTurn: Turn | null
  readonly followedId: string | null
  /** The linked statement, should it stand in here: the other paragraphs are left as they are. */
  readonly linkedId: string | null
  /** Classes and names of the article's speakers by id. */
  readonly voices: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
}

/** A paragraph of the text with its marks; style puts the names of those whose turn it is before or beside it. */
export const Paragraph = memo(function Paragraph(props: ParagraphProps) {
  const { pieces, dir, turn, fullTurn, followedId, linkedId, voices, names } = props
  const isMixed = (turn?.ids.length ?? 0) > 1
  return (
    <p
      dir={dir}
      className={turn && !isMixed ? voices.get(turn.ids[0] ?? '') : undefined}
      data-speakers={turn?.names}
      data-all-speakers={fullTurn && fullTurn.names !== turn?.names ? fullTurn.names : undefined}
    >
      <MarkedText {...{ pieces, voices, followedId, linkedId }} names={isMixed ? names : null} />
    </p>
  )
})
