import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb'
import type { Article, ArticleSummary } from '../compiler/types.ts'
import type { TextQuote } from '../compiler/corrections.ts'
import { voiceKeys } from './library/voice-keys.ts'

/** Where a reader is in an article, and whether they have read it. */
export interface Place {
  readonly slug: string
  /** Index of the paragraph at the top of the screen; `null` when the article was not begun. */
  readonly paragraph: number | null
  /** Share of the text above it, 0 to 1. */
  readonly share: number
  readonly isRead: boolean
  /** Milliseconds since the epoch. */
  readonly changedAt: number
}

/** What a reader changed in an article's statements, in the form the build understands. */
export interface StoredCorrections {
  readonly slug: string
  /** The text of a corrections file, as JSON. */
  readonly corrections: unknown
  readonly changedAt: number
}

/** What the library lists of one of the reader's own articles. */
export interface OwnArticle extends ArticleSummary {
  readonly source: string | null
  /** Tells its words from others, see `compiler/imports/content-hash.ts`. */
  readonly hash: string
  /** Names the reader has put it under. */
  readonly collections: readonly string[]
  /** Characters of its file. */
  readonly size: number
  /** Milliseconds since the epoch. */
  readonly addedAt: number
  /** Whom it quotes, as `voiceKeys` tells them: by these the voices' pages find it. */
  readonly voices: readonly string[]
}

/** Words of an article the reader has marked, with or without a note. */
export interface Note {
  readonly id: string
  /** Of the article, published or own. */
  readonly slug: string
  /** The article's title, for lists. */
  readonly title: string
  /** The words and what stands around them, a quote for each paragraph they touch. */
  readonly quotes: readonly TextQuote[]
  /** What the reader wrote; empty for a mark alone. */
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly changedAt: number
}

/** The text and the statements of one of the reader's own articles. */
export interface OwnText {
  readonly slug: string
  /** Its article file. */
  readonly text: string
  readonly article: Article
}

/** All that is kept on the device, store by store. */
export interface Schema extends DBSchema {
  places: { key: string; value: Place }
  corrections: { key: string; value: StoredCorrections }
  ownArticles: {
    key: string
    value: OwnArticle
    indexes: { hash: string; voices: string; addedAt: number }
  }
  ownTexts: { key: string; value: OwnText }
  notes: { key: string; value: Note; indexes: { slug: string } }
}

/** May wait for requests of its transaction, and for nothing else. */
type Upgrade = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>

/** One step a version; a step is never changed once released. The database's version is their number. */
const upgrades: readonly Upgrade[] = [
  (database) => {
    database.createObjectStore('places', { keyPath: 'slug' })
    database.createObjectStore('corrections', { keyPath: 'slug' })
  },
  (database) => {
    database.createObjectStore('ownArticles', { keyPath: 'slug' }).createIndex('hash', 'hash')
    database.createObjectStore('ownTexts', { keyPath: 'slug' })
  },
  async (database, transaction) => {
    database.createObjectStore('notes', { keyPath: 'id' }).createIndex('slug', 'slug')
    const entries = transaction.objectStore('ownArticles')
    entries.createIndex('voices', 'voices', { multiEntry: true })
    // One text at a time: all together may be more than the device's memory.
    const texts = transaction.objectStore('ownTexts')
    for (let text = await texts.openCursor(); text; text = await text.continue()) {
      const entry = await entries.get(text.key)
      if (entry) await entries.put({ ...entry, voices: voiceKeys(text.value.article.speakers) })
    }
  },
  (_database, transaction) => {
    transaction.objectStore('ownArticles').createIndex('addedAt', 'addedAt')
  },
]

/** The database was not opened. `library/storage-error.ts` has the words for it, which few pages need. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
  declare readonly message: 'blocked' | 'not-upgraded'
}

/** Name of the database in the browser. */
export const DATABASE = 'on-the-record'

/** How long whoever tries again waits for another tab to let go, in milliseconds. */
const GRACE_MS = 500

let opening: Promise<IDBPDatabase<Schema>> | null = null
/** The browser's answer that another tab holds up. Requests behind it would wait in silence. */
let heldUp: Promise<IDBPDatabase<Schema>> | null = null

/**
 * The device's database, opened once a page and upgraded step by step. Rejects with the browser's error where storage
 * is refused (private windows) or the stored version is newer than this app, and with a
 * `DatabaseError` while another tab holds an older version or when an upgrade fails: nothing is changed then.
 */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  opening ??= (heldUp ? soon(heldUp) : open()).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

function soon(asked: Promise<IDBPDatabase<Schema>>): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    asked.then(resolve, reject)
    setTimeout(() => reject(new DatabaseError('blocked')), GRACE_MS)
  })
}

function open(): Promise<IDBPDatabase<Schema>> {
  return new Promise((resolve, reject) => {
    const asked = openDB<Schema>(DATABASE, upgrades.length, {
      async upgrade(database, oldVersion, _newVersion, transaction) {
        try {
          for (const step of upgrades.slice(oldVersion)) await step(database, transaction)
        } catch (cause) {
          // What the earlier version has stored stays as it was.
          transaction.done.catch(() => undefined)
          transaction.abort()
          reject(new DatabaseError('not-upgraded', { cause }))
        }
      },
      blocked: () => {
        heldUp = asked
        reject(new DatabaseError('blocked'))
      },
      // A newer version in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        opening = null
      },
      terminated: () => void (opening = null),
    })
    asked.then(
      (database) => {
        // Whoever asked was told to wait; the next one finds it open.
        if (heldUp) opening ??= asked
        heldUp = null
        resolve(database)
      },
      (error: unknown) => {
        heldUp = null
        reject(error)
      },
    )
  })
}
