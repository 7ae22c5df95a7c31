import type { Page } from '@playwright/test'
import { expect, whenTakenOver } from '../test.ts'

/** Opens the page that takes texts in. */
export async function openImport(page: Page): Promise<void> {
  await page.goto('/import/')
  await whenTakenOver(page)
}

/** Pastes a text and waits until it has been read. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Text or HTML').fill(text)
  await page.getByRole('button', { name: 'Read this text' }).click()
  await expect(page.locator('.review').last()).toBeVisible()
}

/** Keeps the text that was read last. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Save: / }).click()
  await expect(page.getByText(/^Saved: /)).toBeVisible()
}

/** Files as a file dialogue hands them over. */
export function textFile(name: string, content: string | Buffer, mimeType = 'text/plain') {
  return { name, mimeType, buffer: Buffer.from(content) }
}

/** Stores two articles: the whole of a small library. */
export async function fillLibrary(page: Page, files: readonly ReturnType<typeof textFile>[]) {
  await openImport(page)
  await page.getByLabel('Files').setInputFiles([...files])
  await expect(page.locator('.review[data-state=ready]')).toHaveCount(files.length)
  const all = page.getByRole('button', { name: /^Save all/ })
  if (files.length > 1) await all.click()
  else await page.getByRole('button', { name: /^Save: / }).click()
  await expect(page.getByText(/^Saved: /)).toHaveCount(files.length)
}
