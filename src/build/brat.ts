import type { Span } from '../engine/index.ts'

/** A statement as annotators marked it. */
export interface GoldStatement {
  source: Span[]
  cue: Span[]
  content: Span[]
}

/** For each code point, and the end, its offset in UTF-16 code units; brat counts code points. */
export function codePointMap(text: string): number[] {
  const map: number[] = []
  let unit = 0
  for (const char of text) {
    map.push(unit)
    unit += char.length
  }
  map.push(unit)
  return map
}

/** The attributions of a brat file; `map` turns its offsets, `length` is that of the text. */
export function readGold(ann: string, map: number[], length: number): GoldStatement[] {
  const spans = new Map<string, Span[]>()
  const found: GoldStatement[] = []
  for (const line of ann.split('\n')) {
    const t = line.match(/^(T\d+)\t(\w+) ([\d; ]+)\t/)
    if (t) {
      spans.set(
        t[1]!,
        t[3]!.split(';').map((p) => {
          const [s, e] = p.trim().split(' ').map(Number)
          return { start: map[s!] ?? length, end: map[e!] ?? length }
        }),
      )
      continue
    }
    const e = line.match(/^E\d+\tAttribution[\w-]*:T\d+\s*(.*)$/)
    if (!e) continue
    const statement: GoldStatement = { source: [], cue: [], content: [] }
    for (const role of e[1]!.trim().split(/\s+/)) {
      const m = role.match(/^(Source|Cue|Content)\d*:(T\d+)$/)
      if (m && spans.has(m[2]!))
        statement[m[1]!.toLowerCase() as keyof GoldStatement].push(
          ...spans.get(m[2]!)!.filter((s) => s.end > s.start),
        )
    }
    if (statement.content.length) found.push(statement)
  }
  return found
}
