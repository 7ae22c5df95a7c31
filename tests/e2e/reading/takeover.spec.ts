import type { Page, Route } from '@playwright/test'
import { expect, hasTrace, leaveTrace, test, whenStored, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

test('takes over the nodes of a prerendered article as they are', async ({ page }) => {
  const release = await openWithScriptsHeld(page)
  const all = await page.evaluate(() => {
    const nodes = [...document.querySelectorAll('#root, #root *')]
    for (const node of nodes) Object.assign(node, { isOriginal: true })
    return nodes.length
  })
  await release()
  await whenTakenOver(page)
  await page.getByRole('link', { name: 'Vladimir Putin' }).click()
  await expect(page).toHaveURL(/speaker=/)
  const kept = await page.evaluate(
    () => [...document.querySelectorAll('#root *')].filter((node) => 'isOriginal' in node).length,
  )
  expect(kept).toBe(all - 1)
})

test('does not ask for the data of an article whose page holds it', async ({ page }) => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await whenStored(page, [`${ARTICLE}article.json`])
  expect(paths).toContain(ARTICLE)
  expect(paths).not.toContain(`${ARTICLE}article.json`)
})

test('does not ask for the timeline its page holds', async ({ page }) => {
  const paths: string[] = []
  page.on('request', (request) => paths.push(new URL(request.url()).pathname))
  await page.goto('/')
  await whenTakenOver(page)
  await whenStored(page, ['/timeline/newest.json'])
  expect(paths).not.toContain('/timeline/newest.json')
})

test('opens an article from the timeline without a document load', async ({ page }) => {
  await page.goto('/')
  await whenTakenOver(page)
  await leaveTrace(page)
  await page.getByRole('listitem').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/articles\//)
  await expect(page.getByRole('article')).toBeVisible()
  expect(await hasTrace(page)).toBe(true)
})

test('leaves a reader who has scrolled where they are', async ({ page }) => {
  const release = await openWithScriptsHeld(page)
  await page.evaluate(() => scrollTo({ top: 500, behavior: 'instant' }))
  await release()
  await whenTakenOver(page)
  await whenStored(page, [])
  expect(await page.evaluate(() => scrollY)).toBe(500)
})

test('presses the button again that was pressed before a script was there', async ({ page }) => {
  const release = await openWithScriptsHeld(page)
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await release()
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
})

/** Opens the article and keeps its scripts on the way; they arrive once the function given back is called. */
async function openWithScriptsHeld(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = []
  let isHeld = true
  await page.route('**/assets/**', (route) => {
    if (!isHeld) return route.continue()
    held.push(route)
    return undefined
  })
  await page.goto(ARTICLE, { waitUntil: 'commit' })
  await expect(page.locator('article p').last()).toBeVisible()
  return async () => {
    isHeld = false
    for (const route of held) await route.continue()
  }
}
