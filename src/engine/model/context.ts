import { bytes, integers } from './columns.ts'
import { mix, toId } from './hash.ts'
import type { Hints } from './hints.ts'
import type { Quotations } from './quotations.ts'
import type { Sentences } from './sentences.ts'
import { findValue, type Table } from './table.ts'
import { isVerb, TAG } from './tags.ts'
import { MARK } from './marks.ts'
import { type Words } from './words.ts'

/** What the features of a paragraph's words look back on. */
export interface Context {
  readonly words: Words
  readonly quotations: Quotations
  readonly sentences: Sentences
  readonly tags: Uint8Array
  /** Cluster of words that are used alike, 0 for names, marks and words in none. */
  readonly clusters: Uint8Array
  /** How often this word, in this class, is (part of) a cue: 0 to 7. */
  readonly bins: Uint8Array
  /** Nearest strong cue of the sentence strictly to the left and right, -1 for none. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** Commas, verbs up to and without this word. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  /** Next comma, semicolon, dash or stop of the sentence at or after this word. */
  readonly pause: Int32Array
  /** 0 headline or first paragraph, 1 otherwise. */
  readonly position: number
  readonly hints: Hints
}

/** What is known of words by themselves. */
export interface Lexicon {
  /** Cluster of a word's form; see `clusterOf`. */
  readonly clusters: Table
  /** Bins of words, and of clusters for the words it lacks; see `cueId` and `clusterCueId`. */
  readonly cues: Table
}

/** From this bin on a word counts as a strong cue. */
export const STRONG = 4

/** Upper bounds of the bins of `cueBin`. */
const BOUNDS = [0.01, 0.04, 0.1, 0.2, 0.35, 0.55, 0.75]

/** The bin of a share. */
export function cueBin(share: number): number {
  let bin = 0
  while (bin < BOUNDS.length && share >= BOUNDS[bin]!) bin++
  return bin
}

/** Identity of a word in its class in the cue lexicon. */
export function cueId(stem: number, tag: number): number {
  return toId(mix(mix(101, stem), tag))
}

/** Identity of any word of a cluster and class in the cue lexicon. */
export function clusterCueId(cluster: number, tag: number): number {
  return toId(mix(mix(102, cluster), tag))
}

/** Cluster of a word, by its form and class. */
export function clusterOf(clusters: Table, form: number, tag: number): number {
  return tag === TAG.NNP ? 0 : findValue(clusters, toId(form), 0)
}

/** How often a word is (part of) a cue, or else the words of its cluster. */
export function binOf(cues: Table, stem: number, cluster: number, tag: number): number {
  const bin = findValue(cues, cueId(stem, tag), -1)
  return bin >= 0 ? bin : findValue(cues, clusterCueId(cluster, tag), 0)
}

export function readContext(
  words: Words,
  quotations: Quotations,
  sentences: Sentences,
  tags: Uint8Array,
  lexicon: Lexicon,
  position: number,
  hints: Hints,
): Context {
  const { count, form, stem, mark } = words
  const bins = bytes(count),
    clusters = bytes(count)
  const left = integers(count),
    right = integers(count),
    pause = integers(count)
  const commas = integers(count + 1),
    verbs = integers(count + 1)
  for (let i = 0; i < count; i++) {
    commas[i + 1] = commas[i]! + (mark[i] === MARK.comma ? 1 : 0)
    verbs[i + 1] =
      verbs[i]! + (isVerb(tags[i]!) && tags[i] !== TAG.VBG && tags[i] !== TAG.VBN ? 1 : 0)
    if (mark[i]) {
      if (mark[i] === MARK.colon) bins[i] = 3
      continue
    }
    const tag = tags[i]!
    const cluster = (clusters[i] = clusterOf(lexicon.clusters, form[i]!, tag))
    bins[i] = binOf(lexicon.cues, stem[i]!, cluster, tag)
  }
  for (let s = 0; s + 1 < sentences.first.length; s++) {
    const from = sentences.first[s]!,
      to = sentences.first[s + 1]!
    let last = -1
    for (let i = from; i < to; i++) {
      left[i] = last
      if (bins[i]! >= STRONG) last = i
    }
    last = -1
    let stop = to
    for (let i = to - 1; i >= from; i--) {
      right[i] = last
      if (bins[i]! >= STRONG) last = i
      const kind = mark[i]!
      if (kind >= MARK.comma && kind <= MARK.dash) stop = i
      pause[i] = stop
    }
  }
  return {
    words,
    quotations,
    sentences,
    tags,
    clusters,
    bins,
    left,
    right,
    commas,
    verbs,
    pause,
    position,
    hints,
  }
}

/** Distances in words, coarser the longer. */
export function distanceBin(distance: number): number {
  return distance < 5
    ? distance
    : distance < 7
      ? 5
      : distance < 10
        ? 6
        : distance < 15
          ? 7
          : distance < 25
            ? 8
            : 9
}
