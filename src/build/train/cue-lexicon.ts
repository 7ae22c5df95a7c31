import { clusterCueId, clusterOf, cueBin, cueId } from '../../engine/model/context.ts'
import { buildTable, type Table } from '../../engine/model/table.ts'
import type { Passage } from './passages.ts'

export interface CueLexicon {
  table: Table
  ids: number[]
  bins: number[]
}

/** A word's share counts as much as so many words of its cluster. */
const CLUSTER_WEIGHT = 2
/** Rarer words are known by their cluster alone. */
const IN_ARTICLES = 3

interface Counted {
  readonly tag: number
  readonly articles: Set<number>
  /** How often it stands in each cluster: a stem may have forms in several. */
  readonly clusters: Map<number, number>
  cue: number
  all: number
}

/** How often each word, in its class, is part of a cue, and each cluster of words; without the articles of one fold if asked. */
export function learnCues(
  passages: Passage[],
  clusters: Table,
  skip: (article: number) => boolean,
): CueLexicon {
  const words = countWords(passages, clusters, skip)
  const shares = shareOfClusters([...words.values()])
  const bins = new Map<number, number>()
  for (const [id, share] of shares) if (cueBin(share) > 0) bins.set(id, cueBin(share))
  for (const [id, word] of words) {
    const { tag, cue, all } = word
    if (word.articles.size < IN_ARTICLES) continue
    const inClusters = [...word.clusters].map(([cluster, n]) => ({
      id: clusterCueId(cluster, tag),
      n,
    }))
    const expected = inClusters.reduce((sum, c) => sum + (shares.get(c.id)! * c.n) / all, 0)
    const bin = cueBin((cue + CLUSTER_WEIGHT * expected) / (all + CLUSTER_WEIGHT))
    if (inClusters.some((c) => (bins.get(c.id) ?? 0) !== bin)) bins.set(id, bin)
  }
  const sorted = [...bins].sort((a, b) => a[0] - b[0])
  const ids = sorted.map(([id]) => id),
    list = sorted.map(([, bin]) => bin)
  return { table: buildTable(ids, Int16Array.from(list), 1), ids, bins: list }
}

function countWords(
  passages: Passage[],
  clusters: Table,
  skip: (article: number) => boolean,
): Map<number, Counted> {
  const counts = new Map<number, Counted>()
  for (const { article, words, tags, gold } of passages) {
    if (skip(article)) continue
    const inCue = new Set(gold.flatMap(({ cue }) => cue))
    for (let i = 0; i < words.count; i++) {
      if (words.mark[i]) continue
      const tag = tags[i]!
      const id = cueId(words.stem[i]!, tag)
      let c = counts.get(id)
      if (!c)
        counts.set(id, (c = { tag, articles: new Set(), clusters: new Map(), cue: 0, all: 0 }))
      c.all++
      if (inCue.has(i)) c.cue++
      c.articles.add(article)
      const cluster = clusterOf(clusters, words.form[i]!, tag)
      c.clusters.set(cluster, (c.clusters.get(cluster) ?? 0) + 1)
    }
  }
  return counts
}

/** Shares of clusters in each class, by their identities. A word counts by the root of how often it stands, so that no one word speaks for all. */
function shareOfClusters(words: readonly Counted[]): Map<number, number> {
  const sums = new Map<number, { cue: number; all: number }>()
  for (const { tag, clusters, cue, all } of words)
    for (const [cluster, n] of clusters) {
      const id = clusterCueId(cluster, tag)
      const sum = sums.get(id) ?? { cue: 0, all: 0 }
      const weight = n / Math.sqrt(all)
      sum.cue += (weight * cue) / all
      sum.all += weight
      sums.set(id, sum)
    }
  return new Map([...sums].map(([id, { cue, all }]) => [id, (cue + 0.1) / (all + 3)]))
}
