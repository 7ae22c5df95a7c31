import type { Speaker } from '../../compiler/types.ts'
import type { Piece } from './cut-at-marks.ts'

/** Characters that fit beside the text. */
const LONG_NAME = 24
const NO_BREAK_SPACE = '\u00a0'

/** Who speaks in a paragraph: their ids, and their names as `Joe Biden · Dmitry Peskov`. */
export interface Turn {
  readonly ids: readonly string[]
  readonly names: string
}

/**
 * The turn of each paragraph; null where nobody speaks, and where the same ones go on from the paragraph before. With
 * `followedId`, of that speaker only; with `isAll`, those too who think or decide.
 */
export function nameTurns(
  paragraphs: readonly (readonly Piece[])[],
  speakers: readonly Speaker[],
  followedId: string | null,
  isAll = false,
): readonly (Turn | null)[] {
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  let before = ''
  return paragraphs.map((pieces) => {
    const found = [...findSpeakers(pieces, isAll)]
    const ids = found.filter((id) => followedId === null || id === followedId)
    const shown = ids.map((id) => names.get(id) ?? id)
    const turn = (ids.length > 1 ? shown.map(keepTogether) : shown).join(' · ')
    const isNew = turn !== '' && turn !== before
    before = turn
    return isNew ? { ids, names: turn } : null
  })
}

/** A name among others breaks over lines only where it is long. */
function keepTogether(name: string): string {
  return name.length > LONG_NAME ? name : name.replaceAll(' ', NO_BREAK_SPACE)
}

function findSpeakers(
  pieces: readonly Piece[],
  isAll: boolean,
  found = new Set<string>(),
): Set<string> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    const { role, act, speakers } = piece.mark
    if (role === 'content' && (isAll || act === 'said')) for (const id of speakers) found.add(id)
    findSpeakers(piece.pieces, isAll, found)
  }
  return found
}
