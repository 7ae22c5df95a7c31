import {
  openDatabase,
  type Note,
  type OwnArticle,
  type Place,
  type StoredCorrections,
} from '../database.ts'
import { asStorageError } from './storage-error.ts'

/** Raised with every change that an older app cannot read. */
export const BACKUP_VERSION = 2
/** Versions this app reads: the first had no notes. */
const READ_VERSIONS: readonly unknown[] = [1, BACKUP_VERSION]
const FORMAT = 'on-the-record-backup'

/** An own article in a backup: its file, from which its statements are found again. */
export interface BackupArticle {
  readonly slug: string
  readonly text: string
  readonly addedAt: number
  readonly collections: readonly string[]
}

/** Everything the reader made, as one file of JSON. */
export interface Backup {
  readonly format: typeof FORMAT
  readonly version: number
  /** ISO date and time. */
  readonly createdAt: string
  readonly articles: readonly BackupArticle[]
  readonly places: readonly Place[]
  readonly corrections: readonly StoredCorrections[]
  readonly notes: readonly Note[]
  /** What the reader has set, as kept by the browser: name and value. */
  readonly settings: Readonly<Record<string, string>>
}

/** Names of settings that go into a backup. */
export const SETTINGS = ['preferences', 'single-keys', 'listening-rate']

/** All that is kept on the device. Rejects with a `StorageError`. */
export async function createBackup(): Promise<Backup> {
  try {
    const stores = ['ownArticles', 'ownTexts', 'places', 'corrections', 'notes'] as const
    const stored = (await openDatabase()).transaction(stores)
    const [entries, texts, places, corrections, notes] = await Promise.all([
      stored.objectStore('ownArticles').getAll(),
      stored.objectStore('ownTexts').getAll(),
      stored.objectStore('places').getAll(),
      stored.objectStore('corrections').getAll(),
      stored.objectStore('notes').getAll(),
    ])
    const entryOf = new Map(entries.map((entry): [string, OwnArticle] => [entry.slug, entry]))
    const articles = texts.flatMap(({ slug, text }): BackupArticle[] => {
      const entry = entryOf.get(slug)
      return entry ? [{ slug, text, addedAt: entry.addedAt, collections: entry.collections }] : []
    })
    const createdAt = new Date().toISOString()
    const settings = readSettings()
    return {
      format: FORMAT,
      version: BACKUP_VERSION,
      createdAt,
      articles,
      places,
      corrections,
      notes,
      settings,
    }
  } catch (error) {
    throw asStorageError(error)
  }
}

/** A backup's name among the reader's files. */
export function backupName({ createdAt }: Backup): string {
  return `on-the-record-${createdAt.slice(0, 10)}.json`
}

/**
 * A backup file's content, checked: only records of the right form are taken. Throws in the reader's words what is
 * wrong with another file.
 */
export function parseBackup(text: string): Backup {
  const data = parseJson(text)
  if (data['format'] !== FORMAT)
    throw new Error(
      'This file is no backup of this site. Expected the file that “Save a backup” makes.',
    )
  if (!READ_VERSIONS.includes(data['version']))
    throw new Error(
      `This backup has version ${String(data['version'])}; this site reads versions up to ${BACKUP_VERSION}. Reload the page to get the newest version of the site.`,
    )
  const list = (name: string) => (Array.isArray(data[name]) ? (data[name] as unknown[]) : [])
  const settings = Object.entries(recordOf(data['settings'])).filter(
    (entry): entry is [string, string] =>
      SETTINGS.includes(entry[0]) && typeof entry[1] === 'string',
  )
  return {
    format: FORMAT,
    version: BACKUP_VERSION,
    createdAt: typeof data['createdAt'] === 'string' ? data['createdAt'] : '',
    articles: list('articles').flatMap(articleOf),
    places: list('places').filter(isPlace),
    corrections: list('corrections').filter(isCorrections),
    notes: list('notes').filter(isNote),
    settings: Object.fromEntries(settings),
  }
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text))
  } catch {
    throw new Error('This file cannot be read: it is no JSON, or was cut off.')
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function articleOf(value: unknown): readonly BackupArticle[] {
  const { slug, text, addedAt, collections } = recordOf(value)
  if (typeof slug !== 'string' || typeof text !== 'string') return []
  const names = Array.isArray(collections) ? collections : []
  return [
    {
      slug,
      text,
      addedAt: typeof addedAt === 'number' && Number.isFinite(addedAt) ? addedAt : 0,
      collections: names.filter((name) => typeof name === 'string'),
    },
  ]
}

function isPlace(value: unknown): value is Place {
  const { slug, paragraph, share, isRead, changedAt } = recordOf(value)
  return (
    typeof slug === 'string' &&
    (paragraph === null || typeof paragraph === 'number') &&
    typeof share === 'number' &&
    typeof isRead === 'boolean' &&
    typeof changedAt === 'number'
  )
}

function isCorrections(value: unknown): value is StoredCorrections {
  const { slug, corrections, changedAt } = recordOf(value)
  return typeof slug === 'string' && corrections !== undefined && typeof changedAt === 'number'
}

function isNote(value: unknown): value is Note {
  const { id, slug, title, quotes, text, changedAt } = recordOf(value)
  return (
    [id, slug, title, text].every((words) => typeof words === 'string') &&
    typeof changedAt === 'number' &&
    Array.isArray(quotes) &&
    quotes.every((quote) => {
      const { exact, prefix, suffix } = recordOf(quote)
      return [exact, prefix, suffix].every((words) => typeof words === 'string')
    })
  )
}

/** Settings stand in the browser's storage of names and values, which may be switched off. */
function readSettings(): Readonly<Record<string, string>> {
  try {
    const stored = SETTINGS.map((name) => [name, localStorage.getItem(name)] as const)
    return Object.fromEntries(stored.filter(([, value]) => value !== null)) as Record<
      string,
      string
    >
  } catch {
    return {}
  }
}
