import { importPath, searchPath, timelinePath, voicesPath, withBase } from '../compiler/urls.ts'
import type { Settings } from './settings.ts'

/** Files that are shared to the app or opened with it. */
const TEXT_FILES: Readonly<Record<string, readonly string[]>> = {
  'text/plain': ['.txt'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm'],
}

/** The web app manifest: what an installed app is called, how it looks and where it starts. */
export function webManifest({ siteTitle, basePath }: Settings): string {
  const at = (path: string) => withBase(basePath, path)
  return JSON.stringify({
    id: basePath,
    name: siteTitle,
    short_name: siteTitle,
    description: 'Read the news by who said what.',
    lang: 'en',
    dir: 'ltr',
    start_url: at(timelinePath()),
    scope: basePath,
    display: 'standalone',
    display_override: ['standalone', 'minimal-ui'],
    background_color: '#fbfaf7',
    theme_color: '#fbfaf7',
    categories: ['news'],
    launch_handler: { client_mode: 'navigate-existing' },
    handle_links: 'preferred',
    icons: [
      { src: at('/icons/icon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: at('/icons/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: at('/icons/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      {
        src: at('/icons/maskable-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
      {
        src: at('/icons/monochrome-512.png'),
        sizes: '512x512',
        type: 'image/png',
        purpose: 'monochrome',
      },
    ],
    screenshots: [
      screenshot(at('/screenshots/timeline-narrow.png'), 'narrow', 'The timeline on a phone'),
      screenshot(
        at('/screenshots/reader-narrow.png'),
        'narrow',
        'An article with its speakers on a phone',
      ),
      screenshot(at('/screenshots/timeline-wide.png'), 'wide', 'The timeline'),
      screenshot(at('/screenshots/reader-wide.png'), 'wide', 'An article with its speakers'),
    ],
    // Systems show four at most.
    shortcuts: [
      shortcut('Timeline', at(timelinePath()), at('/icons/icon-192.png')),
      shortcut('Voices', at(voicesPath()), at('/icons/icon-192.png')),
      shortcut('Search', at(searchPath()), at('/icons/icon-192.png')),
      shortcut('Import', at(importPath()), at('/icons/icon-192.png')),
    ],
    share_target: {
      action: at(importPath()),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'files', accept: Object.entries(TEXT_FILES).flat(2) }],
      },
    },
    file_handlers: [{ action: at(importPath()), accept: TEXT_FILES }],
  })
}

function shortcut(name: string, url: string, icon: string) {
  return { name, url, icons: [{ src: icon, sizes: '192x192' }] }
}

function screenshot(src: string, form: 'narrow' | 'wide', label: string) {
  const sizes = form === 'narrow' ? '390x844' : '1280x900'
  return { src, sizes, type: 'image/png', form_factor: form, label }
}
