import { byNewest } from './collect.ts'
import { linkSameWords } from './same-words/link-thread.ts'
import type { SpeakerKind, SpeakerName } from './types.ts'
import { contributionsOf, type ArticleFacts, type VoicePart } from './voices-facts.ts'
import type { Companion, NameGround, ThreadArticle, VoiceName } from './voices-types.ts'
import type { Voice } from './voices.ts'

/** Those named as heard in the same articles. */
const COMPANIONS = 12
/** Forms of a name that are listed. */
const NAMES = 24

/** Everything a voice said in the archive, and what is known of them. */
export interface VoiceThread {
  readonly id: string
  readonly name: string
  readonly kind: SpeakerKind
  readonly description: string | null
  readonly link: string | null
  readonly words: number
  readonly names: readonly VoiceName[]
  readonly companions: readonly Companion[]
  /** Newest first; each holds a statement. */
  readonly articles: readonly ThreadArticle[]
}

interface Collected {
  readonly articles: ThreadArticle[]
  readonly parts: VoicePart[]
  readonly companions: Map<string, { name: string; articles: number }>
}

/**
 * The threads of all voices `owns` accepts, by id: a shard holds its own voices only. `articles` may come in any
 * order; the same articles give the same threads.
 */
export function collectThreads(
  articles: Iterable<ArticleFacts>,
  editors: Iterable<Voice> = [],
  owns: (id: string) => boolean = () => true,
): readonly VoiceThread[] {
  const collected = new Map<string, Collected>()
  for (const facts of articles)
    for (const { part, article, companions } of contributionsOf(facts, owns)) {
      const voice = collected.get(part.id) ?? startCollecting()
      collected.set(part.id, voice)
      voice.articles.push(article)
      voice.parts.push(part)
      countCompanions(voice, companions)
    }
  const editorOf = new Map([...editors].map((voice) => [voice.id, voice]))
  return [...collected.keys()]
    .sort()
    .map((id) => finish(id, collected.get(id) as Collected, editorOf.get(id)))
}

const startCollecting = (): Collected => ({ articles: [], parts: [], companions: new Map() })

function countCompanions({ companions }: Collected, heard: readonly SpeakerName[]): void {
  for (const { id, name } of heard) {
    const known = companions.get(id)
    if (known) known.articles++
    else companions.set(id, { name, articles: 1 })
  }
}

function finish(id: string, collected: Collected, editor: Voice | undefined): VoiceThread {
  const { articles, parts, companions } = collected
  const name = editor?.name ?? mostFrequent(parts.map((part) => part.name))
  const byArticles = [...companions].sort(
    ([oneId, one], [otherId, other]) => other.articles - one.articles || (oneId < otherId ? -1 : 1),
  )
  return {
    id,
    name,
    kind: mostFrequent(parts.map(({ kind }) => kind)),
    description: editor?.description ?? null,
    link: editor?.link ?? null,
    words: parts.reduce((sum, { words }) => sum + words, 0),
    names: groundNames(parts, editor),
    companions: byArticles
      .slice(0, COMPANIONS)
      .map(([companion, counted]) => ({ id: companion, ...counted })),
    articles: linkSameWords(id, articles.sort(byNewest)),
  }
}

/** All forms of the name, and why each is taken for this voice. */
function groundNames(parts: readonly VoicePart[], editor: Voice | undefined): VoiceName[] {
  const listed = new Set(
    editor ? [editor.name, ...editor.aliases].map((name) => name.toLowerCase()) : [],
  )
  const counts = new Map<string, { ground: NameGround; articles: number }>()
  const count = (name: string, ground: NameGround) => {
    const known = counts.get(name)
    const isListed = listed.has(name.toLowerCase())
    // The fullest form says more than one beside it; the editor says most.
    const best = isListed ? 'editor' : known?.ground === 'full' ? 'full' : ground
    counts.set(name, { ground: best, articles: (known?.articles ?? 0) + 1 })
  }
  for (const { name, aliases } of parts) {
    count(name, 'full')
    for (const alias of new Set(aliases)) if (alias !== name) count(alias, 'article')
  }
  return [...counts]
    .map(([name, counted]) => ({ name, ...counted }))
    .sort((one, other) => other.articles - one.articles || (one.name < other.name ? -1 : 1))
    .slice(0, NAMES)
}

/** The most frequent of some words; of equal ones the first in the alphabet. */
function mostFrequent<Word extends string>(words: readonly Word[]): Word {
  const counts = new Map<Word, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [most] = [...counts].sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  )
  if (!most) throw new Error('no words to count')
  return most[0]
}
