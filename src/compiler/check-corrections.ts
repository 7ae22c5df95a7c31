import { CORRECTIONS_VERSION, type Correction } from './corrections.ts'
import { quoteForMessage } from './problems.ts'
import type { SpeakerKind, StatementKind } from './types.ts'

/** Something in a corrections file that is not as it must be. */
export interface CorrectionsFault {
  /** Index in the list of corrections, or the field of the file; `null` for the file as a whole. */
  readonly at: number | string | null
  readonly found: string
  readonly expected: string
}

const KINDS: readonly StatementKind[] = ['direct', 'indirect', 'mixed']
const SPEAKER_KINDS: readonly SpeakerKind[] = [
  'person',
  'organisation',
  'place',
  'group',
  'unnamed',
  'document',
]

type Check = (value: unknown) => boolean
type Fields = Readonly<Record<string, readonly [check: Check, expected: string]>>

const isText: Check = (value) => typeof value === 'string' && value.trim() !== ''
const isString: Check = (value) => typeof value === 'string'
const isList =
  (check: Check, least: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(check)
const hasFields =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) && Object.entries(fields).every(([name, check]) => check(value[name]))

const isAnchor = hasFields({ id: isText, words: isText })
const isQuote = hasFields({ exact: isText, prefix: isString, suffix: isString })
const isSpeaker = hasFields({
  id: isText,
  name: isText,
  kind: (value) => SPEAKER_KINDS.includes(value as SpeakerKind),
})

const SPEAKER_FORM = `{ id, name, kind } with a kind of ${SPEAKER_KINDS.join(', ')}`
const STATEMENT = [isAnchor, '{ id, words }'] as const
const SPEAKER = [isSpeaker, SPEAKER_FORM] as const
const SPEAKERS = [isList(isSpeaker, 0), `a list of ${SPEAKER_FORM}`] as const
const WORDS = [isList(isQuote, 1), 'a list of { exact, prefix, suffix }'] as const
const KIND = [(value: unknown) => KINDS.includes(value as StatementKind), KINDS.join(', ')] as const

const FORMS: Readonly<Record<Correction['action'], Fields>> = {
  'set-speakers': { statement: STATEMENT, speakers: SPEAKERS },
  'set-kind': { statement: STATEMENT, kind: KIND },
  'set-words': { statement: STATEMENT, words: WORDS },
  remove: { statement: STATEMENT },
  add: { words: WORDS, kind: KIND, speakers: SPEAKERS },
  'merge-speakers': { from: SPEAKER, into: SPEAKER },
  'split-speaker': {
    from: SPEAKER,
    statements: [isList(isAnchor, 1), 'a list of { id, words }'],
    into: SPEAKER,
  },
}

/**
 * The corrections of a parsed file for the article of a slug, and all that is wrong with it. Wrong entries keep their
 * place in the list as `null`, so that indexes stay those of the file.
 */
export function checkCorrections(
  value: unknown,
  slug: string,
): {
  readonly corrections: readonly (Correction | null)[]
  readonly faults: readonly CorrectionsFault[]
} {
  const example = `{ "version": ${CORRECTIONS_VERSION}, "article", "corrections": […] }`
  const faults: CorrectionsFault[] = []
  const wrong = (at: CorrectionsFault['at'], found: string, expected: string) => {
    faults.push({ at, found, expected })
    return { corrections: [], faults }
  }
  if (!isRecord(value)) return wrong(null, 'no object', example)
  const { version, article, corrections } = value
  if (version !== CORRECTIONS_VERSION)
    return wrong('version', `version ${shown(version)}`, `version ${CORRECTIONS_VERSION}`)
  const isForeign = article !== slug
  if (isForeign) wrong('article', `article ${shown(article)}`, `the article “${slug}”`)
  if (!Array.isArray(corrections)) return wrong('corrections', 'no list of corrections', example)
  const checked = corrections.map((entry: unknown, at) => {
    const found = faultsOf(entry)
    faults.push(...found.map((fault) => ({ at, ...fault })))
    return found.length > 0 ? null : (entry as Correction)
  })
  return { corrections: isForeign ? [] : checked, faults }
}

/** The corrections kept on a device, or none where they cannot be read. */
export function readStoredCorrections(value: unknown, slug: string): readonly Correction[] {
  const { corrections } = checkCorrections(value, slug)
  return corrections.filter((each) => each !== null)
}

function faultsOf(entry: unknown): readonly Omit<CorrectionsFault, 'at'>[] {
  if (!isRecord(entry)) return [{ found: shown(entry), expected: 'a correction { "action", … }' }]
  const { action } = entry
  const form = Object.hasOwn(FORMS, String(action)) ? FORMS[action as Correction['action']] : null
  if (!form)
    return [
      { found: `action ${shown(action)}`, expected: `one of ${Object.keys(FORMS).join(', ')}` },
    ]
  return Object.entries(form).flatMap(([name, [check, expected]]) =>
    check(entry[name]) ? [] : [{ found: `${name} ${shown(entry[name])}`, expected }],
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const shown = (value: unknown): string =>
  value === undefined ? 'missing' : quoteForMessage(JSON.stringify(value) ?? typeof value)
