import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml'
import { addDetail, DETAIL_KEYS, isDetailKey, NO_DETAILS } from './details.ts'
import { findParagraphs, type Line } from './lines.ts'
import { stringsOf } from './lists.ts'
import type { Header } from './parse-plain.ts'
import { quoteForMessage } from './problems.ts'
import { placeScalar } from './scalar-places.ts'

const FENCE = /^---\s*$/

/**
 * Reads the YAML between two `---` lines at the head of a Markdown file, and the paragraphs after it.
 * `null` when the file does not start so. A field with a wrong value, and YAML that cannot be read,
 * are faults with their line.
 */
export function parseFrontMatter(text: string, lines: readonly Line[]): Header | null {
  if (!FENCE.test(lines[0]?.text ?? '')) return null
  const close = lines.findIndex((line, at) => at > 0 && FENCE.test(line.text))
  if (close < 0) return null
  const start = lines[1]?.start ?? 0
  const yaml = text.slice(start, lines[close]?.start ?? start)
  const counter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: counter,
    schema: 'failsafe',
    prettyErrors: false,
  })
  const lineAt = (offset: number) => counter.linePos(offset).line + 1

  const faults: Header['faults'][number][] = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    found: quoteForMessage(lines[lineAt(error.pos[0]) - 1]?.text ?? ''),
    expected: `YAML that can be read (${error.message})`,
  }))
  let details = NO_DETAILS
  let date: Header['date'] = { words: '', line: 1 }
  let title: Header['title'] = { words: '', span: null, line: 1 }
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    const name = isScalar(key) ? String(key.value) : ''
    const line = lineAt((key as Node).range?.[0] ?? 0)
    const values = stringsOf(value)
    if (name === 'title') title = { ...titleOf(value, start, text), line }
    else if (name === 'date') date = { words: values[0] ?? '', line }
    else if (!isDetailKey(name)) {
      const expected = `one of the fields title, date, ${DETAIL_KEYS.join(', ')}`
      faults.push({ line, found: `field ${quoteForMessage(name)}`, expected })
    } else {
      const next = addDetail(details, name, isScalar(value) ? values.join() : values)
      if ('expected' in next) {
        faults.push({
          line,
          found: `${name} ${quoteForMessage(values.join(', '))}`,
          expected: next.expected,
        })
      } else details = next
    }
  }
  const isBroken = document.errors.length > 0
  return {
    date,
    title,
    details,
    paragraphs: findParagraphs(lines.slice(close + 1)),
    isBroken,
    faults,
  }
}

/**
 * The title's words and where they stand in the file. Where YAML writes them otherwise than they read (escapes, folds),
 * they are put on one line, and each has its own place.
 */
function titleOf(value: unknown, offset: number, text: string): Omit<Header['title'], 'line'> {
  const words = stringsOf(value).join(' ').trim()
  if (!isScalar(value) || !value.range || words === '') return { words, span: null }
  const from = offset + value.range[0]
  const raw = text.slice(from, offset + value.range[1])
  const inner = raw.indexOf(words)
  if (inner >= 0) return { words, span: { start: from + inner, end: from + inner + words.length } }
  const placed = placeScalar(raw)
  const inOneLine = words.replace(/\s+/g, ' ')
  if (placed.words !== inOneLine) return { words: inOneLine, span: null }
  const places = placed.places.map(({ start, end }) => ({ start: from + start, end: from + end }))
  return { words: inOneLine, span: null, places }
}
