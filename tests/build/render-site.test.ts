import { describe, expect, it } from 'vitest'
import { renderPage } from '../../src/build/prerender.tsx'
import { renderFrame } from '../../src/build/render-site.ts'
import { readSettings } from '../../src/build/settings.ts'

const SETTINGS = readSettings({ SITE_URL: 'https://echo.example/record/' })
const template = {
  policy: '',
  render: ({ head, body }: { readonly head: string; readonly body: string }) =>
    `<head>${head}</head><body>${body}</body>`,
}
const renderedFrame = async () =>
  new Map(await renderFrame({ template, renderPage, settings: SETTINGS }, () => []))

describe('renderFrame', () => {
  it.each([
    ['about', 'About and privacy'],
    ['import', 'Add your own article'],
    ['library', 'Your library'],
    ['search', 'Search'],
  ])('tells link previews what %s is', async (folder, title) => {
    const html = (await renderedFrame()).get(`${folder}/index.html`) ?? ''
    const page = new DOMParser().parseFromString(html, 'text/html')
    const contentOf = (selector: string) =>
      page.querySelector(`meta[${selector}]`)?.getAttribute('content')
    expect(contentOf('property="og:title"')).toBe(title)
    expect(contentOf('property="og:url"')).toBe(`https://echo.example/record/${folder}/`)
    const description = contentOf('property="og:description"')
    expect(description).toBe(contentOf('name="description"'))
    expect(description).toMatch(/\w/)
  })

  it('offers an installed app four ways in, all of the site', async () => {
    const json = (await renderedFrame()).get('manifest.webmanifest') ?? ''
    const manifest = JSON.parse(json) as {
      readonly handle_links: string
      readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
    }
    expect(manifest.shortcuts.map(({ name, url }) => `${name} ${url}`)).toEqual([
      'Timeline /record/',
      'Voices /record/voices/',
      'Search /record/search/',
      'Import /record/import/',
    ])
    expect(manifest.handle_links).toBe('preferred')
  })
})
