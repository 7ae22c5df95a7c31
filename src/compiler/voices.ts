import { FIRMNESS } from '../engine/index.ts'
import type { StandaloneArticle } from './compile.ts'
import type { ArticleSpeaker, SpeakerKind } from './types.ts'

/** Somebody the archive's editor has described: who is meant by a name, in all articles. */
export interface Voice {
  /** Slug, as in addresses: `joe-biden`. */
  readonly id: string
  readonly name: string
  /** Other names under which articles know them. */
  readonly aliases: readonly string[]
  /** `null` leaves the kind to the article. */
  readonly kind: SpeakerKind | null
  readonly description: string | null
  /** A public page about them. */
  readonly link: string | null
}

/**
 * Whether a name means the same in all articles. “A senior official” of two articles need not be one, nor need two
 * reports or groups of critics: such speakers stay with their article, unless the editor's list knows them.
 */
export function hasOneVoice(kind: SpeakerKind): boolean {
  return kind === 'person' || kind === 'organisation' || kind === 'place'
}

/** The voices under each of their names, in small letters. */
export type VoicesByName = ReadonlyMap<string, Voice>

export function indexVoices(voices: readonly Voice[]): VoicesByName {
  return new Map(
    voices.flatMap((voice) =>
      [voice.name, ...voice.aliases].map((name) => [name.toLowerCase(), voice] as const),
    ),
  )
}

/**
 * The article with its speakers named as the editor's voices are. A speaker is a voice when the fullest name the
 * article gives is the voice's name or one of its aliases, in any capitals; speakers of one voice become one.
 */
export function settleVoices(article: StandaloneArticle, voices: VoicesByName): StandaloneArticle {
  const ids = new Map<string, string>()
  const settled = new Map<string, ArticleSpeaker>()
  const said = article.statements.filter(({ act }) => act === 'said')
  const heard = new Set(said.flatMap(({ speakers }) => speakers))
  for (const speaker of article.speakers) {
    const voice = voices.get(speaker.name.toLowerCase())
    const named = nameAs(speaker, voice, heard.has(speaker.id))
    ids.set(speaker.id, named.id)
    const known = settled.get(named.id)
    settled.set(named.id, known ? join(known, named) : named)
  }
  const idOf = (id: string) => ids.get(id) ?? id
  const idsOf = (list: readonly string[]) => [...new Set(list.map(idOf))]
  return {
    ...article,
    speakers: [...settled.values()].sort((one, other) => other.words - one.words),
    mentions: article.mentions.map((each) => ({ ...each, speaker: idOf(each.speaker) })),
    statements: article.statements.map((statement) => {
      const speakers = idsOf(statement.speakers)
      const first = settled.get(speakers[0] ?? '')
      const firmness = first?.firmness ?? statement.firmness
      return { ...statement, speakers, via: idsOf(statement.via), firmness }
    }),
  }
}

function nameAs(
  speaker: ArticleSpeaker,
  voice: Voice | undefined,
  isHeard: boolean,
): ArticleSpeaker {
  if (!voice) return speaker
  const { id, name } = voice
  const kind = voice.kind ?? speaker.kind
  const aliases = [speaker.name, ...speaker.aliases].filter((alias) => alias !== name)
  return {
    ...speaker,
    id,
    name,
    kind,
    firmness: FIRMNESS[kind],
    aliases: [...new Set(aliases)],
    isVoice: speaker.isVoice || isHeard,
  }
}

function join(one: ArticleSpeaker, other: ArticleSpeaker): ArticleSpeaker {
  const aliases = [...new Set([...one.aliases, ...other.aliases])]
  const isVoice = one.isVoice || other.isVoice
  return { ...one, aliases, words: one.words + other.words, isVoice }
}
