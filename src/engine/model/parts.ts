import { PART } from './labels-two.ts'

/** Words of one statement: ranges with both ends included. */
export interface Parts {
  readonly source: readonly [number, number] | null
  readonly cue: readonly [number, number] | null
  readonly content: readonly (readonly [number, number])[]
}

/** Reads a labelling of the second stage; null when it holds no content. The source nearest to the cue's head counts. */
export function readParts(
  labels: Uint8Array,
  from: number,
  length: number,
  head: number,
): Parts | null {
  const content: [number, number][] = []
  let source: [number, number] | null = null
  let cueFirst = -1,
    cueLast = -1
  for (let i = 0; i < length; i++) {
    const label = labels[i]!
    if (label === PART.cue) {
      const near = Math.abs(from + i - head) < 12
      if (near) {
        if (cueFirst < 0) cueFirst = i
        cueLast = i
      }
    } else if (label === PART.sourceBegin) {
      let end = i
      while (end + 1 < length && labels[end + 1] === PART.source) end++
      const better = !source || Math.abs(head - from - i) < Math.abs(head - from - source[0])
      if (better) source = [i, end]
      i = end
    } else if (label === PART.contentBegin || label === PART.contentEnd || label === PART.content) {
      let end = i
      while (
        labels[end] !== PART.contentEnd &&
        end + 1 < length &&
        (labels[end + 1] === PART.content || labels[end + 1] === PART.contentEnd)
      )
        end++
      content.push([from + i, from + end])
      i = end
    }
  }
  if (!content.length) return null
  // a cue is one run: the part with the head
  if (cueFirst >= 0) {
    const h = head - from
    if (h >= 0 && h < length && labels[h] === PART.cue) {
      cueFirst = cueLast = h
      while (cueFirst > 0 && labels[cueFirst - 1] === PART.cue) cueFirst--
      while (cueLast + 1 < length && labels[cueLast + 1] === PART.cue) cueLast++
    }
  }
  return {
    source: source && [from + source[0], from + source[1]],
    cue: cueFirst < 0 ? null : [from + cueFirst, from + cueLast],
    content,
  }
}

type Run = readonly [number, number]

/** Whether both are of the same words. */
export function isSameParts(a: Parts, b: Parts): boolean {
  return (
    isSameRun(a.source, b.source) &&
    isSameRun(a.cue, b.cue) &&
    a.content.length === b.content.length &&
    a.content.every((run, n) => isSameRun(run, b.content[n]!))
  )
}

function isSameRun(a: Run | null, b: Run | null): boolean {
  return a === b || (a !== null && b !== null && a[0] === b[0] && a[1] === b[1])
}
