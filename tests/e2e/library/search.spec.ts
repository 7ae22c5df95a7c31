import { expect, test } from '../test.ts'
import { fillLibrary, textFile } from './library.ts'
import { BRIDGE_FILE } from './texts.ts'

test('searches the reader’s own articles in the same field, and says which are theirs', async ({
  page,
}) => {
  await fillLibrary(page, [textFile('2031-04-02-bridge.txt', BRIDGE_FILE)])
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  await page.getByRole('searchbox').fill('nine years speaker:Lee')
  await page.keyboard.press('Enter')
  const result = page.getByRole('listitem').filter({ hasText: 'We have waited' })
  await expect(result).toContainText('Ann Lee')
  await expect(result).toContainText('Yours')
  await result.getByRole('blockquote').getByRole('link').click()
  await expect(page).toHaveURL(/\/library\/\?article=.*#s-/)
  await expect(page.locator('article [data-linked]').first()).toBeInViewport()
})
