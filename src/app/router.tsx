import type { QueryClient } from '@tanstack/react-query'
import type { RouteObject } from 'react-router'
import { articleRoute, timelinePageRoute, timelineRoute } from '../compiler/urls.ts'
import { NotFound } from './routes/not-found.tsx'
import { loadReader, Reader } from './routes/reader.tsx'
import { loadTimeline, Timeline } from './routes/timeline.tsx'
import { Failure } from './ui/failure.tsx'
import { Frame } from './ui/frame.tsx'

/** What the loaders leave with the router: nothing, the data is in the query cache. */
export const NO_LOADER_DATA = { timeline: null, 'timeline-page': null, article: null }

/** The table of routes. Loaders fill the query cache; views read it. */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  return [
    {
      element: <Frame />,
      hydrateFallbackElement: <p role="status">Loading …</p>,
      children: [
        {
          errorElement: <Failure />,
          children: [
            {
              id: 'timeline',
              path: timelineRoute,
              element: <Timeline />,
              loader: loadTimeline(queryClient),
            },
            {
              id: 'timeline-page',
              path: timelinePageRoute,
              element: <Timeline />,
              loader: loadTimeline(queryClient),
            },
            {
              id: 'article',
              path: articleRoute,
              element: <Reader />,
              loader: loadReader(queryClient),
            },
            { path: '*', element: <NotFound /> },
          ],
        },
      ],
    },
  ]
}
