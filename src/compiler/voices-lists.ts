import { VOICES_VERSION, type VoiceListPage, type VoiceSummary } from './voices-types.ts'

/** Voices on a full page of a list. */
export const VOICE_LIST_SIZE = 100
/** The list of all voices, most words first. */
export const BY_WORDS = 'words'
const NAME_LIST = 'name-'
/** Of names that begin with no letter. */
const NO_LETTER = '0'

/**
 * Every page of every list of voices: all by words, each kind by words, and by name, a list for each first letter.
 * Without voices there is one empty page.
 */
export function* listVoices(voices: readonly VoiceSummary[]): Generator<VoiceListPage> {
  const byWords = [...voices].sort(
    (one, other) => other.words - one.words || (one.id < other.id ? -1 : 1),
  )
  const sorted = byWords
    .map((voice) => ({ voice, key: sortKey(voice) }))
    .sort((one, other) => compare(one.key, other.key) || compare(one.voice.id, other.voice.id))
  const lists = new Map<string, VoiceSummary[]>([[BY_WORDS, byWords]])
  for (const voice of byWords) append(lists, voice.kind, voice)
  for (const { voice, key } of sorted) append(lists, `${NAME_LIST}${letterOf(key)}`, voice)
  const links = [...lists].map(([list, { length }]) => ({ list, voices: length }))
  for (const [list, ofList] of lists) {
    const pages = Math.max(1, Math.ceil(ofList.length / VOICE_LIST_SIZE))
    for (let page = 1; page <= pages; page++) {
      const end = page * VOICE_LIST_SIZE
      const shown = ofList.slice(end - VOICE_LIST_SIZE, end)
      yield { version: VOICES_VERSION, list, page, pages, voices: shown, lists: links }
    }
  }
}

/** The letter of a list of names, `null` for other lists; `0` stands for names without a letter. */
export function letterOfList(list: string): string | null {
  return list.startsWith(NAME_LIST) ? list.slice(NAME_LIST.length) : null
}

/** People stand under their last name. */
function sortKey({ name, kind }: VoiceSummary): string {
  const words = plain(name).replace(/^the /, '').split(' ')
  const last = kind === 'person' ? words.pop() : undefined
  return last === undefined ? words.join(' ') : [last, ...words].join(' ')
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function letterOf(key: string): string {
  return /^\p{L}/u.exec(key)?.[0] ?? NO_LETTER
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

function append(lists: Map<string, VoiceSummary[]>, list: string, voice: VoiceSummary): void {
  const known = lists.get(list)
  if (known) known.push(voice)
  else lists.set(list, [voice])
}
