import { summarise } from '../../compiler/collect.ts'
import type { StandaloneArticle } from '../../compiler/compile.ts'
import type { Article } from '../../compiler/types.ts'
import { openDatabase, type OwnArticle, type OwnText } from '../database.ts'
import { NotFoundError } from '../errors.ts'
import { voiceKeys } from './voice-keys.ts'
import { asStorageError } from './storage-error.ts'

/** Both halves of an own article: what the library lists, and its text with statements. */
export interface OwnRecord {
  readonly entry: OwnArticle
  readonly text: OwnText
}

/** The records of a compiled article file, ready to be stored. */
export function ownRecord(
  article: StandaloneArticle,
  text: string,
  hash: string,
  addedAt: number,
  collections: readonly string[] = [],
): OwnRecord {
  const { source } = article
  const { slug } = article
  const whole: Article = { ...article, older: null, newer: null }
  return {
    entry: {
      ...{ ...summarise(article), source, hash, collections, size: text.length, addedAt },
      voices: voiceKeys(article.speakers),
    },
    text: { slug, text, article: whole },
  }
}

/** All own articles, newest addition first. Rejects with a `StorageError`. */
export async function listOwnArticles(): Promise<readonly OwnArticle[]> {
  return guard(async () => {
    const entries = await (await openDatabase()).getAll('ownArticles')
    return entries.sort((one, other) => other.addedAt - one.addedAt || compare(one, other))
  })
}

/** How many own articles there are. Rejects with a `StorageError`. */
export function countOwnArticles(): Promise<number> {
  return guard(async () => (await openDatabase()).count('ownArticles'))
}

/** The first of them in the order of `listOwnArticles`, without reading the others. Rejects with a `StorageError`. */
export function listNewestArticles(count: number): Promise<readonly OwnArticle[]> {
  return guard(async () => {
    const stored = (await openDatabase()).transaction('ownArticles')
    const newest: OwnArticle[] = []
    let entry = await stored.store.index('addedAt').openCursor(null, 'prev')
    while (entry && newest.push(entry.value) < count) entry = await entry.continue()
    return newest
  })
}

/** An own article as the reader view shows it. Rejects with `NotFoundError` or `StorageError`. */
export async function readOwnArticle(slug: string): Promise<Article> {
  return (await readOwnText(slug)).article
}

/** An own article's file and statements. Rejects with `NotFoundError` or `StorageError`. */
export async function readOwnText(slug: string): Promise<OwnText> {
  const found = await guard(async () => (await openDatabase()).get('ownTexts', slug))
  if (!found) throw new NotFoundError('Your library holds no such article.', slug)
  return found
}

/** The slug of the own article with these words; `null` when there is none, or nothing can be stored. */
export async function findOwnByHash(hash: string): Promise<string | null> {
  try {
    return (await (await openDatabase()).getKeyFromIndex('ownArticles', 'hash', hash)) ?? null
  } catch {
    return null
  }
}

/**
 * Stores own articles, all or none. A slug that is taken by other words gets a number. Gives the slugs they are stored
 * under. Rejects with a `StorageError`.
 */
export async function saveOwnArticles(records: readonly OwnRecord[]): Promise<readonly string[]> {
  return guard(async () => {
    const stored = (await openDatabase()).transaction(['ownArticles', 'ownTexts'], 'readwrite')
    const entries = stored.objectStore('ownArticles')
    const texts = stored.objectStore('ownTexts')
    const slugs: string[] = []
    const write = async () => {
      for (const record of records) {
        let slug = record.entry.slug
        for (let number = 2; await isTaken(slug, record.entry.hash); number++)
          slug = `${record.entry.slug}-${number}`
        await entries.put({ ...record.entry, slug })
        const article = { ...record.text.article, slug }
        await texts.put({ ...record.text, slug, article })
        slugs.push(slug)
      }
    }
    const isTaken = async (slug: string, hash: string) => {
      const there = await entries.get(slug)
      return there !== undefined && there.hash !== hash
    }
    await Promise.all([write().catch(abortAll(stored)), stored.done])
    return slugs
  })
}

/** Takes an own article away and gives back what undoes it; `null` when it was not there. */
export async function deleteOwnArticle(slug: string): Promise<OwnRecord | null> {
  return guard(async () => {
    const stored = (await openDatabase()).transaction(['ownArticles', 'ownTexts'], 'readwrite')
    const entry = await stored.objectStore('ownArticles').get(slug)
    const text = await stored.objectStore('ownTexts').get(slug)
    await stored.objectStore('ownArticles').delete(slug)
    await stored.objectStore('ownTexts').delete(slug)
    await stored.done
    return entry && text ? { entry, text } : null
  })
}

/** Puts an own article under collections, in place of those it was under. */
export async function setCollections(slug: string, collections: readonly string[]): Promise<void> {
  await guard(async () => {
    const stored = (await openDatabase()).transaction('ownArticles', 'readwrite')
    const entry = await stored.store.get(slug)
    if (entry) await stored.store.put({ ...entry, collections })
    await stored.done
  })
}

/** For a write that failed: takes back what it has written before, and lets the error pass. */
export function abortAll(stored: { readonly abort: () => void }) {
  return (error: unknown): never => {
    try {
      stored.abort()
    } catch {
      // The browser has done so by itself.
    }
    throw error
  }
}

/** Has work done on the database; what goes wrong is told in the reader's words. */
export async function guard<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asStorageError(error)
  }
}

const compare = (one: OwnArticle, other: OwnArticle) => (one.slug < other.slug ? 1 : -1)
