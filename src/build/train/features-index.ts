import { ID_BITS } from '../../engine/model/hash.ts'

/**
 * Numbers the features seen in at least `articles` articles. Feed every feature with `see`, article by article, then `close`.
 */
export interface FeatureIndex {
  see(id: number, article: number): void
  close(): void
  /** Row of a feature, -1 if too rare. */
  row(id: number): number
  ids: Int32Array
}

export function createFeatureIndex(articles: number): FeatureIndex {
  // one slot for each possible identity: 2^26 bytes for the count, 2^26 shorts for the last article
  const count = new Uint8Array(2 ** ID_BITS),
    last = new Uint16Array(2 ** ID_BITS)
  let rows: Int32Array | null = null
  const index: FeatureIndex = {
    ids: new Int32Array(0),
    see(id, article) {
      if (last[id] === article + 1) return
      last[id] = article + 1
      if (count[id]! < 255) count[id]!++
    },
    close() {
      let n = 0
      for (let id = 0; id < count.length; id++) if (count[id]! >= articles) n++
      index.ids = new Int32Array(n)
      rows = new Int32Array(2 ** ID_BITS).fill(-1)
      n = 0
      for (let id = 0; id < count.length; id++)
        if (count[id]! >= articles) {
          index.ids[n] = id
          rows[id] = n++
        }
    },
    row: (id) => rows![id]!,
  }
  return index
}
