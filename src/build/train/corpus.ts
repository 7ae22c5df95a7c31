import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../engine/index.ts'
import { codePointMap, readGold, type GoldStatement } from '../brat.ts'

/** Where a word begins, and its class. */
export interface TaggedWord {
  readonly start: number
  readonly tag: string
}
export interface Article {
  file: string
  text: string
  paragraphs: Span[]
  gold: GoldStatement[]
  parse: TaggedWord[]
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

function readParse(path: string, map: number[], length: number): TaggedWord[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [begin, , tag] = line.split('\t')
      return { start: map[Number(begin)] ?? length, tag: tag! }
    })
}
