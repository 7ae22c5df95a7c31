import { NEWS_SITE } from '../sites.ts'
import { expect, OFFLINE_MESSAGES, test, whenStored } from '../test.ts'

test.use({ expectedMessages: OFFLINE_MESSAGES })

const VISITED = '/articles/2021-12-30-biden-putin-prepare-second-december-call/'
/** The last of the timeline, out of its first screen: nothing has fetched it ahead. */
const UNVISITED = '/articles/2021-06-16-geneva-summit-envoys-to-return/'

test('opens offline what has been read, and says what is not on the device', async ({
  page,
  context,
}) => {
  await page.goto(VISITED)
  await whenStored(page, [`${VISITED}article.json`])
  await page.goto('/')
  await whenStored(page, ['/timeline/newest.json'])

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('link', { name: /^Biden and Putin say talking/ })).toBeVisible()
  await expect(page.getByRole('status')).toContainText('Offline')

  await page.goto(VISITED)
  await expect(page.getByText('It was Putin who asked for it')).toBeVisible()
  await page.reload()
  await expect(page.getByText('It was Putin who asked for it')).toBeVisible()

  await page.goto(UNVISITED)
  await expect(page.getByRole('heading', { name: 'Not on this device yet' })).toBeVisible()
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByRole('status')).not.toContainText('Offline')
})

test('opens a site under a sub-path offline', async ({ page, context }) => {
  const article = `${NEWS_SITE.basePath}articles/2031-03-04-harbour-vote-put-off/`
  await page.goto(new URL(article, NEWS_SITE.url).href)
  await whenStored(page, [`${article}article.json`])
  await page.goto(NEWS_SITE.url)
  await whenStored(page, [`${NEWS_SITE.basePath}timeline/newest.json`])

  await context.setOffline(true)
  await page.reload()
  await page.getByRole('link', { name: 'Ostrava Bay puts off its harbour vote' }).click()
  await expect(page.getByText('with wet feet')).toBeVisible()
  await page.reload()
  await expect(page.getByText('with wet feet')).toBeVisible()
})
