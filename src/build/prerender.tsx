import { QueryClientProvider } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { routes } from '../app/router.tsx'
import { site } from '../app/site.ts'
import type { RecordSheet } from '../compiler/record-sheet.ts'
import type { Article, TimelinePage } from '../compiler/types.ts'
import { withBase } from '../compiler/urls.ts'
import type { VoiceListPage, VoicePage } from '../compiler/voices-types.ts'
import { articleQuery, createQueryClient, timelineQuery } from '../data/queries.ts'
import { recordSheetQuery } from '../data/record-sheet.ts'
import { voiceListQuery, voiceQuery } from '../data/voices.ts'

/** What a page shows: the data its route asks for. */
export type PageData =
  | { readonly article: Article }
  | { readonly timeline: TimelinePage; readonly number: number | null }
  | { readonly voice: VoicePage; readonly number: number | null }
  | { readonly voices: VoiceListPage }
  | { readonly sheet: RecordSheet }
  | null

/** Elements React puts at the head of its output that belong into the document's head. */
const HOISTED = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/

/** What React leaves where part of a page waits, or failed. */
const SUSPENDED = '<!--$!-->'

/** The app's own page at an address, as HTML for the document's head and for its root element. */
export async function renderPage(
  path: string,
  data: PageData,
): Promise<{ readonly head: string; readonly body: string }> {
  const queryClient = createQueryClient(Number.POSITIVE_INFINITY)
  if (data && 'article' in data)
    queryClient.setQueryData(articleQuery(data.article.slug).queryKey, data.article)
  if (data && 'timeline' in data)
    queryClient.setQueryData(timelineQuery(data.number).queryKey, {
      pages: [data.timeline],
      pageParams: [data.number],
    })
  if (data && 'voice' in data)
    queryClient.setQueryData(voiceQuery(data.voice.id, data.number).queryKey, {
      pages: [data.voice],
      pageParams: [data.number],
    })
  if (data && 'voices' in data)
    queryClient.setQueryData(
      voiceListQuery(data.voices.list, data.voices.page).queryKey,
      data.voices,
    )
  if (data && 'sheet' in data) queryClient.setQueryData(recordSheetQuery().queryKey, data.sheet)
  const handler = createStaticHandler(routes, { basename: site.base })
  const context = await handler.query(
    new Request(new URL(withBase(site.base, path), 'http://prerender')),
  )
  if (context instanceof Response) throw new Error(`${path} answers with a redirect`)
  const failure = Object.values(context.errors ?? {})[0]
  if (failure) throw failure
  const router = createStaticRouter(handler.dataRoutes, context)
  const html = renderToString(
    <QueryClientProvider client={queryClient}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </QueryClientProvider>,
  )
  queryClient.clear()
  if (html.includes(SUSPENDED)) throw new Error(`${path} cannot be shown with the data given`)
  const head = HOISTED.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
