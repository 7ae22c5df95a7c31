import type { Page } from '@playwright/test'

/** All that the device's database holds, store by store, read past the app. */
export function readDatabase(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async () => {
    // The page knows only what stands in here.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const wait = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const database = await wait(indexedDB.open('on-the-record'))
    const stores: Record<string, unknown[]> = {}
    for (const name of database.objectStoreNames)
      stores[name] = await wait(database.transaction(name).objectStore(name).getAll())
    database.close()
    return stores
  })
}

/** Makes the database as an earlier version of the app has left it, with these records. */
export function createOldDatabase(
  page: Page,
  version: number,
  stores: Readonly<Record<string, readonly unknown[]>>,
): Promise<void> {
  return page.evaluate(
    ([number, records]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('on-the-record', number)
        request.addEventListener('upgradeneeded', () => {
          for (const [name, list] of Object.entries(records)) {
            const keyPath = name === 'notes' ? 'id' : 'slug'
            const store = request.result.createObjectStore(name, { keyPath })
            if (name === 'notes') store.createIndex('slug', 'slug')
            if (name === 'ownArticles') store.createIndex('hash', 'hash')
            if (name === 'ownArticles' && number > 2)
              store.createIndex('voices', 'voices', { multiEntry: true })
            for (const record of list) store.put(record)
          }
        })
        request.addEventListener('success', () => {
          request.result.close()
          resolve()
        })
        request.addEventListener('error', () => reject(request.error))
      }),
    [version, stores] as const,
  )
}
