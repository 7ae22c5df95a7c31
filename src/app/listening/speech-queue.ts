import type { Article, Block, Span, Statement } from '../../compiler/types.ts'
import { findSentences } from './sentences.ts'

/** What is spoken in one go: a sentence, or the part of one that somebody else says. */
export interface Utterance {
  /** Words of the file. */
  readonly text: string
  /** Whose voice: the id of a speaker, or `null` for the narrator. */
  readonly speaker: string | null
  /** Said before it by the narrator, where the speaker changes: `Ann Lee:` */
  readonly announced: string | null
  /** Index of the paragraph; -1 for the title. */
  readonly paragraph: number
  /** Where the words stand in the paragraph's text. */
  readonly span: Span
  /** Number of its sentence in the article; skipping goes from sentence to sentence. */
  readonly sentence: number
  /** The statement it belongs to, quoted or paraphrased. */
  readonly statementId: string | null
}

interface Stretch extends Span {
  readonly statement: Statement
}

/** Engines lose the thread, and Chrome the sound after 15 seconds, in longer ones; cut behind a comma, in characters. */
const LONGEST = 240
/** The article's language where its file tells none. */
const DEFAULT_LANG = 'en'

/**
 * What is spoken of an article, in reading order. Quotations are spoken in their speaker's voice; the narrator reads the
 * rest, paraphrases too, because those are not the speaker's words. With `onlySpeaker`, that speaker's statements
 * alone, paraphrases in their voice as well. The first words of a speaker after anybody else's are announced by name,
 * unless the words just before have it.
 */
export function collectSpeech(article: Article, onlySpeaker: string | null): readonly Utterance[] {
  const stretches = findStretches(article, onlySpeaker)
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  const lang = article.lang ?? DEFAULT_LANG
  const utterances: Utterance[] = []
  let sentence = 0
  let lastSpeaker: string | null = null
  for (const [at, block] of [article.title, ...article.paragraphs].entries()) {
    for (const span of findSentences(block.text, lang)) {
      for (const piece of cutAtStretches(block, span, stretches)) {
        const { statement } = piece
        if (onlySpeaker !== null && !statement) continue
        const isVoiced =
          statement !== null && (onlySpeaker !== null || statement.kind !== 'indirect')
        const speaker = isVoiced ? (onlySpeaker ?? statement.speakers[0] ?? null) : null
        const before = utterances.at(-1)
        const nameOf = (id: string) => names.get(id) ?? id
        const isChange = speaker !== null && speaker !== lastSpeaker
        const said = statement?.speakers.map(nameOf) ?? []
        const isNamed = before?.speaker === null && endsNaming(before.text, said)
        if (speaker !== null) lastSpeaker = speaker
        for (const [part, words] of cutLong(block.text, piece).entries())
          utterances.push({
            text: block.text.slice(words.start, words.end).trim(),
            speaker,
            announced: isChange && part === 0 && !isNamed ? said.join(', ') : null,
            paragraph: at - 1,
            span: words,
            sentence,
            statementId: statement?.id ?? null,
          })
      }
      sentence++
    }
  }
  return utterances
}

/** The contents that are to be told apart, in reading order. Where two meet, the one that begins first keeps the words. */
function findStretches(article: Article, onlySpeaker: string | null): readonly Stretch[] {
  return article.statements
    .filter(({ act }) => act === 'said')
    .filter(({ speakers }) => onlySpeaker === null || speakers.includes(onlySpeaker))
    .flatMap((statement) => statement.content.map((span) => ({ ...span, statement })))
    .sort((one, other) => one.start - other.start || other.end - one.end)
}

/** The pieces of a sentence, each of one statement or of none; what holds no letter goes with the piece before. */
function cutAtStretches(block: Block, sentence: Span, stretches: readonly Stretch[]) {
  const pieces: { start: number; end: number; statement: Statement | null }[] = []
  const push = (start: number, end: number, statement: Statement | null) => {
    if (start >= end) return
    const last = pieces.at(-1)
    if (last && !LETTER.test(block.text.slice(start, end))) last.end = end
    else pieces.push({ start, end, statement })
  }
  let at = sentence.start
  // A title that its file writes with escapes has no place in the file.
  const isPlaced = block.end - block.start === block.text.length
  for (const { start, end, statement } of isPlaced ? stretches : []) {
    const from = Math.max(start - block.start, at)
    const to = Math.min(end - block.start, sentence.end)
    if (from >= to) continue
    push(at, from, null)
    push(from, to, statement)
    at = to
  }
  push(at, sentence.end, null)
  return pieces.filter((piece) => LETTER.test(block.text.slice(piece.start, piece.end)))
}

const LETTER = /[\p{L}\p{N}]/u

/** A long piece cut behind commas and semicolons, else between words. */
function cutLong(text: string, piece: Span): readonly Span[] {
  const spans: Span[] = []
  let { start } = piece
  while (piece.end - start > LONGEST) {
    const window = text.slice(start, start + LONGEST)
    const comma = Math.max(
      ...[', ', '; ', ': ', ' – ', '—'].map((mark) => window.lastIndexOf(mark)),
    )
    const space = window.lastIndexOf(' ')
    const cut = comma > LONGEST / 3 ? comma + 1 : space > 0 ? space : LONGEST
    spans.push({ start, end: start + cut })
    start += cut
  }
  return [...spans, { start, end: piece.end }]
}

/** Whether the end of the words just before has the name, or its last part: `Ms. Lee said:` */
function endsNaming(before: string, names: readonly string[]): boolean {
  const end = before.slice(-NEAR)
  return names.length > 0 && names.every((name) => end.includes(name.split(' ').at(-1) ?? name))
}

/** How near the name must stand, in characters. */
const NEAR = 80
