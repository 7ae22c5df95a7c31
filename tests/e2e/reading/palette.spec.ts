import { expect, markAsRead, test, whenTakenOver } from '../test.ts'

const ARTICLE = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'

test('leads to a speaker of the article by a few letters', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: 'Go to' })
  await expect(field).toBeFocused()
  const list = page.getByRole('listbox', { name: 'Where to' })
  await expect(list.getByRole('group', { name: 'Speakers' })).toContainText('Dmitry Peskov')
  await field.fill('pes')
  const option = list.getByRole('option', { selected: true })
  await expect(option).toHaveText('Dmitry Peskov')
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  )
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/speaker=dmitry-peskov/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('takes every letter, also of a reader who does not wait for it', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const field = page.getByRole('combobox', { name: 'Go to' })
  // The first time its code is on the way as well.
  await page.route('**/palette-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    await route.continue()
  })
  for (const words of ['peskov', 'timeline']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type(words)
    await expect(field).toHaveValue(words)
    await page.keyboard.press('Escape')
    await expect(field).toHaveCount(0)
  }
})

test('goes round its list with the arrows, and leaves a search where nothing fits', async ({
  page,
}) => {
  await page.goto('/')
  await whenTakenOver(page)
  await page.keyboard.press('Control+k')
  const options = page.getByRole('option')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options.last()).toHaveAttribute('aria-selected', 'true')
  await expect(options.last()).toBeInViewport()
  await page.getByRole('combobox').fill('zzz')
  await expect(options).toHaveText(['Search for “zzz”'])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('lists what was read lately', async ({ page }) => {
  await markAsRead(page, ARTICLE)
  await page.goto('/')
  await whenTakenOver(page)
  await page.keyboard.press('Control+k')
  const recent = page.getByRole('group', { name: 'Read lately' }).getByRole('option')
  await expect(recent).toHaveCount(1)
  await recent.click()
  await expect(page).toHaveURL(ARTICLE)
})

test('opens anew before the browser has told of its closing', async ({ page }) => {
  await page.goto(ARTICLE)
  await whenTakenOver(page)
  const field = page.getByRole('combobox', { name: 'Go to' })
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  await page.evaluate(() => {
    const holder = document.activeElement
    document.querySelector('dialog')?.close()
    holder?.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }))
  })
  await page.keyboard.type('peskov')
  await expect(field).toHaveValue('peskov')
})

test('goes from timeline to article, statement, sheet, palette and back by keyboard alone', async ({
  page,
}) => {
  await page.goto('/')
  await whenTakenOver(page)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  const title = page.getByRole('heading', { level: 4 }).getByRole('link').nth(1)
  await expect(title).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('main')).toBeFocused()

  await page.keyboard.press('j')
  await expect(page).toHaveURL(/#s-/)
  const statement = page.locator('article [data-linked][id]')
  await expect(statement).toBeFocused()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveCount(0)
  await expect(statement).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Go to' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(statement).toBeFocused()

  await page.keyboard.press('Control+k')
  await page.keyboard.type('back to')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/#s-/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('u')
  await expect(page).toHaveURL('/')
  await expect(title).toBeVisible()
})
