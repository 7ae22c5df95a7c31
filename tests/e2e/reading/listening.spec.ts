import type { Page } from '@playwright/test'
import { expect, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

interface Spoken {
  readonly text: string
  readonly sound: string
  readonly rate: number
}

/** Puts an engine with two voices into the browser, which speaks a sentence until `finish` ends it. */
async function installVoices(page: Page, names: readonly string[] = ['Kate', 'Daniel']) {
  await page.addInitScript((voiceNames) => {
    class Utterance extends EventTarget {
      text: string
      voice: { name: string } | null = null
      pitch = 1
      rate = 1
      volume = 1
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const utterances: Utterance[] = []
    const engine = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      getVoices: () =>
        voiceNames.map((name) => ({ name, lang: 'en-GB', localService: true, default: false })),
      speak(utterance: Utterance) {
        if (utterance.volume === 0) return
        utterances.push(utterance)
        engine.speaking = true
      },
      cancel() {
        engine.speaking = false
      },
    })
    const finish = () => {
      engine.speaking = false
      utterances.at(-1)?.dispatchEvent(new Event('end'))
    }
    Object.defineProperty(window, 'speechSynthesis', { value: engine })
    Object.assign(window, { SpeechSynthesisUtterance: Utterance, finish, utterances })
  }, names)
}

function spoken(page: Page): Promise<readonly Spoken[]> {
  return page.evaluate(() =>
    (
      window as unknown as {
        utterances: { text: string; voice: { name: string }; pitch: number; rate: number }[]
      }
    ).utterances.map(({ text, voice, pitch, rate }) => ({
      text,
      sound: `${voice.name} ${pitch}`,
      rate,
    })),
  )
}

const lastWords = async (page: Page) => (await spoken(page)).at(-1)?.text
const finish = (page: Page) =>
  page.evaluate(() => (window as unknown as { finish(): void }).finish())

/** The words that are marked as spoken. */
function marked(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])]
      .map((range) => (range as Range).toString())
      .join('')
      .trim(),
  )
}

async function listen(page: Page): Promise<void> {
  await installVoices(page)
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.getByRole('button', { name: 'Listen' }).click()
  await expect(page.getByRole('region', { name: 'Listening' })).toBeVisible()
  await expect.poll(() => lastWords(page)).toMatch(/^Biden and Putin say/)
}

test('speaks sentence by sentence and marks the one that is spoken', async ({ page }) => {
  await listen(page)
  const title = await page.getByRole('heading', { level: 1 }).textContent()
  const said: string[] = []
  for (let step = 0; step < 12; step++) {
    const words = (await lastWords(page)) ?? ''
    said.push(words)
    if (!words.endsWith(':')) await expect.poll(() => marked(page)).toBe(words)
    await finish(page)
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(step + 1)
  }
  expect(title).toContain(said[0])
  const text = await page.getByRole('article').innerText()
  for (const words of said.filter((one) => !one.endsWith(':'))) expect(text).toContain(words)
})

test('gives narrator and speakers a sound of their own, and names who begins to speak', async ({
  page,
}) => {
  await listen(page)
  for (let step = 1; step < 40; step++) {
    await finish(page)
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(step)
  }
  const all = await spoken(page)
  expect(all[0]?.sound).toBe('Kate 1')
  expect(new Set(all.map(({ sound }) => sound)).size).toBeGreaterThan(2)
  const [named] = all.filter(({ text }) => /^[\w ]+:$/.test(text))
  expect(named?.sound).toBe('Kate 1')
})

