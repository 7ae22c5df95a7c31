import { cueBin, cueId } from '../../engine/model/context.ts'
import { buildTable, type Table } from '../../engine/model/table.ts'
import type { Passage } from './passages.ts'

export interface CueLexicon {
  table: Table
  ids: number[]
  bins: number[]
}

/** How often each word, in its class, is part of a cue; without the articles of one fold if asked. */
export function learnCues(passages: Passage[], skip: (article: number) => boolean): CueLexicon {
  const counts = new Map<number, { cue: number; all: number; articles: Set<number> }>()
  for (const p of passages) {
    if (skip(p.article)) continue
    const inCue = new Set(p.gold.flatMap((g) => g.cue))
    for (let i = 0; i < p.words.count; i++) {
      if (p.words.mark[i]) continue
      const id = cueId(p.words.stem[i]!, p.tags[i]!)
      let c = counts.get(id)
      if (!c) counts.set(id, (c = { cue: 0, all: 0, articles: new Set() }))
      c.all++
      if (inCue.has(i)) c.cue++
      if (c.articles.size < 3) c.articles.add(p.article)
    }
  }
  const ids: number[] = [],
    bins: number[] = []
  for (const [id, c] of [...counts].sort((a, b) => a[0] - b[0])) {
    if (c.articles.size < 3) continue
    const bin = cueBin((c.cue + 0.03) / (c.all + 1))
    if (bin > 0) {
      ids.push(id)
      bins.push(bin)
    }
  }
  return { table: buildTable(ids, Int16Array.from(bins), 1), ids, bins }
}
