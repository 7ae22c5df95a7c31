import type { APIRequestContext } from '@playwright/test'
import { NEWS_SITE, ROOT_SITE, type Site } from '../sites.ts'
import { expect, test } from '../test.ts'

interface Picture {
  readonly src: string
  readonly sizes: string
  readonly type?: string
  readonly purpose?: string
}

interface Manifest {
  readonly id: string
  readonly name: string
  readonly scope: string
  readonly start_url: string
  readonly display: string
  readonly icons: readonly Picture[]
  readonly screenshots: readonly Picture[]
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[]
}

/** Width and height stand in a PNG's first chunk, after its 16 bytes of signature and name. */
function pngSize(bytes: Buffer): string {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

async function expectPicture(request: APIRequestContext, site: Site, picture: Picture) {
  const answer = await request.get(new URL(picture.src, site.url).href)
  expect(answer.status(), picture.src).toBe(200)
  expect(answer.headers()['content-type']).toContain(picture.type ?? 'image/png')
  const bytes = await answer.body()
  if (picture.sizes === 'any') expect(bytes.toString()).toContain('<svg')
  else expect(pngSize(bytes), picture.src).toBe(picture.sizes)
}

for (const site of [ROOT_SITE, NEWS_SITE]) {
  test(`can be installed under ${site.basePath}`, async ({ page, request }) => {
    await page.goto(site.url)
    const link = page.locator('link[rel="manifest"]')
    const address = new URL((await link.getAttribute('href')) ?? '', site.url).href
    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toContain('application/manifest+json')
    const manifest = (await answer.json()) as Manifest
    expect(manifest).toMatchObject({
      id: site.basePath,
      scope: site.basePath,
      start_url: site.basePath,
      name: 'On the Record',
      display: 'standalone',
    })

    const purposes = manifest.icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)
    expect(purposes).toEqual(
      expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 512x512']),
    )
    for (const icon of manifest.icons) await expectPicture(request, site, icon)
    for (const screenshot of manifest.screenshots) await expectPicture(request, site, screenshot)
    for (const { url, icons } of manifest.shortcuts) {
      expect((await request.get(new URL(url, site.url).href)).status(), url).toBe(200)
      for (const icon of icons) await expectPicture(request, site, icon)
    }
    const touchIcon = page.locator('link[rel="apple-touch-icon"]')
    const src = (await touchIcon.getAttribute('href')) ?? ''
    await expectPicture(request, site, { src, sizes: '180x180' })
  })
}
