import {
  voiceDataPath,
  voiceFeedPath,
  voiceListDataPath,
  voiceListPath,
  voicePagePath,
  voicePath,
  statementPath,
} from '../compiler/urls.ts'
import { paginateThread } from '../compiler/voices-pages.ts'
import type { VoiceThread } from '../compiler/voices-threads.ts'
import type { VoiceListPage, VoicePage, VoiceSummary } from '../compiler/voices-types.ts'
import { toVoiceMarks, VOICE_MARKS_ID } from '../data/voices-page-data.ts'
import { escapeXml, voiceFeed } from './feeds.ts'
import { jsonForScript } from './html.ts'
import { openGraph, SCHEMA_TYPES } from './metadata.ts'
import { fileOf, type PageTools, type SiteFile } from './render-site.ts'
import { addressIn, type Settings } from './settings.ts'

/** The pages of one voice with their data, and its feed. Nothing of another voice is needed. */
export async function* renderVoice(
  thread: VoiceThread,
  { template, renderPage, settings }: PageTools,
): AsyncGenerator<SiteFile> {
  for (const { number, page } of paginateThread(thread)) {
    const path = voicePagePath(thread.id, number)
    const { head, body } = await renderPage(path, { voice: page, number })
    const marks = jsonForScript(toVoiceMarks(page, number))
    const data = `<script type="application/json" id="${VOICE_MARKS_ID}">${marks}</script>`
    const html = template.render({
      head: head + voiceOpenGraph(page, path, settings),
      body,
      data: data + voiceJsonLd(thread, page, settings),
    })
    yield [`${fileOf(path)}index.html`, html]
    yield [fileOf(voiceDataPath(thread.id, number)), JSON.stringify(page)]
    if (number === null) yield [fileOf(voiceFeedPath(thread.id)), voiceFeed(page, settings)]
  }
}

/** A page of a list of voices and its data. */
export async function renderVoiceList(
  list: VoiceListPage,
  { template, renderPage, settings }: PageTools,
): Promise<readonly SiteFile[]> {
  const path = voiceListPath(list.list, list.page)
  const { head, body } = await renderPage(path, { voices: list })
  const metadata = listOpenGraph(list, path, settings)
  return [
    [`${fileOf(path)}index.html`, template.render({ head: head + metadata, body, data: '' })],
    [fileOf(voiceListDataPath(list.list, list.page)), JSON.stringify(list)],
  ]
}

/** The feeds of all voices as OPML 2.0, in pieces. `voices` come in any order and are read once. */
export function* renderVoiceFeeds(
  voices: Iterable<VoiceSummary>,
  settings: Settings,
): Generator<string> {
  const at = addressIn(settings)
  yield '<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n'
  yield `<head><title>${escapeXml(`${settings.siteTitle}: voices`)}</title></head>\n<body>\n`
  for (const { id, name } of voices) {
    const text = escapeXml(name)
    const [feed, page] = [escapeXml(at(voiceFeedPath(id))), escapeXml(at(voicePath(id)))]
    yield `<outline type="rss" text="${text}" title="${text}" xmlUrl="${feed}" htmlUrl="${page}"/>\n`
  }
  yield '</body>\n</opml>\n'
}

function voiceOpenGraph({ name }: VoicePage, path: string, settings: Settings): string {
  return openGraph({
    'og:type': 'profile',
    'og:title': name,
    'og:description': `What ${name} said, statement by statement.`,
    'og:url': addressIn(settings)(path),
    'og:site_name': settings.siteTitle,
  })
}

function listOpenGraph({ list, page }: VoiceListPage, path: string, settings: Settings): string {
  return openGraph({
    'og:type': 'website',
    'og:title': list === 'words' && page === 1 ? 'Voices' : `Voices, ${list}, page ${page}`,
    'og:description': 'Everybody who speaks in this archive, and what they said.',
    'og:url': addressIn(settings)(path),
    'og:site_name': settings.siteTitle,
  })
}

/** The voice and its statements as schema.org's quotations. */
function voiceJsonLd(thread: VoiceThread, page: VoicePage, settings: Settings): string {
  const at = addressIn(settings)
  const { id, name, kind, description, link, names } = thread
  const others = names.map((each) => each.name).filter((each) => each !== name)
  const quotations = page.articles.flatMap(({ slug, date, title, statements }) =>
    statements.map(({ id: statement, text }) => ({
      '@type': 'Quotation',
      text,
      url: at(statementPath(slug, statement)),
      isPartOf: { '@type': 'NewsArticle', headline: title, datePublished: date },
    })),
  )
  const graph = {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: at(voicePagePath(id, null)),
    mainEntity: {
      '@type': SCHEMA_TYPES[kind] ?? 'Thing',
      name,
      url: at(voicePath(id)),
      ...(others.length > 0 && { alternateName: others }),
      ...(description && { description }),
      ...(link && { sameAs: link }),
    },
    hasPart: quotations,
  }
  return `<script type="application/ld+json">${jsonForScript(graph)}</script>`
}
