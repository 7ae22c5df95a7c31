import { attribute, type Document, type Span } from '../../src/engine/index.ts'
import { model } from './model.ts'

/** A bare text as the engine reads it: paragraphs stand between blank lines. */
export function documentOf(text: string, title = ''): Document {
  const whole = title === '' ? text : `${title}\n\n${text}`
  const paragraphs: Span[] = []
  let start = 0
  for (const part of whole.split('\n\n')) {
    const end = start + part.length
    if (part.trim() !== '') paragraphs.push({ start, end })
    start = end + 2
  }
  const [first, ...rest] = paragraphs
  return title === '' || first === undefined
    ? { text: whole, title: null, paragraphs }
    : { text: whole, title: first, paragraphs: rest }
}

/**
 * One line a statement: `Ann Lee: “We won.”`. Parts of a content are joined by ` … `, joint speakers
 * by ` + `; `via` names who passed it on; `?` stands for an unknown speaker.
 */
export function lines(text: string, title = ''): string[] {
  const document = documentOf(text, title)
  const { speakers, statements } = attribute(document, model)
  const nameOf = (id: string): string => speakers.find((speaker) => speaker.id === id)?.name ?? id
  return statements.map((statement) => {
    const who = statement.speakers.map(nameOf).join(' + ') || '?'
    const via = statement.via.length > 0 ? ` via ${statement.via.map(nameOf).join(', ')}` : ''
    const content = statement.content.map(({ start, end }) => document.text.slice(start, end))
    return `${who}${via}: ${content.join(' … ')}`
  })
}
