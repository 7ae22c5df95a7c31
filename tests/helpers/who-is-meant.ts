import type { Entity } from '../../src/engine/entities.ts'
import type { Span } from '../../src/engine/index.ts'
import { segment } from '../../src/engine/segment.ts'
import { createSpeakerFinder } from '../../src/engine/speakers.ts'
import { documentOf } from './lines.ts'

/** Who is meant by the sources in brackets, `?` when the text does not tell; needs no statements to be found. */
export function whoIsMeant(marked: string): string[] {
  return found(marked).map((entities) => entities.map(({ name }) => name).join(' + ') || '?')
}

/** The kinds of who is meant by the sources in brackets. */
export function kindsMeant(marked: string): string[] {
  return found(marked).map((entities) => entities.map(({ kind }) => kind).join(' + ') || '?')
}

function found(marked: string): (readonly Entity[])[] {
  const sources: Span[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.replace(/^\[|\]$/g, '')
    if (words !== part) sources.push({ start: text.length, end: text.length + words.length })
    text += words
  }
  const finder = createSpeakerFinder(segment(documentOf(text)))
  return sources.map((source) => finder.resolve(source).entities)
}