test('pauses, goes on with the same sentence, skips and changes speed', async ({ page }) => {
  await listen(page)
  const player = page.getByRole('region', { name: 'Listening' })
  await player.getByRole('button', { name: 'A sentence on' }).click()
  await expect.poll(() => lastWords(page)).toMatch(/^Joe Biden and Vladimir Putin/)
  const second = await lastWords(page)
  const before = (await spoken(page)).length
  await player.getByRole('button', { name: 'Pause' }).click()
  await expect(player.getByRole('button', { name: 'Play' })).toBeVisible()
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false)
  expect((await spoken(page)).length).toBe(before)
  await player.getByRole('button', { name: 'Play' }).click()
  await expect.poll(async () => (await spoken(page)).length).toBe(before + 1)
  expect(await lastWords(page)).toBe(second)
  await player.getByRole('button', { name: 'A sentence back' }).click()
  await expect.poll(() => lastWords(page)).toMatch(/^Biden and Putin say/)
  await player.getByRole('combobox', { name: 'Speed' }).selectOption('1.5')
  await expect.poll(async () => (await spoken(page)).at(-1)?.rate).toBe(1.5)
})

test('reads one speaker alone', async ({ page }) => {
  await listen(page)
  const player = page.getByRole('region', { name: 'Listening' })
  await player.getByRole('combobox', { name: 'Who is read' }).selectOption('Only Dmitry Peskov')
  await expect(player).toContainText('Dmitry Peskov')
  const own = await page
    .locator('article [data-speaker~="dmitry-peskov"]')
    .evaluateAll((all) => all.map(({ textContent }) => textContent).join(' '))
  await expect.poll(() => lastWords(page)).toBe('Dmitry Peskov:')
  await finish(page)
  for (let step = 0; step < 3; step++) {
    await expect.poll(() => lastWords(page)).not.toBe('Dmitry Peskov:')
    expect(own).toContain(await lastWords(page))
    await finish(page)
  }
})

test('obeys the keys, and stops with the page', async ({ page }) => {
  await installVoices(page)
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible()
  await page.keyboard.press('l')
  const player = page.getByRole('region', { name: 'Listening' })
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(player).toContainText('Keep the screen on')
  await page.keyboard.press('.')
  await expect.poll(() => lastWords(page)).toMatch(/^Joe Biden and Vladimir Putin/)
  await page.keyboard.press(',')
  await expect.poll(() => lastWords(page)).toMatch(/^Biden and Putin say/)
  await page.keyboard.press('l')
  await expect(player.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.keyboard.press('l')
  await page.keyboard.press('x')
  await expect(player).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(player).toBeVisible()
  await page.keyboard.press('u')
  await expect(page).toHaveURL('/')
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false)
})

test('reads on from a statement’s card', async ({ page }) => {
  await installVoices(page)
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible()
  const statement = page.locator('article p [data-kind="direct"][id]').first()
  await statement.click()
  await page.getByRole('button', { name: 'Listen from here' }).click()
  await expect(page.getByRole('region', { name: 'Listening' })).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'Statement' })).toHaveCount(0)
  const words = (await statement.textContent()) ?? ''
  await expect.poll(() => lastWords(page)).toMatch(/:$|“/)
  if ((await lastWords(page))?.endsWith(':')) await finish(page)
  await expect.poll(async () => words.startsWith((await lastWords(page)) ?? 'nothing')).toBe(true)
})

test('leaves the place to a reader who scrolls away, and leads back to it', async ({ page }) => {
  await listen(page)
  await page.mouse.move(200, 300)
  await page.mouse.wheel(0, 1500)
  const back = page.getByRole('button', { name: 'Back to the spoken place' })
  await expect(back).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toBeInViewport()
  await finish(page)
  await expect(page.locator('article p').first()).not.toBeInViewport()
  await back.click()
  await expect(page.locator('article p').first()).toBeInViewport()
  await expect(back).toHaveCount(0)
})

test('offers nothing where there is no voice, and says so when asked', async ({ page }) => {
  await installVoices(page, [])
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await expect(page.getByRole('region', { name: 'Your place' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0)
  await page.keyboard.press('l')
  await expect(
    page.getByText('This device has no voice that could read this article.'),
  ).toBeVisible()
})
