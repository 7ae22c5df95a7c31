import { DOUBTFUL } from './doubtful.ts'
import type { StandaloneArticle } from './compile.ts'
import type { Act, SpeakerKind, SpeakerName, Span } from './types.ts'
import type { ThreadArticle, VoiceStatement } from './voices-types.ts'

/** Who speaks, or passes on. */
export interface NamedSpeaker extends SpeakerName {
  readonly kind: SpeakerKind
}

/** A voice's part in one article. */
export interface VoicePart extends NamedSpeaker {
  readonly words: number
  /** Other forms of the name in this article. */
  readonly aliases: readonly string[]
}

/** A statement with its words, for readers that do not have the article's text. */
export interface StatementFacts extends Omit<
  VoiceStatement,
  'joint' | 'via' | 'isDoubtful' | 'alsoIn'
> {
  readonly act: Act
  readonly speakers: readonly NamedSpeaker[]
  readonly via: readonly NamedSpeaker[]
  readonly source: string | null
  readonly cue: string | null
  readonly confidence: number
}

/** What one article contributes to voices and to tables of statements: plain JSON, nothing of any other article. */
export interface ArticleFacts {
  readonly slug: string
  readonly date: string
  readonly title: string
  /** Those who are the same in all articles and are heard in this one. */
  readonly voices: readonly VoicePart[]
  /** In reading order. */
  readonly statements: readonly StatementFacts[]
}

type ArticleText = Pick<StandaloneArticle, 'title' | 'paragraphs'>

/** The facts of an article; same article, same facts. */
export function findFacts(article: StandaloneArticle): ArticleFacts {
  const { slug, date, title } = article
  const named = new Map(article.speakers.map(({ id, name, kind }) => [id, { id, name, kind }]))
  const nameAll = (ids: readonly string[]) => ids.flatMap((id) => named.get(id) ?? [])
  const words = (spans: readonly Span[]) => wordsOf(article, spans)
  const statements = article.statements.map((statement) => {
    const { id, kind, act, firmness, speakers, via, source, cue, content, confidence } = statement
    return {
      id,
      at: content[0]?.start ?? 0,
      kind,
      act,
      firmness,
      speakers: nameAll(speakers),
      via: nameAll(via),
      source: source && words([source]),
      cue: cue && words([cue]),
      text: words(content),
      confidence,
    }
  })
  const voices = article.speakers
    .filter(({ isVoice }) => isVoice)
    .map(({ id, name, kind, words: said, aliases }) => ({ id, name, kind, words: said, aliases }))
  return { slug, date, title: title.text, voices, statements }
}

/** What an article contributes to the thread of a voice: plain JSON, all that the thread takes from it. */
export interface VoiceContribution {
  readonly part: VoicePart
  readonly article: ThreadArticle
  /** Who else is heard in it. */
  readonly companions: readonly SpeakerName[]
}

/** The contributions of an article to the voices `owns` accepts. */
export function contributionsOf(
  facts: ArticleFacts,
  owns: (id: string) => boolean = () => true,
): readonly VoiceContribution[] {
  const { slug, date, title, voices } = facts
  return voices
    .filter(({ id }) => owns(id))
    .map((part) => ({
      part,
      article: { slug, date, title, statements: statementsOf(part.id, facts) },
      companions: voices
        .filter(({ id }) => id !== part.id)
        .map(({ id, name }): SpeakerName => ({ id, name })),
    }))
    .filter(({ article }) => article.statements.length > 0)
}

/** What a voice said in an article, in reading order. */
export function statementsOf(voice: string, facts: ArticleFacts): readonly VoiceStatement[] {
  return facts.statements
    .filter(({ act, speakers }) => act === 'said' && speakers.some(({ id }) => id === voice))
    .map(({ id, at, kind, firmness, text, speakers, via, confidence }) => ({
      id,
      at,
      kind,
      firmness,
      text,
      joint: speakers
        .filter((speaker) => speaker.id !== voice)
        .map((speaker) => ({ id: speaker.id, name: speaker.name })),
      via: via.map(({ name }) => name),
      isDoubtful: confidence < DOUBTFUL,
    }))
}

/** The words of spans, line breaks as spaces; what stands apart is joined by “ … ”. */
function wordsOf({ title, paragraphs }: ArticleText, spans: readonly Span[]): string {
  const blocks = [title, ...paragraphs]
  return spans
    .map(({ start, end }) => {
      const block = blocks.find((each) => each.start <= start && end <= each.end)
      return block?.text.slice(start - block.start, end - block.start) ?? ''
    })
    .map((words) => words.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' … ')
}
