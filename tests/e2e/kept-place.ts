import type { Page } from '@playwright/test'

/** The kept place, read straight from the browser's database. */
export function keptParagraph(page: Page): Promise<number | null | undefined> {
  return page.evaluate(
    () =>
      new Promise<number | null | undefined>((resolve) => {
        const opening = indexedDB.open('on-the-record')
        opening.addEventListener('success', () => {
          const database = opening.result
          const all = database.transaction('places').objectStore('places').getAll()
          all.addEventListener('success', () => {
            database.close()
            resolve((all.result[0] as { paragraph: number | null } | undefined)?.paragraph)
          })
        })
      }),
  )
}
