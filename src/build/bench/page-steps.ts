import type { Page } from '@playwright/test'
import { LONG_TEXT_SLUG } from './long-text.ts'

/** How long a page must have been quiet to count as still, in milliseconds. */
const STILL_MS = 1500

/** A visit to one address; what is done there gives waits in milliseconds by name. */
interface Step {
  readonly path: string
  readonly run: (page: Page) => Promise<Readonly<Record<string, number>>>
}

export const STEPS: readonly Step[] = [
  { path: '', run: openAndReturn },
  { path: `articles/${LONG_TEXT_SLUG}/`, run: useLongText },
]

/** Resolves once no script, fetch or long task has been at work for a while. */
export async function whenStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  // No function in here has a name: the tool that runs this would want to keep it.
  await page.evaluate(async (stillMs) => {
    const busy = { at: performance.now() }
    new PerformanceObserver(() => {
      busy.at = performance.now()
    }).observe({ entryTypes: ['longtask', 'resource'] })
    while (performance.now() - busy.at < stillMs)
      await new Promise((resolve) => setTimeout(resolve, 100))
  }, STILL_MS)
}

/** From the list to an article, back to the list, and to the article again. */
async function openAndReturn(page: Page): Promise<Readonly<Record<string, number>>> {
  const heading = 'article h1'
  const list = '[data-timeline]'
  const first = await waitAfter(page, '[data-timeline] h4 a', heading)
  const back = await waitAfter(page, null, list)
  const again = await waitAfter(page, '[data-timeline] h4 a', heading)
  return { 'list → article, first': first, back, 'list → article, again': again }
}

/** From a click on the link, or from going back, to the frame that shows an element, in milliseconds. */
function waitAfter(page: Page, link: string | null, shown: string): Promise<number> {
  return page.evaluate(
    async ([from, to]) => {
      const start = performance.now()
      if (from === null) history.back()
      else document.querySelector<HTMLElement>(from)?.click()
      while (!document.querySelector(to)) await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      await new Promise((resolve) => setTimeout(resolve))
      const wait = performance.now() - start
      // What comes after the first screen is not waited for by the reader, but by the next step.
      await new Promise((resolve) => setTimeout(resolve, 1000))
      return wait
    },
    [link, shown] as const,
  )
}

/** A card, a followed speaker and a changed size in a very long text. */
async function useLongText(page: Page): Promise<Readonly<Record<string, number>>> {
  const card = await nextPaint(page, () =>
    page.locator('article p [data-statement]:not([data-act])').first().tap(),
  )
  await page.locator('.statement-card').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.statement-card').waitFor({ state: 'detached' })
  await whenStill(page)
  const follow = await nextPaint(page, () => page.locator('.strip li a').first().tap())
  await whenStill(page)
  await page.getByRole('button', { name: 'Reading settings' }).tap()
  const size = page.getByRole('slider', { name: 'Size' })
  await size.focus()
  await whenStill(page)
  const resize = await nextPaint(page, () => size.press('ArrowRight'))
  return {
    'long text: card': card,
    'long text: follow a speaker': follow,
    'long text: size': resize,
  }
}

/** Interaction to Next Paint of what is done, in milliseconds; 0 when it is too short for the browser to note. */
async function nextPaint(page: Page, act: () => Promise<void>): Promise<number> {
  const longest = await page.evaluateHandle(() => {
    const noted = { ms: 0 }
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.ms = Math.max(noted.ms, duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    return noted
  })
  await act()
  await whenStill(page)
  return longest.evaluate(({ ms }) => ms)
}
