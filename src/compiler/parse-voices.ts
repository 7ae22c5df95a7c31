import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml'
import { FIRMNESS } from '../engine/index.ts'
import { stringsOf } from './lists.ts'
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
    const at = (item as Node).range?.[0] ?? 0
    const before = problems.length
    const voice = isMap(item)
      ? readVoice(item, (found, expected) => report(at, found, expected))
      : null
    if (!isMap(item)) report(at, 'no fields', `the fields ${FIELDS.join(', ')}`)
    if (!voice) continue
    for (const key of [
      `id ${voice.id}`,
      ...[voice.name, ...voice.aliases].map((n) => n.toLowerCase()),
    ]) {
      const owner = owners.get(key)
      if (owner)
        report(at, `${quoteForMessage(key)} again, as in ${owner}`, 'each id and name once')
      owners.set(key, voice.id)
    }
    if (problems.length === before) voices.push(voice)
  }
  return { voices, problems }
}

function readVoice(map: YAMLMap, report: (found: string, expected: string) => void): Voice | null {
  const fields = new Map<string, readonly string[]>()
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (!FIELDS.includes(name))
      report(`field ${quoteForMessage(name)}`, `one of the fields ${FIELDS.join(', ')}`)
    fields.set(name, stringsOf(value))
  }
  const one = (name: string) => fields.get(name)?.[0]?.trim() || null
  const id = one('id')
  const name = one('name')
  const kind = one('kind')
  const link = one('link')
  if (!id || !ID.test(id)) report(`id ${quoteForMessage(id ?? '')}`, 'an id like “joe-biden”')
  if (!name) report('no name', 'the voice’s full name')
  if (kind && !isKind(kind))
    report(`kind ${quoteForMessage(kind)}`, `one of ${Object.keys(FIRMNESS).join(', ')}`)
  if (link && !LINK.test(link)) report(`link ${quoteForMessage(link)}`, 'an address with https://')
  if (!id || !name) return null
  return {
    id,
    name,
    aliases: fields.get('aliases') ?? [],
    kind: kind && isKind(kind) ? kind : null,
    description: one('description'),
    link,
  }
}

const isKind = (word: string): word is SpeakerKind => Object.hasOwn(FIRMNESS, word)
