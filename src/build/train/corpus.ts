import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../engine/index.ts'
import { codePointMap, readGold, type GoldStatement } from '../brat.ts'

export interface ParsedWord extends Span {
  tag: string
  head: number
  relation: string
}
export interface Article {
  file: string
  text: string
  paragraphs: Span[]
  gold: GoldStatement[]
  parse: ParsedWord[][]
}

/** Articles of a folder with text/, attributions/ (brat standoff) and perhaps parse/, by file name. */
export function readCorpus(folder: string): Article[] {
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  const byName = new Map<string, string>()
  for (const name of annotations) {
    const key = name.replace(/(_[^_]*)?\.ann$/, '')
    if (!byName.has(key)) byName.set(key, name)
  }
  const articles: Article[] = []
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    if (!file.endsWith('.txt')) continue
    const name = file.slice(0, -4)
    const ann =
      byName.get(name) ?? annotations.find((a) => a.startsWith(name + '_') || a === name + '.ann')
    const text = readFileSync(join(folder, 'text', file), 'utf8')
    const map = codePointMap(text)
    articles.push({
      file,
      text,
      paragraphs: paragraphsOf(text),
      gold: ann
        ? readGold(readFileSync(join(folder, 'attributions', ann), 'utf8'), map, text.length)
        : [],
      parse: readParse(join(folder, 'parse', name + '.tsv'), map, text.length),
    })
  }
  return articles
}

export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/g)) {
    if (match[0].trim()) spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}

function readParse(path: string, map: number[], length: number): ParsedWord[][] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .filter((s) => s.trim())
    .map((block) =>
      block
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [begin, end, tag, , head, relation] = line.split('\t')
          return {
            start: map[Number(begin)] ?? length,
            end: map[Number(end)] ?? length,
            tag: tag!,
            head: Number(head) - 1,
            relation: relation!,
          }
        }),
    )
}
