import { expect, test as base, type Page } from '@playwright/test'

interface Expectations {
  /** Console messages a test brings about on purpose. */
  readonly expectedMessages: RegExp | null
}

/** Playwright's `test`, which fails on any console message and any error of a page that is not expected. */
export const test = base.extend<Expectations & { quiet: undefined }>({
  expectedMessages: [null, { option: true }],
  quiet: [
    async ({ context, expectedMessages }, use) => {
      const messages: string[] = []
      context.on('console', (message) => {
        messages.push(`${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => messages.push(`page error: ${error.error().message}`))
      await use(undefined)
      const unexpected = messages.filter((message) => !expectedMessages?.test(message))
      expect(unexpected, 'messages in the browser’s console').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

/** What the browser writes when a test goes offline. */
export const OFFLINE_MESSAGES = /Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)/

/** What React keeps at the element it renders into. */
interface ReactRoot {
  readonly stateNode: {
    readonly current: { readonly memoizedState: { readonly isDehydrated: boolean } | null }
  }
}

/** Waits until React has taken the page over. Nothing on the screen tells: that is the aim. */
export async function whenTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('root')
    const [, react] =
      Object.entries(root ?? {}).find(([key]) => key.startsWith('__reactContainer$')) ?? []
    const state = (react as ReactRoot | undefined)?.stateNode.current.memoizedState
    // The button comes once the keys are listened to.
    const isListening = document.querySelector('#root > button.skip') !== null
    return (
      isListening && state?.isDehydrated === false && document.querySelector('#main h1') !== null
    )
  })
}

/** Reads an article and says so, by its key. */
export async function markAsRead(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await whenTakenOver(page)
  await page.keyboard.press('m')
  await expect(page.getByText('Marked as read.')).toBeVisible()
}

/** Waits until the service worker looks after the page and has the data at these paths. */
export async function whenStored(page: Page, paths: readonly string[]): Promise<void> {
  const isStored = () =>
    page.evaluate(async (wanted) => {
      if (!navigator.serviceWorker.controller) return false
      const found = await Promise.all(wanted.map((path) => caches.match(path)))
      return found.every(Boolean)
    }, paths)
  await expect.poll(isStored).toBe(true)
}

/** Puts a variable into the window; it is gone after the next document load. */
export async function leaveTrace(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { trace: true }))
}

export function hasTrace(page: Page): Promise<boolean> {
  return page.evaluate(() => 'trace' in window)
}
