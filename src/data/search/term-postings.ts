import { decodePostings, type StatementPosting } from '../../compiler/search/postings.ts'
import type { TermEntry } from '../../compiler/search/types.ts'
import type { SearchSource } from './source.ts'

/** What of a term's postings has been read, by the rank of articles. */
export interface TermPostings {
  readonly entry: TermEntry
  /** Number of the piece that tells of an article and has not been read; `null` when it is known what it says. */
  readonly pieceFor: (rank: number) => number | null
  /** The newest piece with articles from one rank up to another that has not been read; `null` without one. */
  readonly nextPiece: (from: number, until: number) => number | null
  readonly read: (piece: number) => Promise<void>
  readonly statementsAt: (rank: number) => readonly StatementPosting[] | null
  readonly ranks: () => Iterable<number>
}

/** Entries stay in memory while their file does, and what they hold is taken apart once. */
const opened = new WeakMap<TermEntry, TermPostings>()

export function openPostings(entry: TermEntry, source: SearchSource): TermPostings {
  const known = opened.get(entry) ?? createPostings(entry, source)
  opened.set(entry, known)
  return known
}

function createPostings(entry: TermEntry, source: SearchSource): TermPostings {
  const { older, newest } = entry
  const byRank = new Map<number, readonly StatementPosting[]>()
  const isRead = new Set<number>()
  const add = (postings: string) => {
    for (const { rank, statements } of decodePostings(postings)) byRank.set(rank, statements)
  }
  add(newest)
  return {
    entry,
    pieceFor: (rank) => {
      const at = older.findIndex((first) => rank <= first)
      return at === -1 || isRead.has(at + 1) ? null : at + 1
    },
    nextPiece: (from, until) => {
      for (let piece = older.length; piece > 0; piece--) {
        const isAbove = (older[piece - 2] ?? Number.NEGATIVE_INFINITY) >= until
        if (!isRead.has(piece) && !isAbove) return (older[piece - 1] ?? 0) >= from ? piece : null
      }
      return null
    },
    read: async (piece) => {
      add(await source.older(entry.term, piece))
      isRead.add(piece)
    },
    statementsAt: (rank) => byRank.get(rank) ?? null,
    ranks: () => byRank.keys(),
  }
}
