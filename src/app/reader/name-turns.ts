import type { Speaker } from '../../compiler/types.ts'
import type { Piece } from './cut-at-marks.ts'

/**
 * For each paragraph the names of those who speak in it, `Joe Biden · Dmitry Peskov`; undefined where nobody
 * does, and where the same ones go on from the paragraph before. With `followedId`, of that speaker only.
 */
export function nameTurns(
  paragraphs: readonly (readonly Piece[])[],
  speakers: readonly Speaker[],
  followedId: string | null,
): readonly (string | undefined)[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  let before = ''
  return paragraphs.map((pieces) => {
    const ids = [...findSpeakers(pieces)].filter((id) => followedId === null || id === followedId)
    const turn = ids.map((id) => names.get(id) ?? id).join(' · ')
    const isNew = turn !== '' && turn !== before
    before = turn
    return isNew ? turn : undefined
  })
}

function findSpeakers(pieces: readonly Piece[], found = new Set<string>()): Set<string> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    if (piece.mark.role === 'content') for (const id of piece.mark.speakers) found.add(id)
    findSpeakers(piece.pieces, found)
  }
  return found
}
