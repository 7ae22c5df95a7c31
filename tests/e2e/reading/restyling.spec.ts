import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2022-02-22-russia-recognizes-breakaway-regions/'

/** What the browser notes of each time it works out the style of elements. */
interface TraceEvent {
  readonly name: string
  readonly args: { readonly elementCount?: number }
}

test('opens a card, with all that is loaded for it, without styling the text anew', async ({
  browser,
  page,
}) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await expect(page.locator('.place-strip')).toBeAttached()
  const markCount = await page.locator('article p span').count()
  await browser.startTracing(page, { categories: ['devtools.timeline'] })
  await page.locator('article p [data-statement][id]:not([data-act])').first().click()
  const card = page.getByRole('dialog', { name: 'Statement' })
  await expect(card.getByRole('button', { name: 'Note', exact: true })).toBeVisible()
  const trace = (await browser.stopTracing()).toString()
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] }
  const counts = traceEvents.flatMap(({ name, args }) =>
    name === 'UpdateLayoutTree' ? (args.elementCount ?? []) : [],
  )
  expect(counts).not.toEqual([])
  expect(Math.max(...counts)).toBeLessThan(markCount)
})
