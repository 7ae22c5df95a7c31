import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml'
import { FIRMNESS } from '../engine/index.ts'
import { itemsOf, type PlacedItem } from './lists.ts'
import { quoteForMessage, type ArticleProblem } from './problems.ts'
import type { SpeakerKind } from './types.ts'
import type { Voice } from './voices.ts'

export const VOICES_FILE = 'voices.yaml'

const FIELDS = ['id', 'name', 'aliases', 'kind', 'description', 'link']
const ID = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u
const LINK = /^https?:\/\/\S+$/

/**
 * The voices of the editor's file, a YAML list or one under `voices:`, and all that is wrong with it, each with its
 * line. Wrong voices are left out. An empty file holds no voices.
 */
export function parseVoices(yaml: string): {
  readonly voices: readonly Voice[]
  readonly problems: readonly ArticleProblem[]
} {
  const voices: Voice[] = []
  const problems: ArticleProblem[] = []
  const counter = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: counter,
    schema: 'failsafe',
    prettyErrors: false,
  })
  const report = (offset: number, found: string, expected: string) =>
    problems.push({ file: VOICES_FILE, line: counter.linePos(offset).line, found, expected })
  for (const { pos, message } of document.errors)
    report(pos[0], 'a fault in the YAML', `YAML that can be read (${message})`)
  if (problems.length > 0 || document.contents === null) return { voices, problems }
  const { contents } = document
  const list = isMap(contents) ? contents.get('voices', true) : contents
  if (!isSeq(list)) {
    report(contents?.range?.[0] ?? 0, 'no list', 'a list of voices, “- id: …” each')
    return { voices, problems }
  }
  const owners = new Map<string, string>()
  for (const item of list.items) {
    const before = problems.length
    if (!isMap(item)) {
      report((item as Node).range?.[0] ?? 0, 'no fields', `the fields ${FIELDS.join(', ')}`)
      continue
    }
    const fields = readFields(item, report)
    const voice = readVoice(fields, report)
    if (!voice) continue
    for (const { key, at } of namesOf(fields)) {
      const owner = owners.get(key)
      if (owner)
        report(at, `${quoteForMessage(key)} again, as in ${owner}`, 'each id and name once')
      owners.set(key, voice.id)
    }
    if (problems.length === before) voices.push(voice)
  }
  return { voices, problems }
}

type Report = (offset: number, found: string, expected: string) => void

/** What a voice says of itself. */
interface VoiceFields {
  /** Where the voice begins. */
  readonly at: number
  readonly items: ReadonlyMap<string, readonly PlacedItem[]>
}

function readFields(map: YAMLMap, report: Report): VoiceFields {
  const items = new Map<string, readonly PlacedItem[]>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (!FIELDS.includes(name))
      report(
        (key as Node).range?.[0] ?? 0,
        `field ${quoteForMessage(name)}`,
        `one of the fields ${FIELDS.join(', ')}`,
      )
    items.set(name, itemsOf(value))
  }
  return { at: map.range?.[0] ?? 0, items }
}

function readVoice({ at, items }: VoiceFields, report: Report): Voice | null {
  const one = (name: string) => items.get(name)?.[0]?.words.trim() || null
  const wrong = (name: string, found: string, expected: string) =>
    report(items.get(name)?.[0]?.at ?? at, found, expected)
  const id = one('id')
  const name = one('name')
  const kind = one('kind')
  const link = one('link')
  if (!id || !ID.test(id)) wrong('id', `id ${quoteForMessage(id ?? '')}`, 'an id like “joe-biden”')
  if (!name) wrong('name', 'no name', 'the voice’s full name')
  if (kind && !isKind(kind))
    wrong('kind', `kind ${quoteForMessage(kind)}`, `one of ${Object.keys(FIRMNESS).join(', ')}`)
  if (link && !LINK.test(link))
    wrong('link', `link ${quoteForMessage(link)}`, 'an address with https://')
  if (!id || !name) return null
  return {
    id,
    name,
    aliases: (items.get('aliases') ?? []).map(({ words }) => words),
    kind: kind && isKind(kind) ? kind : null,
    description: one('description'),
    link,
  }
}

/** What no two voices may share, each with its place: the id, and every name in small letters. */
function namesOf({ items }: VoiceFields): readonly { readonly key: string; readonly at: number }[] {
  const [id] = items.get('id') ?? []
  const names = [...(items.get('name')?.slice(0, 1) ?? []), ...(items.get('aliases') ?? [])]
  return [
    ...(id ? [{ key: `id ${id.words.trim()}`, at: id.at }] : []),
    ...names.map(({ words, at }) => ({ key: words.trim().toLowerCase(), at })),
  ]
}

const isKind = (word: string): word is SpeakerKind => Object.hasOwn(FIRMNESS, word)
